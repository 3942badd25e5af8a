import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Cut, cuttingProxy } from './cutting-proxy.ts';
import { databasesAt } from './databases.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { report, rushThrough } from './rush.ts';

const shared = databasesAt(inject('postgres'));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a server that fails', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.remove());

  test.each(['immediate', 'killed'] as const)(
    'stopped (%s) and started again, three times in a rush: all that was acknowledged is there',
    async (how) => {
      const url = await server.fresh();
      const result = await rushThrough({
        url,
        async trouble() {
          for (let round = 0; round < 3; round += 1) {
            await server.stop(how);
            await pause(300);
            await server.start();
            await pause(700);
          }
        },
      });
      report(`PostgreSQL stopped, ${how}`, result);
      expect(result.problems).toEqual([]);
      expect(result.accepted).toBeGreaterThan(100);
    },
  );

  test('frozen connections: who waits is answered in time, and nothing is told wrong', async () => {
    const url = await server.fresh();
    const result = await rushThrough({
      url,
      async trouble(desk) {
        let pids: readonly number[] = [];
        // Between two turns nobody writes.
        while (pids.length === 0) pids = await writersOf(server, url);
        for (const pid of pids) process.kill(pid, 'SIGSTOP');
        await pause(1_000);
        const began = performance.now();
        await desk.availability();
        expect(performance.now() - began).toBeLessThan(1_000);
        await pause(27_000);
        for (const pid of pids) process.kill(pid, 'SIGCONT');
        await pause(500);
      },
    });
    report('connections frozen for 28 s', result);
    expect(result.problems).toEqual([]);
    expect(result.longestMs).toBeLessThan(60_000);
  });
});

describe('a connection that is cut', () => {
  test.each<Cut>(['before COMMIT', 'after COMMIT', 'before the answer'])(
    '%s: nobody is told that it failed when it is there',
    async (cut) => {
      const url = await shared.fresh();
      const proxy = await cuttingProxy(`${shared.socketFolder}/.s.PGSQL.5432`, cut);
      try {
        const database = new URL(url.replace('@/', '@localhost/')).pathname;
        const through = `postgresql://plenary@127.0.0.1:${proxy.port}${database}`;
        const result = await rushThrough({
          url,
          through,
          async trouble() {
            proxy.cut(3);
            while (proxy.cuts() < 20) await pause(20);
            proxy.cut(null);
          },
        });
        report(`${proxy.cuts()} connections cut ${cut}`, result);
        expect(result.problems).toEqual([]);
      } finally {
        await proxy.close();
      }
    },
  );

  test('every connection terminated, twenty times', async () => {
    const url = await shared.fresh();
    const result = await rushThrough({
      url,
      async trouble() {
        for (let round = 0; round < 20; round += 1) {
          await shared.sql(
            url,
            `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()`,
          );
          await pause(50);
        }
      },
    });
    report('connections terminated', result);
    expect(result.problems).toEqual([]);
  });
});

describe('somebody else in the database', () => {
  test('holds the event’s row for longer than a turn waits: busy, and pages are read meanwhile', async () => {
    const url = await shared.fresh();
    const result = await rushThrough({
      url,
      async trouble(desk) {
        const held = shared.sql(url, 'BEGIN; SELECT 1 FROM event FOR UPDATE; SELECT pg_sleep(8)');
        await pause(500);
        const began = performance.now();
        await desk.availability();
        expect(performance.now() - began).toBeLessThan(1_000);
        await held;
      },
    });
    report('the event’s row held for 8 s', result);
    expect(result.problems).toEqual([]);
    expect(result.longestMs).toBeGreaterThan(5_000);
    expect(result.longestMs).toBeLessThan(30_000);
  });

  test('takes the rows in another order: deadlocks are done again', async () => {
    const url = await shared.fresh();
    const result = await rushThrough({
      url,
      async trouble() {
        for (let round = 0; round < 5; round += 1) {
          await shared
            .sql(
              url,
              'BEGIN; SELECT 1 FROM quota FOR UPDATE; SELECT pg_sleep(0.2); SELECT 1 FROM event FOR UPDATE; COMMIT',
            )
            .catch(() => {});
        }
      },
    });
    const deadlocks = await shared.sql(
      url,
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    report(`${deadlocks} deadlocks`, result);
    expect(Number(deadlocks)).toBeGreaterThan(0);
    expect(result.problems).toEqual([]);
  });

  test.each([
    ['at a statement', 'CREATE TRIGGER unlucky BEFORE INSERT ON outcome'],
    [
      'at COMMIT',
      'CREATE CONSTRAINT TRIGGER unlucky AFTER INSERT ON outcome DEFERRABLE INITIALLY DEFERRED',
    ],
  ])('makes one turn in three fail to be serialised, %s: done again', async (when, trigger) => {
    const url = await shared.fresh();
    const result = await rushThrough({
      url,
      async trouble() {
        // Once a transaction: the statement inserts many rows.
        await shared.sql(
          url,
          `CREATE FUNCTION unlucky() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF txid_current() % 3 = 0 THEN
               RAISE EXCEPTION 'unlucky' USING ERRCODE = '40001';
             END IF;
             RETURN NEW;
           END $$;
           ${trigger} FOR EACH ROW EXECUTE FUNCTION unlucky()`,
        );
        await pause(3_000);
        await shared.sql(url, 'DROP FUNCTION unlucky CASCADE');
      },
    });
    report(`40001 ${when}`, result);
    expect(result.problems).toEqual([]);
    expect(result.unknown).toBe(0);
  });
});

/** Backends of the desk that have written; stopped by a signal, they answer nothing. */
async function writersOf(server: PostgresServer, url: string): Promise<number[]> {
  const pids = await server.sql(
    url,
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'plenary'
     AND datname = current_database() AND backend_xid IS NOT NULL
     UNION SELECT pid FROM pg_locks WHERE relation = 'event'::regclass AND mode = 'RowShareLock'`,
  );
  return pids.split('\n').filter(Boolean).map(Number);
}
