import { applyAll, type Fact, type Ledger, registrationsOf } from '@plenary/rules';
import { chainLink } from '../journal/journal-chain.ts';
import { mailForFacts } from '../mail/mail-for-facts.ts';
import type { OrderedMail } from '../mail/ordered-mail.ts';
import type { StandingRevision } from '../revisions/standing-revision.ts';
import type { JournalFact, JournalHead } from '../store/journal.ts';
import type { MailWrite } from '../store/outbox.ts';
import type { PeopleWrites, StoredPerson } from '../store/people.ts';
import type { AdoptedFile, StoredRevision } from '../store/revision.ts';
import type { Adoption } from '../store/seats.ts';
import type { StoredOutcome, Writes } from '../store/store.ts';
import { type GatheredPeople, gathered, knownPeople } from './gathered-people.ts';
import { claimsIn, seatChanges } from './seat-changes.ts';
import { touchedRows } from './touched-rows.ts';
import type { WarmLedger } from './warm-ledger.ts';

/** Where a turn begins. */
export interface TurnStart {
  /** The ledger at `head`. */
  readonly warm: WarmLedger;
  readonly head: JournalHead;
  readonly outcomes: readonly StoredOutcome[];
  readonly people: readonly StoredPerson[];
  readonly decidedAt: number;
  readonly newId: () => string;
  /** The file to be counted as adopted; null where none is. */
  readonly file: AdoptedFile | null;
}

/** A revision that a turn publishes, and what stood when it began to hold. */
interface PublishedInTurn {
  readonly stored: StoredRevision;
  /** The ledger then, under the new rules. */
  readonly base: Ledger;
  /** How many facts of the turn came before. */
  readonly after: number;
}

/** A turn as it is being decided: each step is taken whole or, if it throws, not at all. */
export interface TurnDraft {
  revision: StandingRevision;
  ledger: Ledger;
  facts: readonly JournalFact[];
  mail: readonly MailWrite[];
  people: GatheredPeople;
  /** By key, those stored before included. */
  readonly outcomes: Map<string, StoredOutcome>;
  readonly newOutcomes: StoredOutcome[];
  published: PublishedInTurn | null;
}

/** A turn in which nothing is decided yet. */
export function beginDraft({ warm, outcomes, people }: TurnStart): TurnDraft {
  return {
    revision: warm.revision,
    ledger: warm.ledger,
    facts: [],
    mail: [],
    people: knownPeople(people),
    outcomes: new Map(outcomes.map((stored) => [stored.key, stored])),
    newOutcomes: [],
    published: null,
  };
}

/** What a step leads to, besides facts. */
interface Besides {
  readonly mail?: readonly OrderedMail[];
  readonly people?: Partial<PeopleWrites>;
}

/** Lets facts happen, with the mail that follows from them and what else comes of the step. */
export function happen(
  start: TurnStart,
  draft: TurnDraft,
  facts: readonly Fact[],
  { mail = [], people = {} }: Besides = {},
): void {
  const first = start.head.seq + draft.facts.length + 1;
  const numbered = facts.map((fact, index) => ({ seq: first + index, fact }));
  const after = applyAll(draft.ledger, facts);
  const followed = mailForFacts(draft.revision.policy, draft.ledger, after, numbered);
  const written = [...followed, ...mail].map((ordered) => mailWrite(start, ordered));
  const known = gathered(draft.people, people);
  draft.ledger = after;
  draft.facts = [...draft.facts, ...numbered];
  draft.mail = [...draft.mail, ...written];
  draft.people = known;
}

function mailWrite({ newId, decidedAt }: TurnStart, ordered: OrderedMail): MailWrite {
  const { template, registration, seq = null, at = decidedAt, to = null } = ordered;
  return { id: newId(), template, registration, seq, at, to };
}

/** What the turn writes; null where nothing is to be written. */
export function writesOf(start: TurnStart, draft: TurnDraft): Writes | null {
  const { warm, head, decidedAt, file } = start;
  const { facts, revision, published } = draft;
  if (facts.length === 0 && draft.newOutcomes.length === 0 && file === null) return null;
  const happened = facts.map(({ fact }) => fact);
  const base = published?.base ?? warm.ledger;
  const since = happened.slice(published?.after ?? 0);
  return {
    head: {
      seq: head.seq + facts.length,
      chain: happened.reduce(chainLink, head.chain),
      lastInstant: decidedAt,
      policy: published === null ? head.policy : revision.policyName,
      revision: revision.number,
    },
    facts,
    adoption: published && adoptionOf(revision, published.base),
    ...seatChanges(revision.policy, base, draft.ledger, since),
    ...touchedRows(warm.ledger, draft.ledger, happened),
    ...draft.people.writes,
    revision: published?.stored ?? null,
    file,
    mail: draft.mail,
    outcomes: draft.newOutcomes,
  };
}

/** The limits of the event's rules and every claim under them. */
function adoptionOf({ event, policy, policyName }: StandingRevision, base: Ledger): Adoption {
  return {
    policy: policyName,
    quotas: event.registration.quotas.map(({ id, limit }) => ({ quota: id, limit })),
    claims: registrationsOf(base).flatMap(({ id }) => claimsIn(policy, base, id)),
  };
}
