import type { Outbox } from '@plenary/desk';
import type { Dialect } from './dialect.ts';
import { stepOf } from './dialect.ts';
import type { Engine } from './engine.ts';
import { leasedMailOf } from './stored-rows.ts';

/** The outbox: leasing and settling are each a transaction of their own. */
export function outboxOn(engine: Engine, { statements, queries }: Dialect): Outbox {
  return {
    async leaseMail({ event, now, until, limit }) {
      const due = { sql: statements.dueMail, parameters: [event, now, limit] };
      const transaction = await engine.begin(`mail of ${event}`, [due]);
      const [rows = []] = transaction.rows;
      const leased = rows.map(leasedMailOf);
      if (leased.length === 0) {
        await transaction.rollBack();
        return [];
      }
      const ids = JSON.stringify(leased.map(({ id }) => [id]));
      await transaction.commit([{ sql: statements.leaseMail, parameters: [until, event, ids] }]);
      return leased;
    },
    async settleMail(event, settlements) {
      if (settlements.length === 0) return;
      const rows = settlements.map((one) =>
        one.as === 'retry' ? [one.id, 'waiting', one.dueAt] : [one.id, one.as, null],
      );
      const parameters = [JSON.stringify(rows), event];
      await engine.write([{ sql: statements.settleMail, parameters }]);
    },
    async waitingMail(event) {
      const query = queries
        .selectFrom('mail')
        .where('event', '=', event)
        .where('state', 'in', ['waiting', 'leased'])
        .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min('due_at').as('dueAt')]);
      const [[row] = []] = await engine.read([stepOf(query)]);
      return row as { waiting: number; dueAt: number | null };
    },
    async deadMail(event) {
      const query = queries
        .selectFrom('mail')
        .where('event', '=', event)
        .where('state', '=', 'dead')
        .select(['id', 'template', 'registration', 'at', 'tries'])
        .orderBy('position');
      const [rows = []] = await engine.read([stepOf(query)]);
      return [...rows] as Awaited<ReturnType<Outbox['deadMail']>>;
    },
  };
}
