import type {
  AdoptedFile,
  JournalFact,
  JournalHead,
  LeasedMail,
  RegistrationDetails,
  StoredOutcome,
  StoredPerson,
  StoredRevision,
} from '@plenary/desk';
import type { Tables } from './schema/tables.ts';

// Rows come from tables that only this package writes, so their shape is trusted, here and nowhere else.

/** The head in an event's row; an event without one has not begun. */
export function headOf(row: unknown): JournalHead {
  if (!row) return { seq: 0, chain: '', lastInstant: 0, policy: '', revision: 0 };
  const { seq, chain, last_instant, policy, revision } = row as Tables['event'];
  return { seq, chain, lastInstant: last_instant, policy, revision };
}

/** A fact of the journal. */
export function factOf(row: unknown): JournalFact {
  const { seq, body } = row as Tables['fact'];
  return { seq, fact: JSON.parse(body) };
}

/** A stored outcome. */
export function outcomeOf(row: unknown): StoredOutcome {
  const { key, command_hash, outcome, at } = row as Tables['outcome'];
  return { key, commandHash: command_hash, outcome: JSON.parse(outcome), at };
}

/** An address with the person it stands for. */
export function personOf(row: unknown): StoredPerson {
  const { address, person, repeated_at } = row as Tables['person'];
  return { address, person, repeatedAt: JSON.parse(repeated_at) };
}

/** A revision of the event. */
export function revisionOf(row: unknown): StoredRevision {
  const { revision, at, actor, digest, model, changes } = row as Tables['revision'];
  return {
    revision,
    at,
    actor,
    digest,
    event: JSON.parse(model),
    changes: JSON.parse(changes),
  };
}

/** A file that was adopted. */
export function fileOf(row: unknown): AdoptedFile {
  const { digest, at, model } = row as Tables['file'];
  return { digest, at, event: JSON.parse(model) };
}

/** What somebody said, with the part that is kept apart. */
export function detailsOf(row: unknown): RegistrationDetails {
  const {
    registration,
    locale,
    address,
    proposed_address,
    rotation,
    awaiting,
    answers,
    sensitive,
  } = row as Tables['answers'] & { sensitive: string | null };
  return {
    registration,
    locale,
    address,
    proposedAddress: proposed_address,
    rotation,
    awaiting,
    answers: JSON.parse(answers),
    sensitive: sensitive === null ? null : JSON.parse(sensitive),
  };
}

/** A mail that was due, as it is once it is leased. */
export function leasedMailOf(row: unknown): LeasedMail {
  const { id, template, registration, seq, at, recipient, tries, body } = row as Tables['mail'] & {
    template: LeasedMail['template'];
    body: string | null;
  };
  const fact = body === null ? null : JSON.parse(body);
  return { id, template, registration, seq, at, to: recipient, fact, tries: tries + 1 };
}
