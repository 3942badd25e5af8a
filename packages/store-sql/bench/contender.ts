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
 * milliseconds after a warm-up.
 */
export async function speedOf(
  { register }: Contender,
  { inFlight, milliseconds }: { inFlight: number; milliseconds: number },
): Promise<Speed> {
  const warm = performance.now() + milliseconds / 4;
  const end = warm + milliseconds;
  const waits: number[] = [];

  async function person(): Promise<void> {
    for (let now = performance.now(); now < end; ) {
      const asked = now;
      await register();
      now = performance.now();
      if (asked >= warm) waits.push(now - asked);
    }
  }

  await Promise.all(Array.from({ length: inFlight }, person));
  const seconds = (performance.now() - warm) / 1_000;
  return {
    perSecond: waits.length / seconds,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
  };
}
