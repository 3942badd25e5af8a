import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sqliteDialect } from '../dialect.ts';
import { readSecret } from '../link-secret.ts';
import { startWorker } from '../sqlite/worker-client.ts';
import { isStoreFault, storeFault } from '../store-fault.ts';
import { damageIn } from './backup-sqlite.ts';
import { type BackupVerdict, verdictOn } from './backup-verdict.ts';

/**
 * Whether a copy of a SQLite file can be relied on: SQLite finds no damage, every journal is whole and its
 * revisions are the ones sealed, seats used are the claims counted, and the secret of personal links is
 * the one they were made with. Reads only.
 *
 * @param backup - `path`: the copy, which no desk has open; `secretFile`: the secret that is kept for it.
 * @returns every event in it with its last link of the hash chain, or every reason why not.
 * @throws Error with code `backup.missing` where there is no such file.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { verifyBackup } from '@plenary/store-sql';
 *
 * await assert.rejects(verifyBackup({ path: 'no-such-copy.sqlite' }), { code: 'backup.missing' });
 * ```
 */
export async function verifyBackup({
  path,
  secretFile,
}: {
  path: string;
  secretFile?: string;
}): Promise<BackupVerdict> {
  const file = resolve(path);
  if (!existsSync(file)) throw storeFault('backup.missing', `there is no file ${file}`);
  const secret = secretFile === undefined ? null : await readSecret(secretFile);
  try {
    return (await damageIn(file)).length > 0 ? damaged : await verdictOfFile(file, secret);
  } catch (cause) {
    // A file that is no database, or one whose rows cannot be read.
    if (isStoreFault(cause) && cause.code === 'store.corrupt') return damaged;
    throw cause;
  }
}

const damaged: BackupVerdict = { ok: false, reasons: [{ code: 'backup.damaged' }] };

async function verdictOfFile(path: string, secret: string | null): Promise<BackupVerdict> {
  const worker = await startWorker({ path, writes: false });
  try {
    return await verdictOn({ read: (steps) => worker.ask('read', steps) }, sqliteDialect, secret);
  } finally {
    await worker.stop();
  }
}
