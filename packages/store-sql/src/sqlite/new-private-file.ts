import { closeSync, openSync } from 'node:fs';

/**
 * Makes an empty file that only its owner reads; SQLite gives its log beside a database the same mode.
 * A file that stands is left as it is, and above all not opened: closing it would let go of the locks
 * that this process has on it (POSIX fcntl).
 */
export function newPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown;
  }
}
