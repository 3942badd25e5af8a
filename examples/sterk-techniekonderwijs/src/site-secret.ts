import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs personal links and forms: made at the first start and kept in the data folder,
 * readable by its owner alone. Without it no personal link that was mailed opens any more.
 *
 * @param folder - the data folder; made where it does not exist.
 */
export async function siteSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret');
  await mkdir(folder, { recursive: true });
  try {
    // `wx` leaves a secret that stands as it is, also when two processes start at once.
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown;
  }
  return readFile(file, 'utf8');
}
