import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Store } from '@plenary/desk';
import { sqliteDialect } from '../dialect.ts';
import type { Engine } from '../engine.ts';
import { erasureLog } from '../erasure-log.ts';
import { keptFingerprint } from '../kept-fingerprint.ts';
import { linkSecret } from '../link-secret.ts';
import { migrateTables } from '../schema/migrate-tables.ts';
import { sqlStore } from '../sql-store.ts';
import { sharedStore } from './shared-stores.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { startWorker } from './worker-client.ts';
import { writerConnection } from './writer-connection.ts';

/** Where the data are kept. */
export interface SqliteStoreOptions {
  /** The database's file, made with its folder where there is none. On a local disk. */
  readonly path: string;
}

/**
 * A store in one file, by Node's own SQLite: every commit is on disk before it is answered. Writing and
 * reading each have a thread of their own. Opened again in the same process, also by a module that was
 * loaded anew, it is the same store, which closes when the last that opened it does. Beside the file stand
 * `<path>.lease`, which keeps a second process out, `<path>.secret`, which makes personal links and belongs
 * in the backup, and `<path>.erasures`, which a restored backup is made to forget people by.
 *
 * Throws an `Error` with a `code`: `store.leased` while another process has the file,
 * `store.sqlite-too-old`, `store.not-durable` (a setting does not hold, or the disk is another machine's),
 * `store.full`, `store.corrupt`, `store.newer-schema`.
 *
 * @param options - where the file is.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { openSqliteStore } from '@plenary/store-sql';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'plenary-'));
 * const store = await openSqliteStore({ path: join(folder, 'day.sqlite') });
 * assert.deepEqual(await store.quotas('open-day'), []);
 * await store.close();
 * ```
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const path = await sqliteFile(options.path);
  return sharedStore(path, async () => {
    const engine = await openSqliteEngine(path);
    return sqlStore({
      engine,
      dialect: sqliteDialect,
      erasures: erasureLog(`${path}.erasures`),
      secret: () => linkSecret(`${path}.secret`, keptFingerprint(engine, sqliteDialect)),
    });
  });
}

/** One name for one file, whatever links lead to its folder, which is made where there is none. */
export async function sqliteFile(path: string): Promise<string> {
  const asked = resolve(path);
  await mkdir(dirname(asked), { recursive: true });
  return join(await realpath(dirname(asked)), basename(asked));
}

/** Opens the file for this process alone and brings its tables up to this release. */
export async function openSqliteEngine(path: string): Promise<Engine> {
  const writer = await startWorker({ path, writes: true });
  try {
    const reader = await startWorker({ path, writes: false });
    const engine = sqliteEngine(writerConnection(path, writer), reader);
    try {
      await migrateTables(engine, sqliteDialect);
      return engine;
    } catch (cause) {
      await reader.stop();
      throw cause;
    }
  } catch (cause) {
    await writer.stop();
    throw cause;
  }
}
