/**
 * Gathers what is asked one by one: up to `most` at a time are done together, and meanwhile the next
 * gather. What the desk does too, and nothing else of it.
 */
export function gathered(
  most: number,
  together: (count: number) => void | Promise<void>,
): () => Promise<void> {
  let waiting: { resolve: () => void; reject: (cause: unknown) => void }[] = [];
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      // Those who were just answered ask again before the next are taken.
      await new Promise((resolve) => setImmediate(resolve));
      const taken = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        await together(taken.length);
        for (const { resolve } of taken) resolve();
      } catch (cause) {
        for (const { reject } of taken) reject(cause);
      }
    }
    busy = false;
  }

  return () =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (!busy) void work();
    });
}
