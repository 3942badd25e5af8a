import type { Store } from '@plenary/desk';
import { type Compilable, type InferResult, sql } from 'kysely';
import { factOf, headOf } from '../rows.ts';
import { sqliteSpelling, statementsFor } from '../statements.ts';
import type { Step } from '../turn-steps.ts';
import { queries, stepOf } from './sqlite-queries.ts';
import type { SqliteWorker } from './worker-client.ts';

const statements = statementsFor(sqliteSpelling);

/** What the port reads, and the store's own notes. */
export interface SqliteReads {
  readonly port: Pick<Store, 'journal' | 'details' | 'quotas' | 'waitingMail'>;
  meta(name: string): Promise<string | null>;
  setMeta(name: string, value: string): Step;
}

/** Reads over a connection that cannot write, so that they hold up nobody. */
export function sqliteReads(reader: SqliteWorker): SqliteReads {
  async function rowsOf<Query extends Compilable>(query: Query): Promise<InferResult<Query>> {
    const [rows = []] = await reader.ask('read', [stepOf(query)]);
    // What the query builder says of its own tables.
    return [...rows] as InferResult<Query>;
  }

  return {
    port: {
      async journal(event, since) {
        const [head = [], tail = []] = await reader.ask('read', [
          { sql: statements.head, parameters: [event] },
          { sql: statements.tail, parameters: [event, since] },
        ]);
        return { head: headOf(head[0]), facts: tail.map(factOf) };
      },
      async details(event, registration) {
        const [row] = await rowsOf(detailsOf(event, registration));
        return row
          ? {
              ...row,
              answers: JSON.parse(row.answers),
              sensitive: row.sensitive === null ? null : JSON.parse(row.sensitive),
            }
          : null;
      },
      async quotas(event) {
        const rows = await rowsOf(quotasOf(event));
        return rows.map((row) => ({ ...row, claims: Number(row.claims) }));
      },
      async waitingMail(event) {
        const [row] = await rowsOf(waitingMailOf(event));
        return { waiting: Number(row?.waiting ?? 0), dueAt: row?.dueAt ?? null };
      },
    },
    async meta(name) {
      const [row] = await rowsOf(
        queries.selectFrom('meta').select('value').where('name', '=', name),
      );
      return row?.value ?? null;
    },
    setMeta: (name, value) => stepOf(queries.insertInto('meta').values({ name, value })),
  };
}

function detailsOf(event: string, registration: string) {
  return queries
    .selectFrom('registration')
    .innerJoin('answers', (join) =>
      join
        .onRef('answers.event', '=', 'registration.event')
        .onRef('answers.registration', '=', 'registration.id'),
    )
    .leftJoin('sensitive_answers as apart', (join) =>
      join
        .onRef('apart.event', '=', 'registration.event')
        .onRef('apart.registration', '=', 'registration.id'),
    )
    .where('registration.event', '=', event)
    .where('registration.id', '=', registration)
    .select([
      'registration.id as registration',
      'registration.rotation',
      'answers.locale',
      'answers.address',
      'answers.answers',
      'apart.answers as sensitive',
    ]);
}

function quotasOf(event: string) {
  return queries
    .selectFrom('quota')
    .where('event', '=', event)
    .select(['id as quota', 'seat_limit as limit', 'used', 'ceiling'])
    .select((quota) =>
      quota
        .selectFrom('claim')
        .whereRef('claim.event', '=', 'quota.event')
        .whereRef('claim.quota', '=', 'quota.id')
        .select(sql<number>`COUNT(*)`.as('counted'))
        .as('claims'),
    );
}

function waitingMailOf(event: string) {
  return queries
    .selectFrom('mail')
    .where('event', '=', event)
    .where('state', 'in', ['waiting', 'leased'])
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min('due_at').as('dueAt')]);
}
