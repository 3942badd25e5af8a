import type { Writes } from '@plenary/desk';
import type { Statements } from './statements.ts';

/** A statement to run, with its parameters. */
export interface Step {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
  /** How many rows it must change: another number is `store.guard`, and nothing is written. */
  readonly rows?: number;
}

/** What a turn reads once it holds the event's row: head, tail, outcomes, people. */
export function openingSteps(
  { head, tail, outcomes, people }: Statements,
  request: { event: string; since: number; keys: readonly string[]; addresses: readonly string[] },
): readonly Step[] {
  const { event, since, keys, addresses } = request;
  return [
    { sql: head, parameters: [event] },
    { sql: tail, parameters: [event, since] },
    { sql: outcomes, parameters: [event, JSON.stringify(keys)] },
    { sql: people, parameters: [event, JSON.stringify(addresses)] },
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
    ...many(
      statements.facts,
      event,
      writes.facts.map(({ seq, fact }) => [seq, json(fact)]),
    ),
    ...adoption(statements, event, writes.adoption),
    ...seats(statements, event, writes),
    ...people(statements, event, writes),
    ...mail(statements, event, writes),
    ...many(
      statements.saveOutcomes,
      event,
      writes.outcomes.map(({ key, commandHash, outcome }) => [key, commandHash, json(outcome)]),
    ),
  ];
}

type Row = readonly (string | number | null)[];

function many(sql: string, event: string, rows: readonly Row[]): readonly Step[] {
  return rows.length === 0 ? [] : [{ sql, parameters: [event, json(rows)], rows: rows.length }];
}

function moveHead({ moveHead: sql }: Statements, event: string, { head, facts }: Writes): Step {
  const from = head.seq - facts.length;
  const { seq, chain, lastInstant, policy } = head;
  return { sql, parameters: [event, seq, chain, lastInstant, policy, event, from], rows: 1 };
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
    ...many(
      statements.claim,
      event,
      adopted.claims.map(({ registration, quota }) => [registration, quota]),
    ),
    { sql: statements.adoptQuotas, parameters: [event, event, json(limits)] },
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
    ...many(statements.release, event, pairs(writes.released)),
    ...many(statements.claim, event, pairs(writes.claimed)),
    ...(changes.length === 0
      ? []
      : [
          {
            sql: statements.changeQuotas,
            parameters: [json(changes), event],
            rows: changes.length,
          },
        ]),
    ...many(
      statements.registrations,
      event,
      writes.registrations.map((record) => [
        record.id,
        record.person,
        record.state,
        record.heldUntil,
        record.version,
        record.audience,
        record.affiliation,
        json(record.themes),
        record.registeredAt,
      ]),
    ),
  ];
}

function people(statements: Statements, event: string, writes: Writes): readonly Step[] {
  const { details, amendments } = writes;
  const amended = amendments.map(({ registration, answers }) => [registration, json(answers)]);
  const sensitive = [...details, ...amendments].flatMap((one) =>
    one.sensitive ? [[one.registration, json(one.sensitive)]] : [],
  );
  return [
    ...many(
      statements.savePeople,
      event,
      writes.people.map(({ address, person, repeatedAt }) => [address, person, json(repeatedAt)]),
    ),
    ...many(
      statements.answers,
      event,
      details.map((one) => [one.registration, one.locale, one.address, json(one.answers)]),
    ),
    ...(amended.length === 0
      ? []
      : [
          { sql: statements.amend, parameters: [json(amended), event] },
          {
            sql: statements.dropSensitive,
            parameters: [event, json(amendments.map(({ registration }) => registration))],
          },
        ]),
    ...many(statements.sensitive, event, sensitive),
  ];
}

function mail({ mail: sql }: Statements, event: string, writes: Writes): readonly Step[] {
  if (writes.mail.length === 0) return [];
  const rows = writes.mail.map(({ id, template, registration, at }, index) => [
    id,
    template,
    registration,
    at,
    index + 1,
  ]);
  return [{ sql, parameters: [event, event, json(rows)], rows: rows.length }];
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
