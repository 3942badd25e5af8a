import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { storeFault } from '../store-fault.ts';
import { newPrivateFile } from './new-private-file.ts';
import { loadSqlite } from './open-connection.ts';

/** A place that this process has for itself. */
export interface Lease {
  /** Lets it go; the end of the process does so too. */
  release(): void;
}

/**
 * A file or folder for this process alone, before anything in it is opened or deleted: a lock of the
 * operating system on `<path>.lease` beside it, which is let go when the process ends, however it ends.
 *
 * Throws an `Error` with `code: 'store.leased'` while another process has the place.
 *
 * @param path - the file or folder, which need not exist.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { holdLease } from '@plenary/store-sql';
 *
 * const folder = join(await mkdtemp(join(tmpdir(), 'plenary-')), 'data');
 * const lease = holdLease(folder);
 * assert.throws(() => holdLease(folder), { code: 'store.leased' });
 * lease.release();
 * holdLease(folder).release();
 * ```
 */
export function holdLease(path: string): Lease {
  const place = resolve(path);
  mkdirSync(dirname(place), { recursive: true });
  const lease = takeLease(loadSqlite(), place);
  return {
    release() {
      if (lease.isOpen) lease.close();
    },
  };
}

/**
 * Takes a place for this process. Readers of a database are not shut out.
 *
 * @returns the connection that holds it; closing it lets go.
 */
export function takeLease(
  { DatabaseSync }: typeof import('node:sqlite'),
  path: string,
): DatabaseSync {
  newPrivateFile(`${path}.lease`);
  const lease = new DatabaseSync(`${path}.lease`, { timeout: 0 });
  try {
    lease.exec('BEGIN EXCLUSIVE');
    return lease;
  } catch (cause) {
    lease.close();
    throw storeFault(
      'store.leased',
      `${path} is in use by another process: stop that one first, or choose another place`,
      cause,
    );
  }
}
