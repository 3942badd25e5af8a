import type { DatabaseSync } from 'node:sqlite';
import { storeFault } from '../store-fault.ts';

/** The first SQLite without the WAL-reset bug, by which two connections could lose commits. */
const floor = [3, 51, 3];

const busyTimeout = 5_000;

/**
 * Node's own SQLite, without the warning that Node 22 prints of it. Not imported statically: that would
 * print before anybody could filter it.
 */
export function loadSqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes('SQLite is an experimental feature')) {
      Reflect.apply(emitWarning, process, [warning, ...rest]);
    }
  };
  try {
    const sqlite = process.getBuiltinModule('node:sqlite');
    if (!sqlite) {
      throw storeFault('store.sqlite-too-old', `Node ${process.version} has no SQLite inside`);
    }
    return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Throws `store.sqlite-too-old` for a release in which commits could be lost. */
export function refuseOldSqlite(version: string): void {
  const parts = version.split('.').map(Number);
  const place = floor.findIndex((part, index) => part !== parts[index]);
  if (place < 0 || (parts[place] ?? 0) > (floor[place] ?? 0)) return;
  throw storeFault(
    'store.sqlite-too-old',
    `SQLite ${version} may lose commits; ${floor.join('.')} is the first that does not: use Node 22.23.3, 24.15 or newer`,
  );
}

/**
 * The connection that writes: every commit is on disk before it returns. Each setting is read back, and
 * one that did not hold is `store.not-durable`.
 */
export function openWriter(
  { DatabaseSync }: typeof import('node:sqlite'),
  path: string,
): DatabaseSync {
  const database = new DatabaseSync(path, {
    timeout: busyTimeout,
    enableForeignKeyConstraints: true,
  });
  try {
    refuseOldSqlite(String(pragma(database, 'SELECT sqlite_version()')));
    insist(database, 'journal_mode = WAL', 'wal');
    insist(database, 'synchronous = FULL', 2);
    insist(database, 'foreign_keys = ON', 1);
    // Otherwise what an erased person filled in stays legible in the file, in places that are free again.
    insist(database, 'secure_delete = ON', 1);
    insist(database, `busy_timeout = ${busyTimeout}`, busyTimeout);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** A connection that only reads. */
export function openReader(
  { DatabaseSync }: typeof import('node:sqlite'),
  path: string,
): DatabaseSync {
  return new DatabaseSync(path, { timeout: busyTimeout, readOnly: true });
}

function insist(database: DatabaseSync, setting: string, wanted: string | number): void {
  database.exec(`PRAGMA ${setting}`);
  const [name = ''] = setting.split(' ');
  const found = pragma(database, `PRAGMA ${name}`);
  if (found === wanted) return;
  throw storeFault(
    'store.not-durable',
    `SQLite has ${name} = ${String(found)} where ${String(wanted)} is needed: is the file on a local disk?`,
  );
}

function pragma(database: DatabaseSync, sql: string): unknown {
  return Object.values(database.prepare(sql).get() ?? {})[0];
}
