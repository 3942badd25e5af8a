/** Something that many use at once and that is now and then replaced while nobody does. */
export interface InUse {
  /** Uses it; waits while it is being replaced. */
  use<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Replaces it once the last user is done; new users wait until then. */
  replace(work: () => Promise<void>): Promise<void>;
}

/** A gate between those who use a thing and those who replace it. */
export function inUse(): InUse {
  let users = 0;
  let emptied = () => {};
  let replacing = Promise.resolve();
  return {
    async use(work) {
      await replacing;
      users += 1;
      try {
        return await work();
      } finally {
        users -= 1;
        if (users === 0) emptied();
      }
    },
    replace(work) {
      const done = replacing.then(async () => {
        if (users > 0) await new Promise<void>((resolve) => (emptied = resolve));
        emptied = () => {};
        await work();
      });
      replacing = done.catch(() => {});
      return done;
    },
  };
}
