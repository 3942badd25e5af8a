import type { JournalFact } from '../store/journal.ts';
import type { Store } from '../store/store.ts';

/** What a journal is followed with. */
export interface Following {
  readonly store: Store;
  readonly event: string;
  /** The number of the last fact that is known. */
  readonly since: number;
  readonly signal: AbortSignal;
  /** Calls back once, when this process has committed something; gives what takes that back. */
  readonly woken: (wake: () => void) => () => void;
}

/** How often facts of other processes are asked for, in milliseconds. */
const everySoOften = 1_000;

/** Facts as they come, those there are at once, until the signal is aborted. */
export async function* followJournal(following: Following): AsyncGenerator<JournalFact, void> {
  const { store, event, signal } = following;
  let { since } = following;
  while (!signal.aborted) {
    // Listening before reading, so that nothing is committed between the two unheard.
    const change = nextChange(following);
    try {
      const { facts } = await store.journal(event, since);
      for (const one of facts) {
        if (signal.aborted) return;
        since = one.seq;
        yield one;
      }
      if (facts.length === 0) await change.heard;
    } finally {
      change.stop();
    }
  }
}

function nextChange({ signal, woken }: Following): { heard: Promise<void>; stop: () => void } {
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const wake = (): void => resolve();
  const timer = setTimeout(wake, everySoOften);
  const forget = woken(wake);
  signal.addEventListener('abort', wake);
  return {
    heard,
    stop() {
      clearTimeout(timer);
      forget();
      signal.removeEventListener('abort', wake);
    },
  };
}
