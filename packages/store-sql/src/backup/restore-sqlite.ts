import { existsSync } from 'node:fs';
import { copyFile, link, rename, rm, unlink } from 'node:fs/promises';
import { readSecret } from '../link-secret.ts';
import { holdLease } from '../sqlite/lease.ts';
import { sqliteFile } from '../sqlite/open-sqlite-store.ts';
import { storeFault } from '../store-fault.ts';
import { syncFolderOf } from '../sync-folder.ts';
import type { BackedUpEvent } from './backup-verdict.ts';
import { newCopy } from './new-copy.ts';
import { verifyBackup } from './verify-backup.ts';

/** What was put back. */
export interface Restored {
  readonly events: readonly BackedUpEvent[];
  /** Where the database that stood there is now, whole; null where there was none. */
  readonly replaced: string | null;
}

/**
 * Puts a copy back in the place of a database, once it has been found whole. What stood there is moved
 * aside, never deleted. `<path>.erasures` stays: people who were erased after the copy was made are
 * erased again when the desk is opened. The copy itself stays where it is.
 *
 * @param restore - `from`: the copy; `path`: the database, which no desk may have open; `secretFile`: the
 *   secret that was kept for it, by default the one that stands beside the database.
 * @throws Error with code `store.leased` while a desk has the place, `backup.missing`, `backup.failed`
 *   where `verifyBackup` finds a reason (`cause` holds its verdict); then nothing has changed.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { backupSqlite, migrate, restoreSqlite } from '@plenary/store-sql';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'plenary-'));
 * const path = join(folder, 'day.sqlite');
 * await migrate({ path });
 * const copy = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
 * const { replaced } = await restoreSqlite({ from: copy.path, path });
 * assert.match(replaced ?? '', /day\.sqlite\.replaced-1$/);
 * ```
 */
export async function restoreSqlite({
  from,
  path,
  secretFile,
}: {
  from: string;
  path: string;
  secretFile?: string;
}): Promise<Restored> {
  const place = await sqliteFile(path);
  if (!existsSync(from)) throw storeFault('backup.missing', `there is no file ${from}`);
  const lease = holdLease(place);
  try {
    const ready = `${place}.restoring`;
    await rm(ready, { force: true });
    await newCopy(ready, (part) => copyFile(from, part));
    const events = await refuseUnreliable(ready, secretFile ?? `${place}.secret`);
    if (secretFile !== undefined) await bringSecret(secretFile, `${place}.secret`);
    const replaced = await movedAside(place);
    await rename(ready, place);
    await syncFolderOf(place);
    return { events, replaced };
  } finally {
    lease.release();
  }
}

async function refuseUnreliable(
  ready: string,
  secretFile: string,
): Promise<readonly BackedUpEvent[]> {
  const verdict = await verifyBackup({ path: ready, secretFile });
  if (verdict.ok) return verdict.events;
  await unlink(ready);
  const codes = verdict.reasons.map(({ code }) => code);
  throw storeFault('backup.failed', `not restored: ${codes.join(', ')}`, verdict);
}

/** Another secret than the one that stood there is put beside it, for it made other links. */
async function bringSecret(from: string, to: string): Promise<void> {
  if ((await readSecret(to)) === (await readSecret(from))) return;
  if (existsSync(to)) await rename(to, unusedName(to));
  await newCopy(to, (part) => copyFile(from, part));
}

/**
 * Moves a database aside with its log, without which it would lack its last commits. The log goes away
 * after the database: SQLite throws away one that stands alone, but takes one that stands beside a
 * database for that database's own (https://www.sqlite.org/walformat.html).
 */
async function movedAside(place: string): Promise<string | null> {
  const parts = ['', '-wal'].filter((part) => existsSync(`${place}${part}`));
  if (parts.length === 0) return null;
  const aside = unusedName(place);
  for (const part of parts) await link(`${place}${part}`, `${aside}${part}`);
  await syncFolderOf(place);
  for (const part of [...parts, '-shm']) await rm(`${place}${part}`, { force: true });
  return aside;
}

function unusedName(path: string): string {
  let number = 1;
  while (existsSync(`${path}.replaced-${number}`)) number += 1;
  return `${path}.replaced-${number}`;
}
