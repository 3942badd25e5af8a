/** Commands that wait for a turn, first come first. */
export interface TurnQueue<Waiting> {
  /** Takes one in, or gives false where the queue is full. */
  add(waiting: Waiting): boolean;
  /** Takes one out again; false where its turn has begun. */
  remove(waiting: Waiting): boolean;
  /** Has a turn run even if nothing waits; resolves when one that began after this call has ended. */
  turn(): Promise<void>;
  /** Resolves when nothing waits and no turn runs. */
  idle(): Promise<void>;
}

/**
 * Runs one turn at a time, each with all that came in while the one before it ran: many requests share
 * one commit, and the busier it is the more share it.
 *
 * @param limit - how many may wait.
 * @param turnSize - how many a turn takes at most.
 * @param alone - whether one shares no turn: what came before it is done, what came after it is not.
 * @param run - runs one turn and answers those in it; it must not throw.
 */
export function turnQueue<Waiting>({
  limit,
  turnSize,
  alone = () => false,
  run,
}: {
  limit: number;
  turnSize: number;
  alone?: (waiting: Waiting) => boolean;
  run: (batch: readonly Waiting[]) => Promise<void>;
}): TurnQueue<Waiting> {
  const waiting: Waiting[] = [];
  let asked: (() => void)[] = [];
  let running: Promise<void> | null = null;

  async function runAll(): Promise<void> {
    // Whatever else arrives in this pass of the event loop shares the first turn.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0 || asked.length > 0) {
      const batch = nextBatch();
      if (batch.some(alone)) {
        await run(batch);
        continue;
      }
      const resolvers = asked;
      asked = [];
      await run(batch);
      for (const resolve of resolvers) resolve();
    }
    running = null;
  }

  function nextBatch(): Waiting[] {
    const stop = waiting.findIndex(alone);
    const size = stop < 0 ? turnSize : Math.min(turnSize, Math.max(1, stop));
    return waiting.splice(0, size);
  }

  function start(): void {
    running ??= runAll();
  }

  return {
    add(one) {
      if (waiting.length >= limit) return false;
      waiting.push(one);
      start();
      return true;
    },
    remove(one) {
      const place = waiting.indexOf(one);
      if (place >= 0) waiting.splice(place, 1);
      return place >= 0;
    },
    turn() {
      const turned = new Promise<void>((resolve) => asked.push(resolve));
      start();
      return turned;
    },
    async idle() {
      while (running) await running;
    },
  };
}
