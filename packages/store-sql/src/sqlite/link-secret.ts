import { createHash, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { storeFault } from '../store-fault.ts';

/** Where the fingerprint of the secret is kept. */
export interface Fingerprint {
  read(): Promise<string | null>;
  write(fingerprint: string): Promise<void>;
}

/**
 * The secret in a file of its own beside the database, made at first use, readable by its owner only.
 * Throws `store.secret-missing` where links were made with another one: a new one would end them all.
 *
 * @param file - the secret's path.
 */
export async function linkSecret(file: string, fingerprint: Fingerprint): Promise<string> {
  const known = await fingerprint.read();
  const found = (await readSecret(file)) ?? (known === null ? await makeSecret(file) : null);
  if (found === null) {
    throw storeFault('store.secret-missing', `${file} is gone: put it back from the backup`);
  }
  const print = createHash('sha256').update(found).digest('hex');
  if (known === null) await fingerprint.write(print);
  else if (known !== print) {
    throw storeFault('store.secret-missing', `${file} is not the one this database was used with`);
  }
  return found;
}

async function readSecret(file: string): Promise<string | null> {
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
  await syncFolder(dirname(file));
  return secret;
}

/** The file's name is on disk only when its folder is; Windows cannot sync a folder and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
