/** Runs something again and again: at the latest after a while, sooner where it says so. */
export interface WakeTimer {
  /** Runs it as soon as may be, once more if it is running now. */
  wake(): void;
  /** Stops, and resolves when it no longer runs. */
  stop(): Promise<void>;
}

const longest = 30_000;
const shortest = 20;

/**
 * A timer that does not keep a process alive and never runs its work twice at once.
 *
 * @param work - gives the milliseconds until it wants to run again; it must not throw.
 */
export function wakeTimer(work: () => Promise<number>): WakeTimer {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let busy = false;
  let again = false;
  let stopped = false;

  async function run(): Promise<void> {
    busy = true;
    again = false;
    const pause = await work();
    busy = false;
    schedule(again ? 0 : Math.min(longest, Math.max(shortest, pause)));
  }

  function schedule(pause: number): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      running = run();
    }, pause).unref();
  }

  return {
    wake() {
      if (busy) again = true;
      else schedule(0);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
