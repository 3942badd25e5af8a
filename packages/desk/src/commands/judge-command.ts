import { type CompiledForm, normaliseAddress } from '@plenary/model/compiled';
import {
  type AmendCommand,
  type ChooseCommand,
  type Command,
  decide,
  type Fact,
  type Instants,
  type Ledger,
  liveRegistrationOf,
  type Policy,
  type UndoCommand,
  type WithdrawCommand,
} from '@plenary/rules';
import type {
  DeskAmend,
  DeskCommand,
  DeskReason,
  DeskRecover,
  DeskRegister,
  MailTemplate,
  Outcome,
} from '../desk/desk.ts';
import { repeatOnce } from '../mail/repeated-mail.ts';
import { takeApart } from '../people/registration-answers.ts';
import type { StoredPerson, Writes } from '../store/store.ts';

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
}

/** A command's answer and what is to be written with it. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly facts: readonly Fact[];
  readonly mail: { readonly template: MailTemplate; readonly registration: string } | null;
  readonly person: StoredPerson | null;
  readonly details: Writes['details'][number] | null;
  readonly amendment: Writes['amendments'][number] | null;
}

const nothing = { facts: [], mail: null, person: null, details: null, amendment: null } as const;

/** Judges one command by the rules and says what follows from it; pure but for ids. */
export function judgeCommand(bench: Bench, command: DeskCommand): Judgement {
  switch (command.type) {
    case 'register':
      return register(bench, command);
    case 'recover':
      return recover(bench, command);
    case 'amend':
      return amend(bench, command);
    case 'choose':
      return change(bench, command, 'changed');
    case 'withdraw':
      return change(bench, command, 'withdrawn');
    case 'undo':
      return change(bench, command, 'restored');
    default:
      return refused([{ code: 'command.malformed', path: 'type' }]);
  }
}

function register(bench: Bench, command: DeskRegister): Judgement {
  const asked = takeApart(bench.form, command.answers);
  if (asked.address === null) return refused([missingAddress(bench.form)]);
  const address = normaliseAddress(asked.address);
  const known = bench.people.get(address);
  const person = known ?? { address, person: bench.newId(), repeatedAt: [] };
  const registration = bench.newId();
  const decision = decideOn(bench, {
    type: 'register',
    registration,
    person: person.person,
    audience: asked.audience,
    affiliation: asked.affiliation,
    themes: asked.themes,
    ...(command.override && { override: command.override }),
  });
  if (decision.ok) {
    return {
      ...accepted(bench),
      facts: decision.facts,
      mail: { template: 'confirmed', registration },
      person: known ? null : person,
      details: { registration, locale: command.locale, address: asked.address, ...asked.parts },
    };
  }
  // A known address is answered as a new one would be, so that the answer tells nobody who is coming.
  const others = decision.reasons.filter(({ code }) => code !== 'person.registered');
  return others.length === 0 ? repeat(bench, person) : refused(others);
}

function recover(bench: Bench, { address }: DeskRecover): Judgement {
  const person = bench.people.get(normaliseAddress(address));
  return person ? repeat(bench, person) : accepted(bench);
}

/** Accepted, and the owner of the address is told what stands: by mail, where nobody else reads it. */
function repeat(bench: Bench, person: StoredPerson): Judgement {
  const live = liveRegistrationOf(bench.ledger, person.person);
  const repeatedAt = live && repeatOnce(person.repeatedAt, bench.instants.decidedAt);
  if (!live || !repeatedAt) return accepted(bench);
  return {
    ...accepted(bench),
    mail: { template: 'stands', registration: live.id },
    person: { ...person, repeatedAt },
  };
}

function amend(bench: Bench, command: DeskAmend): Judgement {
  const { audience, affiliation, parts } = takeApart(bench.form, command.answers);
  const { type, registration, version } = command;
  const judged = change(bench, { type, registration, version, audience, affiliation }, 'changed');
  return judged.outcome.ok ? { ...judged, amendment: { registration, ...parts } } : judged;
}

function change(
  bench: Bench,
  command: AmendCommand | ChooseCommand | WithdrawCommand | UndoCommand,
  template: MailTemplate,
): Judgement {
  const decision = decideOn(bench, command);
  if (!decision.ok) return refused(decision.reasons);
  return {
    ...accepted(bench),
    facts: decision.facts,
    mail: { template, registration: command.registration },
  };
}

function decideOn(
  { policy, ledger, instants }: Bench,
  command: Command,
): ReturnType<typeof decide> {
  return decide(policy, ledger, command, instants);
}

function accepted(bench: Bench): Judgement {
  return { ...nothing, outcome: { ok: true, receipt: bench.newReceipt() } };
}

function refused(reasons: readonly DeskReason[]): Judgement {
  return { ...nothing, outcome: { ok: false, reasons } };
}

function missingAddress({ fields }: CompiledForm): DeskReason {
  const name = fields.find(({ meaning }) => meaning === 'address')?.name ?? '';
  return { code: 'command.malformed', path: `answers.${name}` };
}

/** The normalised address a command names; null for one that names none. */
export function addressIn(form: CompiledForm, command: DeskCommand): string | null {
  if (command.type === 'recover') return normaliseAddress(command.address);
  if (command.type !== 'register') return null;
  const { address } = takeApart(form, command.answers);
  return address === null ? null : normaliseAddress(address);
}
