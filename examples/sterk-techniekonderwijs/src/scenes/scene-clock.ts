/** A clock that starts where one says and runs on from there. */
export interface SceneClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Goes on from an instant, which may be earlier. */
  set(instant: number): void;
}

/**
 * A clock that runs on from an instant, as fast as time does while the process lives.
 *
 * @param instant - milliseconds since the epoch.
 * @param elapsed - milliseconds that have gone by since some moment; by default this process's own.
 */
export function sceneClock(
  instant: number,
  elapsed: () => number = () => performance.now(),
): SceneClock {
  let start = instant;
  let since = elapsed();
  return {
    now: () => start + Math.floor(elapsed() - since),
    set(next) {
      start = next;
      since = elapsed();
    },
  };
}
