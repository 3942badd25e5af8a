import type { DatabaseSync } from 'node:sqlite';
import { storeFault } from '../store-fault.ts';

/**
 * Takes a database file for this process: a lock of the operating system on a file beside it, which is
 * let go when the process ends, however it ends. Readers of the database itself are not shut out.
 *
 * @returns the connection that holds it; closing it lets go.
 */
export function takeLease(
  { DatabaseSync }: typeof import('node:sqlite'),
  path: string,
): DatabaseSync {
  const lease = new DatabaseSync(`${path}.lease`, { timeout: 0 });
  try {
    lease.exec('BEGIN EXCLUSIVE');
    return lease;
  } catch (cause) {
    lease.close();
    throw storeFault(
      'store.leased',
      `${path} is in use by another desk: stop that one first, or give this one a file of its own`,
      cause,
    );
  }
}
