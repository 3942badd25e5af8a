import type { TurnRequest, Writes } from '@plenary/desk';
import type { Statements } from './statements.ts';

/** A statement to run, with its parameters. */
export interface Step {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
  /** How many rows it must change: another number is `store.guard`, and nothing is written. */
  readonly rows?: number;
}

/** What a turn reads once it holds the event's row; that row itself is the second step's. */
export function openingSteps(
  statements: Statements,
  { event, since, keys, addresses, revision }: TurnRequest,
): readonly Step[] {
  return [
    { sql: statements.begin, parameters: [event] },
    { sql: statements.lockHead, parameters: [event] },
    { sql: statements.tail, parameters: [event, since] },
    { sql: statements.outcomes, parameters: [event, list(keys)] },
    { sql: statements.people, parameters: [event, list(addresses)] },
    { sql: statements.laterRevision, parameters: [event, revision] },
  ];
}

/** All that a turn writes, in an order in which each statement finds what it needs. */
export function writingSteps(
  statements: Statements,
  event: string,
  writes: Writes,
): readonly Step[] {
  return [
    moveHead(statements, event, writes),
    ...inserted(
      statements.facts,
      event,
      writes.facts.map(({ seq, fact }) => [seq, json(fact)]),
    ),
    ...adoption(statements, event, writes.adoption),
    ...seats(statements, event, writes),
    ...standing(statements, event, writes),
    ...revisions(statements, event, writes),
    ...people(statements, event, writes),
    ...mail(statements, event, writes),
    ...inserted(
      statements.saveOutcomes,
      event,
      writes.outcomes.map(({ key, commandHash, outcome, at }) => [
        key,
        commandHash,
        json(outcome),
        at,
      ]),
    ),
    ...erasures(statements, event, writes.erased),
  ];
}

type Row = readonly (string | number | null)[];

/** Every row must get in. */
function inserted(sql: string, event: string, rows: readonly Row[]): readonly Step[] {
  return rows.length === 0 ? [] : [{ sql, parameters: [event, json(rows)], rows: rows.length }];
}

/** Changes of rows that may be gone by now. */
function changed(sql: string, event: string, rows: readonly Row[]): readonly Step[] {
  return rows.length === 0 ? [] : [{ sql, parameters: [json(rows), event] }];
}

/** What is done to all of a list, as far as they are there. */
function withAll(sql: string, event: string, ids: readonly string[]): readonly Step[] {
  return ids.length === 0 ? [] : [{ sql, parameters: [event, list(ids)] }];
}

function moveHead({ moveHead: sql }: Statements, event: string, { head, facts }: Writes): Step {
  const from = head.seq - facts.length;
  const { seq, chain, lastInstant, policy, revision } = head;
  return { sql, parameters: [seq, chain, lastInstant, policy, revision, event, from], rows: 1 };
}

function adoption(
  statements: Statements,
  event: string,
  adopted: Writes['adoption'],
): readonly Step[] {
  if (!adopted) return [];
  const limits = adopted.quotas.map(({ quota, limit }) => [quota, limit]);
  return [
    { sql: statements.dropClaims, parameters: [event] },
    { sql: statements.dropQuotas, parameters: [event] },
    ...inserted(
      statements.claim,
      event,
      adopted.claims.map(({ registration, quota }) => [registration, quota]),
    ),
    { sql: statements.adoptQuotas, parameters: [event, json(limits), event] },
  ];
}

function seats(statements: Statements, event: string, writes: Writes): readonly Step[] {
  const pairs = (claims: Writes['claimed']): readonly Row[] =>
    claims.map(({ registration, quota }) => [registration, quota]);
  const changes = writes.quotas.map(({ quota, delta, overridden }) => [
    quota,
    delta,
    overridden ? 1 : 0,
  ]);
  return [
    ...inserted(statements.release, event, pairs(writes.released)),
    ...inserted(statements.claim, event, pairs(writes.claimed)),
    ...changed(statements.changeQuotas, event, changes).map((step) => ({
      ...step,
      rows: changes.length,
    })),
  ];
}

/** How registrations and places on the list stand, for those who ask the database. */
function standing(statements: Statements, event: string, writes: Writes): readonly Step[] {
  const registrations = writes.registrations.map((record) => [
    record.id,
    record.party,
    record.person,
    record.named ? 1 : 0,
    record.state,
    record.why,
    record.heldUntil,
    record.cause,
    record.version,
    record.audience,
    record.affiliation,
    record.invitation,
    json(record.themes),
    json(record.ranking),
    record.choice,
    record.checkIn?.in ? record.checkIn.scannedAt : null,
    record.erased ? 1 : 0,
    record.registeredAt,
  ]);
  const entries = writes.entries.map(
    ({ id, registrations: all, wants, state, until, cause, place }) => [
      id,
      json(all),
      wants && json(wants),
      state,
      until,
      cause,
      place.rank,
      place.seq,
    ],
  );
  return [
    ...inserted(statements.registrations, event, registrations),
    ...inserted(statements.entries, event, entries),
  ];
}

function revisions(
  statements: Statements,
  event: string,
  { revision, file }: Writes,
): readonly Step[] {
  const published = revision && [
    revision.revision,
    revision.at,
    revision.actor,
    revision.digest,
    json(revision.event),
    json(revision.changes),
  ];
  const adopted = file && json([[file.digest, file.at, json(file.event)]]);
  return [
    ...inserted(statements.revision, event, published ? [published] : []),
    ...(adopted ? [{ sql: statements.file, parameters: [event, event, adopted], rows: 1 }] : []),
  ];
}

function people(statements: Statements, event: string, writes: Writes): readonly Step[] {
  const { details, amendments } = writes;
  const resaid = amendments.filter(({ sensitive }) => sensitive !== undefined);
  const sensitive = [...details, ...resaid].flatMap((one) =>
    one.sensitive ? [[one.registration, json(one.sensitive)]] : [],
  );
  const addresses = (changes: Writes['addresses']): readonly Row[] =>
    changes.map(({ registration, address }) => [registration, address]);
  return [
    ...withAll(statements.forget, event, writes.forgotten),
    ...inserted(
      statements.savePeople,
      event,
      writes.people.map(({ address, person, repeatedAt }) => [address, person, json(repeatedAt)]),
    ),
    ...inserted(
      statements.answers,
      event,
      details.map((one) => [
        one.registration,
        one.locale,
        one.address,
        one.awaiting,
        json(one.answers),
      ]),
    ),
    ...changed(
      statements.amend,
      event,
      amendments.map((one) => [one.registration, json(one.answers), one.locale ?? null]),
    ),
    ...withAll(
      statements.dropSensitive,
      event,
      resaid.map(({ registration }) => registration),
    ),
    ...inserted(statements.sensitive, event, sensitive),
    ...changed(statements.changeAddress, event, addresses(writes.addresses)),
    ...changed(statements.proposeAddress, event, addresses(writes.proposedAddresses)),
    ...withAll(statements.rotate, event, writes.rotated),
  ];
}

function mail({ mail: sql }: Statements, event: string, writes: Writes): readonly Step[] {
  if (writes.mail.length === 0) return [];
  const rows = writes.mail.map(({ id, template, registration, seq, at, to }, index) => [
    id,
    template,
    registration,
    seq,
    at,
    to,
    index + 1,
  ]);
  return [{ sql, parameters: [event, event, json(rows)], rows: rows.length }];
}

/** Last, so that nothing this very turn has written of them stays. */
function erasures(
  statements: Statements,
  event: string,
  erased: readonly string[],
): readonly Step[] {
  return [
    ...withAll(statements.dropAnswers, event, erased),
    ...withAll(statements.dropSensitive, event, erased),
    ...withAll(statements.forgetRecipients, event, erased),
    ...withAll(statements.noteErasures, event, erased),
  ];
}

function list(ids: readonly string[]): string {
  return json(ids.map((id) => [id]));
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
