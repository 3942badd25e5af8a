import type { JournalFact, JournalHead, StoredOutcome, StoredPerson } from '@plenary/desk';

// Rows come from tables that only this package writes, so their shape is trusted, here and nowhere else.

/** The head in an event's row; an event without one has not begun. */
export function headOf(row: unknown): JournalHead {
  if (!row) return { seq: 0, chain: '', lastInstant: 0, policy: '' };
  const { seq, chain, last_instant, policy } = row as {
    seq: number;
    chain: string;
    last_instant: number;
    policy: string;
  };
  return { seq, chain, lastInstant: last_instant, policy };
}

/** A fact of the journal. */
export function factOf(row: unknown): JournalFact {
  const { seq, body } = row as { seq: number; body: string };
  return { seq, fact: JSON.parse(body) };
}

/** A stored outcome. */
export function outcomeOf(row: unknown): StoredOutcome {
  const { key, command_hash, outcome } = row as {
    key: string;
    command_hash: string;
    outcome: string;
  };
  return { key, commandHash: command_hash, outcome: JSON.parse(outcome) };
}

/** An address with the person it stands for. */
export function personOf(row: unknown): StoredPerson {
  const { address, person, repeated_at } = row as {
    address: string;
    person: string;
    repeated_at: string;
  };
  return { address, person, repeatedAt: JSON.parse(repeated_at) };
}
