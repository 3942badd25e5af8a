import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Store } from '@plenary/desk';
import { linkSecret } from './link-secret.ts';
import { migrate } from './migrate.ts';
import { sqliteReads } from './sqlite-reads.ts';
import { sqliteMail, sqliteTurns } from './sqlite-writes.ts';
import { startWorker } from './worker-client.ts';
import { writerConnection } from './writer-connection.ts';

/** Where the data are kept. */
export interface SqliteStoreOptions {
  /** The database's file, made with its folder where there is none. On a local disk. */
  readonly path: string;
}

/**
 * A store in one file, by Node's own SQLite: every commit is on disk before it is answered. Writing and
 * reading each have a thread of their own. Beside the file stand `<path>.lease`, which keeps a second
 * process out, and `<path>.secret`, which makes personal links and belongs in the backup.
 *
 * Throws an `Error` with a `code`: `store.leased` while another process has the file,
 * `store.sqlite-too-old`, `store.not-durable`, `store.newer-schema`.
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
  const path = resolve(options.path);
  await mkdir(dirname(path), { recursive: true });
  const worker = await startWorker({ path, writes: true });
  try {
    await migrate(worker);
    const reader = await startWorker({ path, writes: false });
    const writer = writerConnection(path, worker);
    const reads = sqliteReads(reader);
    let secret: Promise<string> | null = null;
    return {
      open: sqliteTurns(writer),
      ...sqliteMail(writer),
      ...reads.port,
      secret() {
        // Asked by several desks at once, it is still made once.
        secret ??= linkSecret(`${path}.secret`, {
          read: () => reads.meta('secret'),
          write: async (value) => {
            await writer.transaction([reads.setMeta('secret', value)]);
          },
        });
        return secret;
      },
      async close() {
        await reader.stop();
        // Last, so that the file is whole by itself: the last connection takes the log in.
        await writer.close();
      },
    };
  } catch (cause) {
    await worker.stop();
    throw cause;
  }
}
