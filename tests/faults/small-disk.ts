import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { DeskProcess } from '@plenary/desk/testing';

/** A disk that is soon full. */
export interface SmallDisk {
  /** How it was made, in words. */
  readonly made: string;
  /** What starts a process that finds this disk full. */
  readonly by: readonly string[];
  /** Makes room, for a process that runs already too. */
  enlarge(desk: DeskProcess): void;
  remove(): void;
}

/**
 * A disk of 1 MiB in memory, mounted on a folder. Where nobody may mount, a limit on the size of files
 * makes real writes fail instead (bash's `ulimit`; `prlimit` of util-linux lifts it again).
 */
export function smallDisk(folder: string): SmallDisk {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return limitedFiles;
  }
  return {
    made: 'a tmpfs of 1 MiB',
    by: [],
    enlarge: () => execFileSync('mount', ['-o', 'remount,size=64m', folder]),
    remove: () => execFileSync('umount', ['--lazy', folder]),
  };
}

const limitedFiles: SmallDisk = {
  made: 'files of 700 KiB at most, for nothing could be mounted',
  by: ['bash', '-c', 'trap "" XFSZ; ulimit -S -f 700; exec "$@"', '-'],
  enlarge: ({ process }) =>
    execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited']),
  remove: () => {},
};
