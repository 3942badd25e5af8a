import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { sqliteDialect } from '../dialect.ts';
import { readFingerprint } from '../kept-fingerprint.ts';
import { startWorker } from '../sqlite/worker-client.ts';
import { storeFault } from '../store-fault.ts';
import { newCopy } from './new-copy.ts';

/** A backup of a SQLite file, and what has to be kept with it. */
export interface SqliteBackup {
  /** The copy: one file, readable by its owner only. It holds personal data. */
  readonly path: string;
  /** Its size, in bytes. */
  readonly bytes: number;
  /** The file of the secret that makes personal links. It is not in the copy: keep it apart, but keep it. */
  readonly secretFile: string;
  /** SHA-256 of that secret, in hexadecimal; null while no link has been made. */
  readonly secretFingerprint: string | null;
}

/**
 * Copies a SQLite file as it is at one moment, while a desk in this process or another goes on writing
 * (https://www.sqlite.org/lang_vacuum.html#vacuuminto). Writing waits for nothing; the log beside the file
 * grows until the copy is made. The copy has passed SQLite's `integrity_check` and is on disk before it
 * has its name. `<path>.erasures` is not part of it: it outlives a restore.
 *
 * @param backup - `path`: the file as its store is opened; `to`: where the copy goes, a path where nothing
 *   is, in a folder that is there.
 * @throws Error with code `backup.missing`, `backup.exists`, `backup.failed` (the copy is damaged, or its
 *   file cannot be written), or a code of the store.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { backupSqlite, openSqliteStore, verifyBackup } from '@plenary/store-sql';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'plenary-'));
 * const store = await openSqliteStore({ path: join(folder, 'day.sqlite') });
 * const { path } = await backupSqlite({ path: join(folder, 'day.sqlite'), to: join(folder, 'copy') });
 * assert.deepEqual(await verifyBackup({ path }), { ok: true, events: [] });
 * await store.close();
 * ```
 */
export async function backupSqlite({
  path,
  to,
}: {
  path: string;
  to: string;
}): Promise<SqliteBackup> {
  const from = resolve(path);
  const copy = resolve(to);
  if (!existsSync(from)) throw storeFault('backup.missing', `there is no file ${from}`);
  await newCopy(copy, async (part) => {
    await vacuumInto(from, part);
    await refuseDamagedCopy(part);
  });
  return {
    path: copy,
    bytes: statSync(copy).size,
    secretFile: `${from}.secret`,
    secretFingerprint: await fingerprintIn(copy),
  };
}

async function vacuumInto(from: string, part: string): Promise<void> {
  const worker = await startWorker({ path: from, writes: false });
  try {
    await worker.ask('alone', [{ sql: 'VACUUM INTO ?', parameters: [part] }]);
  } finally {
    await worker.stop();
  }
}

async function refuseDamagedCopy(part: string): Promise<void> {
  const found = await damageIn(part);
  if (found.length === 0) return;
  throw storeFault('backup.failed', `the copy is damaged: ${found.join('; ')}`);
}

/** What SQLite's own check finds in a file (https://www.sqlite.org/pragma.html#pragma_integrity_check). */
export async function damageIn(path: string): Promise<readonly string[]> {
  const worker = await startWorker({ path, writes: false });
  try {
    const [rows = []] = await worker.ask('read', [
      { sql: 'PRAGMA integrity_check(10)', parameters: [] },
    ]);
    const lines = rows.map((row) => String(Object.values(row as object)[0]));
    return lines.length === 1 && lines[0] === 'ok' ? [] : lines;
  } finally {
    await worker.stop();
  }
}

async function fingerprintIn(path: string): Promise<string | null> {
  const worker = await startWorker({ path, writes: false });
  try {
    return await readFingerprint({ read: (steps) => worker.ask('read', steps) }, sqliteDialect);
  } finally {
    await worker.stop();
  }
}
