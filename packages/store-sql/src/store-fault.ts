/** What can go wrong with the store itself; refusals of commands are not among them. */
export type StoreFaultCode =
  /** Another process holds this file. */
  | 'store.leased'
  /** SQLite is older than the first release without the WAL-reset bug, or Node has none. */
  | 'store.sqlite-too-old'
  /** PostgreSQL is older than 15. */
  | 'store.postgres-too-old'
  /** The database is set up so that it cannot serve. */
  | 'store.postgres-setting'
  /** The npm package `pg` is not installed. */
  | 'store.no-driver'
  /** What is committed might not be kept. */
  | 'store.not-durable'
  /** The tables were made by a newer release. */
  | 'store.newer-schema'
  /** The database has links made with a secret that is gone, or that is another. */
  | 'store.secret-missing'
  /** A turn wrote what may not be: nothing of it was kept. */
  | 'store.guard'
  /** The commit's fate is not known until the store is asked again. */
  | 'store.unknown'
  /** Somebody else's transaction was in the way: nothing was written, and it can be done again. */
  | 'store.conflict'
  /** The lock, or a connection, was not to be had in time: nothing was written. */
  | 'store.busy'
  | 'store.full'
  | 'store.io'
  | 'store.corrupt'
  | 'store.closed'
  /** A backup is never written over what is there. */
  | 'backup.exists'
  /** There is nothing at that path. */
  | 'backup.missing'
  /** The backup was not made, or is not whole: a program ended with an error, or the copy fails its check. */
  | 'backup.failed'
  /** Any other error of SQLite, in its own words. */
  | 'store.sqlite'
  /** Any other error of PostgreSQL, in its own words. */
  | 'store.postgres';

/** An error with a stable code. */
export interface StoreFault extends Error {
  readonly code: StoreFaultCode;
}

/** Makes a fault of the store. */
export function storeFault(code: StoreFaultCode, message: string, cause?: unknown): StoreFault {
  const error = new Error(message, cause === undefined ? undefined : { cause });
  error.name = 'StoreFault';
  return Object.assign(error, { code });
}

// https://www.sqlite.org/rescode.html: the low byte is the primary code.
const primaryCodes: Readonly<Record<number, StoreFaultCode>> = {
  5: 'store.busy',
  6: 'store.busy',
  10: 'store.io',
  11: 'store.corrupt',
  13: 'store.full',
  19: 'store.guard',
  26: 'store.corrupt',
};

/** A fault for whatever SQLite threw; one that is a fault already stays itself. */
export function asStoreFault(thrown: unknown): StoreFault {
  if (isStoreFault(thrown)) return thrown;
  const errcode =
    typeof thrown === 'object' && thrown !== null && 'errcode' in thrown
      ? Number(thrown.errcode) & 0xff
      : 0;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return storeFault(primaryCodes[errcode] ?? 'store.sqlite', message, thrown);
}

/** Whether something that was thrown is a fault of the store already. */
export function isStoreFault(thrown: unknown): thrown is StoreFault {
  return thrown instanceof Error && thrown.name === 'StoreFault';
}
