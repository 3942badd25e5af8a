import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preloaded } from '../../preload/preloaded.ts';
import { type Recorded, readRecording } from './recording.ts';

/** A run of a program over a folder of its own. */
export interface RecordedRun {
  /** The folder as the program left it. */
  readonly folder: string;
  readonly recording: readonly Recorded[];
  /** Removes the folder. */
  remove(): void;
}

/**
 * Records what a program does to a new folder.
 *
 * @param run - starts the program with these variables and waits for its end.
 */
export async function recorded(
  run: (folder: string, env: Record<string, string>) => Promise<void>,
): Promise<RecordedRun> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'plenary-power-')));
  const folder = join(place, 'data');
  const log = join(place, 'recording');
  mkdirSync(folder);
  const env = preloaded('record-writes', {
    PLENARY_RECORD_FOLDER: folder,
    PLENARY_RECORD_LOG: log,
    // Node must write by the calls that are recorded.
    UV_USE_IO_URING: '0',
  });
  await run(folder, env);
  return {
    folder,
    recording: readRecording(log),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
