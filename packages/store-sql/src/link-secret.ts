import { createHash, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { storeFault } from './store-fault.ts';
import { syncFolderOf } from './sync-folder.ts';

/** Where the fingerprint of the secret is kept. */
export interface Fingerprint {
  read(): Promise<string | null>;
  /** Keeps it, unless one is kept already. */
  write(fingerprint: string): Promise<void>;
}

/** Shorter than this a secret could be guessed: 32 random bytes in base64 are longer. */
const shortest = 32;

/**
 * The secret, if it is the one the links were made with. Throws `store.secret-missing` where it is another:
 * a new one would end them all.
 *
 * @param where - what the secret comes from, as messages call it.
 */
export async function checkedSecret(
  secret: string,
  where: string,
  fingerprint: Fingerprint,
): Promise<string> {
  refuseShortSecret(secret, where);
  const print = fingerprintOf(secret);
  if ((await fingerprint.read()) === null) await fingerprint.write(print);
  // Read again: another process may have kept its own first.
  if ((await fingerprint.read()) !== print) {
    throw storeFault('store.secret-missing', `${where} is not the one this database was used with`);
  }
  return secret;
}

/** Throws `store.secret-missing` for a secret that could be tried out. */
export function refuseShortSecret(secret: string, where: string): void {
  if (secret.length >= shortest) return;
  throw storeFault('store.secret-missing', `${where} is shorter than ${shortest} characters`);
}

/**
 * The secret in a file of its own beside the database, made at first use, readable by its owner only.
 * Throws `store.secret-missing` where links were made with one that is gone, or with another.
 *
 * @param file - the secret's path.
 */
export async function linkSecret(file: string, fingerprint: Fingerprint): Promise<string> {
  const isNew = (await fingerprint.read()) === null;
  const found = (await readSecret(file)) ?? (isNew ? await makeSecret(file) : null);
  if (found === null) {
    throw storeFault('store.secret-missing', `${file} is gone: put it back from the backup`);
  }
  return checkedSecret(found, file, fingerprint);
}

/** What a database keeps of a secret: enough to know it again, and nothing to make links with. */
export function fingerprintOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The secret in a file; null where there is no such file. */
export async function readSecret(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw cause;
  }
}

async function makeSecret(file: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolderOf(file);
  return secret;
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
