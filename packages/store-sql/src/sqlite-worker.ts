import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { takeLease } from './sqlite/lease.ts';
import { newPrivateFile } from './sqlite/new-private-file.ts';
import { loadSqlite, openReader, openWriter } from './sqlite/open-connection.ts';
import { refuseDamage, wasStopped } from './sqlite/refuse-damage.ts';
import { refuseUnsafePlace } from './sqlite/refuse-unsafe-place.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerSetup } from './sqlite/worker-messages.ts';
import { asStoreFault, storeFault } from './store-fault.ts';
import type { Step } from './turn-steps.ts';

const { path, writes }: WorkerSetup = workerData;
const statements = new Map<string, { statement: StatementSync; reads: boolean }>();
let database: DatabaseSync | null = null;
let lease: DatabaseSync | null = null;

parentPort?.on('message', (question: WorkerQuestion) => {
  parentPort?.postMessage(answer(question));
  if (question.ask === 'close') parentPort?.close();
});

function answer({ id, ask, steps }: WorkerQuestion): WorkerAnswer {
  try {
    return { id, ok: true, rows: act(ask, steps) };
  } catch (thrown) {
    const { code, message } = asStoreFault(thrown);
    return { id, ok: false, code, message };
  }
}

function act(ask: WorkerQuestion['ask'], steps: readonly Step[]): unknown[][] {
  switch (ask) {
    case 'start':
      start();
      return [];
    case 'begin':
      return begin(steps);
    case 'commit':
      return commit(steps);
    case 'transaction':
      return [...begin([]), ...commit(steps)];
    case 'read':
      return read(steps);
    case 'alone':
      return steps.map(run);
    case 'rollback':
      rollBack();
      return [];
    case 'close':
      close();
      return [];
  }
}

function start(): void {
  const sqlite = loadSqlite();
  if (!writes) {
    database = openReader(sqlite, path);
    return;
  }
  lease = takeLease(sqlite, path);
  try {
    refuseUnsafePlace(dirname(path));
    newPrivateFile(path);
    const stopped = wasStopped(path);
    database = openWriter(sqlite, path);
    if (stopped) refuseDamage(database, path);
  } catch (cause) {
    close();
    throw cause;
  }
}

function begin(steps: readonly Step[]): unknown[][] {
  // Not deferred: a transaction that reads first and then writes may be refused, whatever the timeout.
  opened().exec('BEGIN IMMEDIATE');
  return orRolledBack(() => steps.map(run));
}

function commit(steps: readonly Step[]): unknown[][] {
  const rows = orRolledBack(() => steps.map(run));
  try {
    opened().exec('COMMIT');
    return rows;
  } catch (cause) {
    // SQLite reports an error for a commit that may be there when the file is opened again.
    throw storeFault('store.unknown', `the commit's fate is not known: ${String(cause)}`, cause);
  }
}

/** Several reads of one moment. */
function read(steps: readonly Step[]): unknown[][] {
  opened().exec('BEGIN');
  try {
    return steps.map(run);
  } finally {
    rollBack();
  }
}

function orRolledBack<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    rollBack();
    throw cause;
  }
}

function rollBack(): void {
  // A full disk has SQLite roll back by itself.
  if (opened().isTransaction) opened().exec('ROLLBACK');
}

function run({ sql, parameters, rows }: Step): unknown[] {
  const { statement, reads } = prepared(sql);
  if (reads) return statement.all(...parameters);
  const { changes } = statement.run(...parameters);
  if (rows !== undefined && changes !== rows) {
    throw storeFault('store.guard', `${changes} rows changed where ${rows} must: ${sql}`);
  }
  return [];
}

function prepared(sql: string): { statement: StatementSync; reads: boolean } {
  const known = statements.get(sql);
  if (known) return known;
  const statement = opened().prepare(sql);
  const made = { statement, reads: statement.columns().length > 0 };
  statements.set(sql, made);
  return made;
}

function opened(): DatabaseSync {
  if (!database) throw storeFault('store.closed', 'this store is closed');
  return database;
}

function close(): void {
  database?.close();
  database = null;
  lease?.close();
  lease = null;
}
