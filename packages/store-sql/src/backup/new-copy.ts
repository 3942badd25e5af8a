import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { newPrivateFile } from '../sqlite/new-private-file.ts';
import { storeFault } from '../store-fault.ts';
import { syncFolderOf } from '../sync-folder.ts';

/**
 * Makes a file under another name first, so that a file that has its name is whole and on disk. Only its
 * owner reads it. Throws `backup.exists` where there is one of that name already.
 *
 * @param fill - writes the file, which is there and empty, and fails where it is not good.
 */
export async function newCopy(to: string, fill: (part: string) => Promise<void>): Promise<void> {
  const target = resolve(to);
  refuseExisting(target);
  const part = `${target}.${randomBytes(6).toString('hex')}.part`;
  try {
    newPrivateFile(part);
    await fill(part);
    await sync(part);
    refuseExisting(target);
    await rename(part, target);
    await syncFolderOf(target);
  } catch (cause) {
    await rm(part, { force: true });
    throw cause;
  }
}

function refuseExisting(path: string): void {
  if (existsSync(path)) throw storeFault('backup.exists', `${path} is there already`);
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
