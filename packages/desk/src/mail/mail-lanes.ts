/** Runs tasks a few at a time: those of one lane one after another, in order; those of others meanwhile. */
export interface MailLanes {
  /** Takes a task on. It may not reject. */
  run(lane: string, task: () => Promise<void>): void;
}

/**
 * Lanes without a task yet.
 *
 * @param atOnce - how many tasks run at the same time, in all.
 */
export function mailLanes(atOnce: number): MailLanes {
  const waiting: { readonly lane: string; readonly task: () => Promise<void> }[] = [];
  const taken = new Set<string>();

  function begin(): void {
    while (taken.size < atOnce) {
      const index = waiting.findIndex(({ lane }) => !taken.has(lane));
      const [next] = index < 0 ? [] : waiting.splice(index, 1);
      if (!next) return;
      taken.add(next.lane);
      void next.task().finally(() => {
        taken.delete(next.lane);
        begin();
      });
    }
  }

  return {
    run(lane, task) {
      waiting.push({ lane, task });
      begin();
    },
  };
}
