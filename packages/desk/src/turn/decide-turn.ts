import type { CompiledEvent } from '@plenary/model/compiled';
import { applyAll, decide, due, type Fact, type Ledger, registrationsOf } from '@plenary/rules';
import { type Judgement, judgeCommand } from '../commands/judge-command.ts';
import type { DeskCommand, Outcome } from '../desk/desk.ts';
import { fault } from '../fault.ts';
import { chainLink } from '../journal/journal-chain.ts';
import type { EventRules } from '../revisions/event-rules.ts';
import type { Adoption, JournalHead, StoredOutcome, StoredPerson, Writes } from '../store/store.ts';
import { claimsIn, seatChanges } from './seat-changes.ts';

/** A command in its turn. */
export interface TurnCommand {
  readonly key: string;
  readonly commandHash: string;
  readonly command: DeskCommand;
  /** The normalised address it names; null for one that names none. */
  readonly address: string | null;
  /** When the server had the whole request, in milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** All that a turn is decided on. */
export interface TurnInput extends EventRules {
  readonly event: CompiledEvent;
  /** The ledger at `head`. */
  readonly ledger: Ledger;
  readonly head: JournalHead;
  readonly commands: readonly TurnCommand[];
  readonly outcomes: readonly StoredOutcome[];
  readonly people: readonly StoredPerson[];
  readonly decidedAt: number;
  readonly newId: () => string;
  readonly newReceipt: () => string;
}

/** A command's answer; `failed` for one whose judging threw: it alone fails, and nothing of it is kept. */
export type TurnAnswer =
  | { readonly outcome: Outcome }
  | { readonly failed: true; readonly cause: unknown };

/** A decided turn: nothing has happened until `writes` are committed. */
export interface DecidedTurn {
  readonly ledger: Ledger;
  /** null where nothing is to be written. */
  readonly writes: Writes | null;
  /** One for each command, in order. */
  readonly answers: readonly TurnAnswer[];
}

interface Draft {
  ledger: Ledger;
  readonly facts: Fact[];
  readonly outcomes: Map<string, StoredOutcome>;
  readonly people: Map<string, StoredPerson>;
  readonly newOutcomes: StoredOutcome[];
  readonly newPeople: Map<string, StoredPerson>;
  readonly mail: Writes['mail'][number][];
  readonly details: Writes['details'][number][];
  readonly amendments: Map<string, Writes['amendments'][number]>;
}

/**
 * Decides one turn: first what follows from the time and from changed rules, then each command in order
 * on what the ones before it left. Pure but for ids: nothing is read and nothing is written.
 */
export function decideTurn(input: TurnInput): DecidedTurn {
  const draft = begin(input);
  const answers = input.commands.map((command) => answer(input, draft, command));
  const changed = draft.facts.length > 0 || draft.newOutcomes.length > 0;
  return { ledger: draft.ledger, answers, writes: changed ? writesOf(input, draft) : null };
}

function begin(input: TurnInput): Draft {
  const { ledger, outcomes, people } = input;
  const facts = [...happenedBefore(input)];
  return {
    ledger: applyAll(ledger, facts),
    facts,
    outcomes: new Map(outcomes.map((stored) => [stored.key, stored])),
    people: new Map(people.map((stored) => [stored.address, stored])),
    newOutcomes: [],
    newPeople: new Map(),
    mail: [],
    details: [],
    amendments: new Map(),
  };
}

/** What has fallen due; where other rules hold than those adopted, their revision and what comes of it. */
function happenedBefore(input: TurnInput): readonly Fact[] {
  const { policy, policyName, ledger, head, decidedAt } = input;
  if (head.policy === policyName) return due(policy, ledger, decidedAt);
  const decision = decide(
    policy,
    ledger,
    { type: 'publish', revision: ledger.revision + 1, actor: 'system' },
    { receivedAt: decidedAt, decidedAt },
  );
  if (decision.ok) return decision.facts;
  const codes = decision.reasons.map(({ code }) => code).join(', ');
  throw fault('turn.unpublished', `the event's rules could not be adopted: ${codes}`);
}

function answer(input: TurnInput, draft: Draft, asked: TurnCommand): TurnAnswer {
  const { key, commandHash, command, receivedAt } = asked;
  const known = draft.outcomes.get(key);
  if (known) {
    const same = known.commandHash === commandHash;
    return { outcome: same ? known.outcome : { ok: false, reasons: [{ code: 'key.reused' }] } };
  }
  try {
    const instants = { receivedAt, decidedAt: input.decidedAt };
    const { policy, event, newId, newReceipt } = input;
    const { ledger, people } = draft;
    const judged = judgeCommand(
      { policy, ledger, form: event.form, instants, people, newId, newReceipt },
      command,
    );
    keep(input, draft, judged, { key, commandHash, outcome: judged.outcome });
    return { outcome: judged.outcome };
  } catch (cause) {
    return { failed: true, cause };
  }
}

function keep(input: TurnInput, draft: Draft, judged: Judgement, outcome: StoredOutcome): void {
  // What may throw comes first, so that a command is kept whole or not at all.
  const ledger = applyAll(draft.ledger, judged.facts);
  const mail = judged.mail && { id: input.newId(), at: input.decidedAt, ...judged.mail };
  draft.ledger = ledger;
  draft.facts.push(...judged.facts);
  draft.outcomes.set(outcome.key, outcome);
  draft.newOutcomes.push(outcome);
  if (judged.person) {
    draft.people.set(judged.person.address, judged.person);
    draft.newPeople.set(judged.person.address, judged.person);
  }
  if (mail) draft.mail.push(mail);
  if (judged.details) draft.details.push(judged.details);
  if (judged.amendment) draft.amendments.set(judged.amendment.registration, judged.amendment);
}

function writesOf(input: TurnInput, draft: Draft): Writes {
  const { head, policyName, decidedAt } = input;
  return {
    head: {
      seq: head.seq + draft.facts.length,
      chain: draft.facts.reduce(chainLink, head.chain),
      lastInstant: decidedAt,
      policy: policyName,
    },
    facts: draft.facts.map((fact, index) => ({ seq: head.seq + 1 + index, fact })),
    adoption: head.policy === policyName ? null : adoptionOf(input),
    ...seatChanges(input.policy, input.ledger, draft.ledger, draft.facts),
    details: draft.details,
    amendments: [...draft.amendments.values()],
    people: [...draft.newPeople.values()],
    mail: draft.mail,
    outcomes: draft.newOutcomes,
  };
}

/** The limits of the event's rules and every claim under them, as they stood before this turn. */
function adoptionOf({ event, policy, policyName, ledger }: TurnInput): Adoption {
  return {
    policy: policyName,
    quotas: event.registration.quotas.map(({ id, limit }) => ({ quota: id, limit })),
    claims: registrationsOf(ledger).flatMap(({ id }) => claimsIn(policy, ledger, id)),
  };
}
