import { quantile } from './quantile.ts';

/** A way to keep registrations, over a database of its own. */
export interface Contender {
  readonly name: string;
  /** Registers one more person; resolves when that is on disk. */
  register(): Promise<void>;
  /** Ends and removes what it made. */
  close(): Promise<void>;
}

/** How fast a contender was, with so many registrations in flight. */
export interface Speed {
  readonly perSecond: number;
  /** Milliseconds from asking to the answer. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Has so many people register at a time, each asking again as soon as they are answered, for so many
 * milliseconds after a warm-up. Answers count when they come, so that a way in which each waits for longer
 * than that is not taken for one that answers nobody.
 */
export async function speedOf(
  { register }: Contender,
  { inFlight, milliseconds }: { inFlight: number; milliseconds: number },
): Promise<Speed> {
  const warm = performance.now() + milliseconds / 4;
  const end = warm + milliseconds;
  const waits: number[] = [];
  let answered = 0;

  async function person(): Promise<void> {
    for (let now = performance.now(); now < end; ) {
      const asked = now;
      await register();
      now = performance.now();
      if (now >= warm) waits.push(now - asked);
      if (now >= warm && now < end) answered += 1;
    }
  }

  await Promise.all(Array.from({ length: inFlight }, person));
  return {
    perSecond: (answered * 1_000) / milliseconds,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
  };
}
