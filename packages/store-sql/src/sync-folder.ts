import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file's name is on disk only when its folder is; Windows cannot sync a folder and needs none. */
export async function syncFolderOf(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
