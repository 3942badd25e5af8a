import type { QuotaRow, Store } from '@plenary/desk';
import { type Compilable, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import { stepOf } from './dialect.ts';
import type { Engine } from './engine.ts';
import type { ErasureLog } from './erasure-log.ts';
import { detailsOf, factOf, fileOf, headOf, personOf, revisionOf } from './stored-rows.ts';

/** What the port reads outside turns: it waits for nobody who writes. */
export function readsOn(
  engine: Pick<Engine, 'read'>,
  dialect: Dialect,
  erasures: ErasureLog | null,
): Pick<Store, 'journal' | 'details' | 'people' | 'revisions' | 'files' | 'quotas' | 'erasures'> {
  const { statements, queries } = dialect;

  async function rowsOf(query: Compilable): Promise<readonly unknown[]> {
    const [rows = []] = await engine.read([stepOf(query)]);
    return rows;
  }

  return {
    async journal(event, since) {
      const [head = [], tail = []] = await engine.read([
        { sql: statements.head, parameters: [event] },
        { sql: statements.tail, parameters: [event, since] },
      ]);
      return { head: headOf(head[0]), facts: tail.map(factOf) };
    },
    async details(event, registrations) {
      return (await rowsOf(detailsIn(dialect, event, registrations))).map(detailsOf);
    },
    async people(event, addresses) {
      const query = queries
        .selectFrom('person')
        .where('event', '=', event)
        .where('address', 'in', dialect.idsIn(addresses))
        .select(['address', 'person', 'repeated_at']);
      return (await rowsOf(query)).map(personOf);
    },
    async revisions(event, since) {
      const query = queries
        .selectFrom('revision')
        .where('event', '=', event)
        .where('revision', '>', since)
        .select(['revision', 'at', 'actor', 'digest', 'model', 'changes'])
        .orderBy('revision');
      return (await rowsOf(query)).map(revisionOf);
    },
    async files(event) {
      const query = queries
        .selectFrom('file')
        .where('event', '=', event)
        .select(['digest', 'at', 'model'])
        .orderBy('position');
      return (await rowsOf(query)).map(fileOf);
    },
    async quotas(event) {
      return [...(await rowsOf(quotasOf(dialect, event)))] as QuotaRow[];
    },
    async erasures(event) {
      const query = queries.selectFrom('erasure').where('event', '=', event).select('registration');
      const kept = (await rowsOf(query)) as readonly { registration: string }[];
      const apart = (await erasures?.noted(event)) ?? [];
      return [...new Set([...kept.map(({ registration }) => registration), ...apart])];
    },
  };
}

function detailsIn({ queries, idsIn }: Dialect, event: string, registrations: readonly string[]) {
  return queries
    .selectFrom('answers')
    .leftJoin('sensitive_answers as apart', (join) =>
      join
        .onRef('apart.event', '=', 'answers.event')
        .onRef('apart.registration', '=', 'answers.registration'),
    )
    .where('answers.event', '=', event)
    .where('answers.registration', 'in', idsIn(registrations))
    .selectAll('answers')
    .select('apart.answers as sensitive');
}

function quotasOf({ queries }: Dialect, event: string) {
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
