import type { LeasedMail, Store, Turn } from '@plenary/desk';
import { factOf, headOf, outcomeOf, personOf } from '../rows.ts';
import { sqliteSpelling, statementsFor } from '../statements.ts';
import { openingSteps, writingSteps } from '../turn-steps.ts';
import type { WriterConnection } from './writer-connection.ts';

const statements = statementsFor(sqliteSpelling);

/** Turns over the writing connection: the transaction is the event's lock, and the file's. */
export function sqliteTurns(writer: WriterConnection): Store['open'] {
  return async (request) => {
    const { ask, release } = await writer.acquire();
    try {
      const [head = [], tail = [], outcomes = [], people = []] = await ask(
        'begin',
        openingSteps(statements, request),
      );
      return {
        head: headOf(head[0]),
        tail: tail.map(factOf),
        outcomes: outcomes.map(outcomeOf),
        people: people.map(personOf),
        async commit(writes) {
          try {
            await ask('commit', writingSteps(statements, request.event, writes));
          } finally {
            release();
          }
        },
        async abandon() {
          try {
            await ask('rollback');
          } finally {
            release();
          }
        },
      } satisfies Turn;
    } catch (cause) {
      release();
      throw cause;
    }
  };
}

/** The outbox's two writes, each a transaction of its own. */
export function sqliteMail(writer: WriterConnection): Pick<Store, 'leaseMail' | 'settleMail'> {
  return {
    async leaseMail({ event, now, until, limit }) {
      const parameters = [until, event, event, now, limit];
      const [rows = []] = await writer.transaction([{ sql: statements.leaseMail, parameters }]);
      const leased = rows as readonly (LeasedMail & { position: number })[];
      return leased
        .toSorted((one, other) => one.position - other.position)
        .map(({ id, template, registration, at, tries }) => ({
          id,
          template,
          registration,
          at,
          tries,
        }));
    },
    async settleMail(event, settlements) {
      const rows = settlements.map((one) =>
        one.as === 'retry' ? [one.id, 'waiting', one.dueAt] : [one.id, one.as, null],
      );
      const parameters = [JSON.stringify(rows), event];
      await writer.transaction([{ sql: statements.settleMail, parameters }]);
    },
  };
}
