import type { CompiledForm } from '@plenary/model/compiled';
import type { Fact, Instants, Ledger, Policy } from '@plenary/rules';
import type { DeskReason, Outcome } from '../desk/outcome.ts';
import type { OrderedMail } from '../mail/ordered-mail.ts';
import type { PeopleWrites, StoredPerson } from '../store/people.ts';

/** What a command is judged with; nothing of it is changed by judging. */
export interface Bench {
  readonly policy: Policy;
  readonly ledger: Ledger;
  readonly form: CompiledForm;
  readonly instants: Instants;
  /** People by normalised address, those of this turn included. */
  readonly people: ReadonlyMap<string, StoredPerson>;
  readonly newId: () => string;
  readonly newReceipt: () => string;
  /** The opaque id of an invitation code: the same for the same code, and not to be guessed. */
  readonly codeId: (code: string) => string;
}

/** A command's answer and what is to be written with it. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly facts: readonly Fact[];
  /** Mails beyond those that the facts order by themselves. */
  readonly mail: readonly OrderedMail[];
  readonly people: Partial<PeopleWrites>;
}

/** Accepted: a receipt, and whatever follows from it. */
export function accepted(
  bench: Bench,
  { facts = [], mail = [], people = {} }: Partial<Omit<Judgement, 'outcome'>> = {},
  more: Omit<Extract<Outcome, { ok: true }>, 'ok' | 'receipt'> = {},
): Judgement {
  return { outcome: { ok: true, receipt: bench.newReceipt(), ...more }, facts, mail, people };
}

/** Refused: nothing follows. */
export function refused(reasons: readonly DeskReason[]): Judgement {
  return { outcome: { ok: false, reasons }, facts: [], mail: [], people: {} };
}
