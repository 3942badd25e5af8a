import type { Pool, PoolClient } from 'pg';
import type { Engine, RowsOfSteps } from '../engine.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { storeFault } from '../store-fault.ts';
import type { Step } from '../turn-steps.ts';
import { connectionsTo } from './postgres-driver.ts';
import { asPostgresFault } from './postgres-fault.ts';
import type { PostgresPlace } from './postgres-place.ts';
import { beginPostgres, runSteps } from './postgres-transaction.ts';

/**
 * PostgreSQL: turns of one event wait for its row, those of others do not. Reading has connections of its
 * own, so that a desk can read while it holds a turn, however many turns there are.
 */
export async function postgresEngine(place: PostgresPlace): Promise<Engine> {
  const [writers, readers] = await Promise.all([connectionsTo(place), connectionsTo(place)]);
  const enter = oneAtATime();
  const nameOf = statementNames();
  let closed = false;

  async function connected(pool: Pool): Promise<PoolClient> {
    if (closed) throw storeFault('store.closed', 'this store is closed');
    try {
      return await pool.connect();
    } catch (thrown) {
      throw asPostgresFault(thrown);
    }
  }

  const begin: Engine['begin'] = async (queue, steps) => {
    const leave = await enter(queue);
    try {
      return await beginPostgres(await connected(writers), steps, nameOf, leave);
    } catch (cause) {
      leave();
      throw cause;
    }
  };

  async function read(steps: readonly Step[]): Promise<RowsOfSteps> {
    const client = await connected(readers);
    // One statement sees one moment by itself.
    const several = steps.length > 1;
    try {
      const rows = await runSteps(client, steps, nameOf, several ? [beginSnapshot] : []);
      if (several) await client.query('COMMIT');
      client.release();
      return rows;
    } catch (thrown) {
      client.release(true);
      throw asPostgresFault(thrown);
    }
  }

  return {
    begin,
    read,
    async write(steps) {
      const transaction = await beginPostgres(await connected(writers), [], nameOf);
      await transaction.commit(steps);
    },
    // Its dead rows are vacuumed by itself, and its log is the administrator's.
    async forget() {},
    async close() {
      if (closed) return;
      closed = true;
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}

const beginSnapshot = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Names that are the same for the same text, on every connection. */
function statementNames(): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    const name = names.get(sql) ?? `plenary_${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
