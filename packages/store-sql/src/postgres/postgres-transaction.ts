import type { PoolClient, QueryResult } from 'pg';
import type { OpenTransaction, RowsOfSteps } from '../engine.ts';
import { storeFault } from '../store-fault.ts';
import type { Step } from '../turn-steps.ts';
import { asCommitFault, asPostgresFault } from './postgres-fault.ts';

/** How long PostgreSQL waits for a row, in milliseconds: less than the driver waits for an answer. */
const lockWithin = 5_000;
/** How long it waits for the next word of a client that has begun; then it ends the connection. */
const speakWithin = 30_000;

// Each statement sees what others had committed by then. Said outright: a database may have another default, and a pooler somebody else's settings.
const beginTurn = `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
  SET LOCAL lock_timeout = ${lockWithin};
  SET LOCAL idle_in_transaction_session_timeout = ${speakWithin}`;

/** A statement's name on its connections: whatever has the same text is parsed and planned once. */
export type NameOf = (sql: string) => string;

/**
 * Begins a transaction on a connection of its own. What is read after a lock is what stands under the
 * lock, since each statement looks anew.
 *
 * @param letGo - called once when the connection is not needed any more, also when this throws.
 */
export async function beginPostgres(
  client: PoolClient,
  steps: readonly Step[],
  nameOf: NameOf,
  letGo: () => void = () => {},
): Promise<OpenTransaction> {
  let over = false;

  /** A connection on which anything failed is not used again: it is not known what it still has to say. */
  function end(as: 'sound' | 'broken'): void {
    if (over) return;
    over = true;
    client.release(as === 'broken');
    letGo();
  }

  async function run(all: readonly Step[], before: readonly string[] = []): Promise<RowsOfSteps> {
    try {
      return await runSteps(client, all, nameOf, before);
    } catch (fault) {
      end('broken');
      throw fault;
    }
  }

  return {
    rows: await run(steps, [beginTurn]),
    async commit(writes) {
      await run(writes);
      try {
        const { command } = await client.query('COMMIT');
        // What was aborted is rolled back by COMMIT too, and only the tag tells.
        if (command !== 'COMMIT') {
          throw storeFault('store.conflict', `PostgreSQL answered COMMIT with ${command}`);
        }
        end('sound');
      } catch (thrown) {
        end('broken');
        throw asCommitFault(thrown);
      }
    },
    async rollBack() {
      if (over) return;
      try {
        await client.query('ROLLBACK');
        end('sound');
      } catch {
        // Without its connection it is rolled back all the same.
        end('broken');
      }
    },
  };
}

/** Runs steps in order, all of them on their way before the first is answered; throws the first's fault. */
export async function runSteps(
  client: PoolClient,
  steps: readonly Step[],
  nameOf: NameOf,
  before: readonly string[] = [],
): Promise<RowsOfSteps> {
  const first = before.map((text) => client.query(text));
  const sent = steps.map((step) => client.query(asQuery(step, nameOf)));
  // After a failure the rest fails too, each with a word of its own, which nobody needs.
  for (const answer of [...first, ...sent]) answer.catch(() => {});
  try {
    for (const answer of first) await answer;
    const rows: (readonly unknown[])[] = [];
    for (const [index, answer] of sent.entries()) rows.push(rowsOf(await answer, steps[index]));
    return rows;
  } catch (thrown) {
    throw asPostgresFault(thrown);
  }
}

function asQuery({ sql, parameters }: Step, nameOf: NameOf) {
  // The schema's statements have no parameters, are run once and need no plan that is kept.
  return parameters.length === 0
    ? { text: sql }
    : { text: sql, values: [...parameters], name: nameOf(sql) };
}

function rowsOf({ rows, rowCount }: QueryResult, step: Step | undefined): readonly unknown[] {
  if (step?.rows !== undefined && rowCount !== step.rows) {
    const text = `${rowCount} rows changed where ${step.rows} must: ${step.sql}`;
    throw storeFault('store.guard', text);
  }
  return rows;
}
