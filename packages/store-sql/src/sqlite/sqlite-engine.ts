import type { Engine } from '../engine.ts';
import type { SqliteWorker } from './worker-client.ts';
import type { WriterConnection } from './writer-connection.ts';

/** SQLite: one writes at a time in the whole file, and nobody who reads waits for that. */
export function sqliteEngine(writer: WriterConnection, reader: SqliteWorker): Engine {
  return {
    async begin(_queue, steps) {
      const { ask, release } = await writer.acquire();
      try {
        return {
          rows: await ask('begin', steps),
          async commit(writes) {
            try {
              await ask('commit', writes);
            } finally {
              release();
            }
          },
          async rollBack() {
            try {
              await ask('rollback');
            } finally {
              release();
            }
          },
        };
      } catch (cause) {
        release();
        throw cause;
      }
    },
    read: (steps) => reader.ask('read', steps),
    async write(steps) {
      await writer.transaction(steps);
    },
    async forget() {
      const { ask, release } = await writer.acquire();
      try {
        // Otherwise what the log held of somebody stays in it until it is written over.
        await ask('alone', [{ sql: 'PRAGMA wal_checkpoint(TRUNCATE)', parameters: [] }]);
      } catch {
        // The erasure itself is kept; the log is taken in with the next one, or when the file is closed.
      } finally {
        release();
      }
    },
    async close() {
      await reader.stop();
      // Last, so that the file is whole by itself: the last connection takes the log in.
      await writer.close();
    },
  };
}
