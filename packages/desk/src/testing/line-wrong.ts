import {
  type Entry,
  entryOf,
  type Fact,
  type Ledger,
  liveEntryOf,
  registrationOf,
} from '@plenary/rules';
import type { JournalStory, Step } from './journal-story.ts';

/**
 * Places in the line that were jumped: among those who want the same and are counted alike, whoever
 * stands first gets it first, and before every newcomer. And people who wait for what is free.
 */
export function lineWrong({ steps, missing }: JournalStory): string[] {
  const problems: string[] = [];
  const line = waitingLine();
  for (const step of steps()) {
    problems.push(...jumped(step, line));
    line.follow(step);
  }
  const owed = missing.filter(({ type }) => type === 'granted' || type === 'offered');
  return [...problems, ...owed.map((fact) => `somebody waits for what is free (${fact.type})`)];
}

interface WaitingLine {
  /** The first that waits for the same; null where nobody does. */
  first(wish: string): Entry | null;
  follow(step: Step): void;
}

/** Open entries by what they want, in the order in which they came to want it. */
function waitingLine(): WaitingLine {
  const lines = new Map<string, Map<string, Entry>>();
  const wishes = new Map<string, string>();

  function leave(id: string): void {
    const wish = wishes.get(id);
    if (wish === undefined) return;
    lines.get(wish)?.delete(id);
    wishes.delete(id);
  }

  function join(entry: Entry, wish: string): void {
    const line = lines.get(wish) ?? new Map<string, Entry>();
    lines.set(wish, line.set(entry.id, entry));
    wishes.set(entry.id, wish);
  }

  return {
    first(wish) {
      for (const entry of lines.get(wish)?.values() ?? []) return entry;
      return null;
    },
    follow({ fact, after }) {
      for (const id of entriesTouched(fact, after)) {
        const entry = entryOf(after, id);
        const wish = entry?.state === 'open' ? wishOf(after, entry) : undefined;
        // Somebody who still wants the same keeps their place.
        if (wish !== undefined && wishes.get(id) === wish && !requeued(fact)) continue;
        leave(id);
        if (entry && wish !== undefined) join(entry, wish);
      }
    },
  };
}

function requeued(fact: Fact): boolean {
  return 'requeued' in fact && fact.requeued === true;
}

function entriesTouched(fact: Fact, ledger: Ledger): readonly string[] {
  const named = 'entry' in fact && fact.entry !== undefined ? [fact.entry] : [];
  const about = 'registration' in fact ? [fact.registration] : [];
  const parties = about.flatMap((id) => registrationOf(ledger, id)?.party ?? []);
  return [...new Set([...named, ...about, ...parties])];
}

/** What an entry wants, and all that it is counted by. */
function wishOf(ledger: Ledger, { registrations, wants }: Entry): string {
  return JSON.stringify(
    registrations.map((id) => {
      const record = registrationOf(ledger, id);
      const { audience, affiliation, invitation, themes = [] } = record ?? {};
      const keeps = wants === null ? null : [...themes].sort();
      return [audience, affiliation, invitation, [...(wants ?? themes)].sort(), keeps];
    }),
  );
}

function jumped({ seq, fact, before, after }: Step, line: WaitingLine): string[] {
  if ('override' in fact && fact.override !== undefined) return [];
  if (fact.type === 'granted' || fact.type === 'offered') {
    const entry = entryOf(before, fact.entry);
    // Whoever takes an offer has been chosen already.
    if (entry?.state !== 'open') return [];
    const first = line.first(wishOf(before, entry));
    return first !== null && first.id !== entry.id && isAhead(first, entry)
      ? [`fact ${seq} passed over somebody who waits for the same for longer`]
      : [];
  }
  if (fact.type !== 'registered') return [];
  const record = registrationOf(after, fact.registration);
  if (record === null || liveEntryOf(after, record.id) !== null) return [];
  const { audience, affiliation, invitation, themes } = record;
  const wish = JSON.stringify([[audience, affiliation, invitation, [...themes].sort(), null]]);
  return line.first(wish) === null
    ? []
    : [`fact ${seq} gave a newcomer what somebody was waiting for`];
}

function isAhead(one: Entry, other: Entry): boolean {
  return (
    one.place.rank < other.place.rank ||
    (one.place.rank === other.place.rank && one.place.seq < other.place.seq)
  );
}
