import {
  type Fact,
  hasSeat,
  type Ledger,
  type Policy,
  partyOf,
  type RegistrationRecord,
  registrationOf,
  registrationsOf,
  touchedBy,
} from '@plenary/rules';
import type { MailTemplate } from './mail-order.ts';

/** A step of a turn: the ledger it began with and the one it led to. */
export interface Step {
  readonly policy: Policy;
  readonly before: Ledger;
  readonly after: Ledger;
}

/** Who is told what: a registration, or a party for its contact. */
export interface Told {
  readonly template: MailTemplate;
  readonly about: string;
}

type Telling<Type extends Fact['type']> = (
  fact: Extract<Fact, { type: Type }>,
  step: Step,
) => readonly Told[];

const nobody = (): readonly Told[] => [];

const oneTold =
  (template: MailTemplate) =>
  ({ registration }: { readonly registration: string }): readonly Told[] => [
    { template, about: registration },
  ];

/** A seat is theirs, or is held for them until they prove their address. */
const seated = (fact: {
  readonly registration: string;
  readonly proveUntil?: number;
}): readonly Told[] => oneTold(fact.proveUntil === undefined ? 'confirmed' : 'prove-address')(fact);

const telling: { readonly [Type in Fact['type']]: Telling<Type> } = {
  registered: seated,
  queued: oneTold('queued'),
  requested: oneTold('requested'),
  'party-registered': ({ party }) => [{ template: 'party', about: party }],
  approved: (fact) => (fact.to === 'seat' ? seated(fact) : oneTold('queued')(fact)),
  rejected: oneTold('rejected'),
  confirmed: (fact, step) => (hadToProve(step, fact.registration) ? seated(fact) : []),
  named: ({ registration }, { after }) => [
    { template: stateTold(registrationOf(after, registration)), about: registration },
  ],
  amended: oneTold('changed'),
  chosen: oneTold('changed'),
  // Who asks for a seat and for another theme at once is told of the seat.
  'entry-opened': (fact, { before }) =>
    registrationOf(before, fact.registration) === null ? [] : oneTold('queued')(fact),
  offered: (fact, step) => entryTold(step, fact, () => 'offered'),
  granted: (fact, step) =>
    entryTold(step, fact, ({ why }) => (why === 'proof' ? 'prove-address' : 'granted')),
  'entry-ended': (fact, step) =>
    endingIsNews(fact.cause, step.policy) ? entryTold(step, fact, () => 'entry-ended') : [],
  withdrawn: oneTold('withdrawn'),
  restored: oneTold('restored'),
  // Whoever withdrew was told so then.
  lapsed: (fact, { after }) =>
    registrationOf(after, fact.registration)?.cause === 'lapsed' ? oneTold('lapsed')(fact) : [],
  extended: (fact, { after }) =>
    oneTold(
      registrationOf(after, fact.registration)?.why === 'undo' ? 'withdrawn' : 'prove-address',
    )(fact),
  substituted: (fact) => [
    { template: 'substituted', about: fact.registration },
    ...(fact.reapprove
      ? [{ template: 'requested' as const, about: fact.by }]
      : seated({ ...fact, registration: fact.by })),
  ],
  // The old address is told by whoever knows it; the new one gets the link that holds from now on.
  'address-changed': (fact, step) =>
    hadToProve(step, fact.registration) ? oneTold('confirmed')(fact) : oneTold('new-link')(fact),
  invited: nobody,
  'exception-granted': oneTold('changed'),
  'checked-in': nobody,
  'check-in-undone': nobody,
  published: nobody,
  'theme-lost': oneTold('theme-lost'),
  allocated: nobody,
  'reminder-due': ({ about }, step) => (about === 'day' ? reminded(step) : askedForNames(step)),
  erased: nobody,
};

/** Who one fact tells what, before it is asked whether they can be reached. */
export function toldBy<Type extends Fact['type']>(
  fact: Extract<Fact, { type: Type }>,
  step: Step,
): readonly Told[] {
  const tell: Telling<Type> = telling[fact.type];
  return tell(fact, step);
}

function hadToProve({ before, after }: Step, registration: string): boolean {
  const proved = registrationOf(before, registration)?.why === 'proof';
  return proved && registrationOf(after, registration)?.state === 'confirmed';
}

/** What a member who has a name by now is told. */
function stateTold(record: RegistrationRecord | null): MailTemplate {
  switch (record?.state) {
    case 'queued':
    case 'requested':
      return record.state;
    case 'held':
      return record.why === 'proof' ? 'prove-address' : 'withdrawn';
    default:
      return 'confirmed';
  }
}

/** Everybody in an entry; of a party that waits as a whole, its contact too. */
function entryTold(
  step: Step,
  fact: Extract<Fact, { entry: string }>,
  template: (record: RegistrationRecord) => MailTemplate,
): readonly Told[] {
  const { after } = step;
  const records = touchedBy(after, fact).flatMap((id) => registrationOf(after, id) ?? []);
  const members = records.map((record) => ({ template: template(record), about: record.id }));
  const contact = partyOf(after, fact.entry)?.contact ?? null;
  const isMember = records.some(({ person }) => person === contact);
  return contact === null || isMember
    ? members
    : [...members, { template: 'party', about: fact.entry }];
}

/** Nobody is told what they did themselves; nor that a list closed because the event is off, which they are told. */
function endingIsNews(
  cause: Extract<Fact, { type: 'entry-ended' }>['cause'],
  { cancelled }: Policy,
): boolean {
  switch (cause) {
    case 'left':
    case 'declined':
    case 'replaced':
      return false;
    case 'closed':
      return !cancelled;
    case 'lapsed':
    case 'theme-dropped':
      return true;
  }
}

function reminded({ after }: Step): readonly Told[] {
  return registrationsOf(after)
    .filter(hasSeat)
    .map(({ id }) => ({ template: 'reminder', about: id }));
}

function askedForNames({ after }: Step): readonly Told[] {
  const parties = registrationsOf(after)
    .filter(({ named, state }) => !named && state !== 'ended')
    .flatMap(({ party }) => party ?? []);
  return [...new Set(parties)].map((party) => ({ template: 'names-due', about: party }));
}
