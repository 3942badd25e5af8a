import { open, readFile } from 'node:fs/promises';
import { storeFault } from './store-fault.ts';
import { syncFolderOf } from './sync-folder.ts';

/** Notes of who was erased, apart from the data: a restored backup is made to forget them by it. */
export interface ErasureLog {
  /** On disk when it returns. */
  note(event: string, erased: readonly string[]): Promise<void>;
  noted(event: string): Promise<readonly string[]>;
}

interface Note {
  readonly event: string;
  readonly erased: readonly string[];
}

/**
 * Notes in a file of their own, one line each, which only its owner reads. Ids are opaque: the file says
 * nothing about anybody.
 *
 * @param path - the file's, made at the first erasure.
 */
export function erasureLog(path: string): ErasureLog {
  return {
    async note(event, erased) {
      try {
        await append(path, { event, erased });
      } catch (cause) {
        throw storeFault('store.io', `${path} cannot be written: nobody was erased`, cause);
      }
    },
    async noted(event) {
      const notes = (await read(path)).split('\n').flatMap(noteIn);
      return notes.filter((note) => note.event === event).flatMap(({ erased }) => erased);
    },
  };
}

async function append(path: string, note: Note): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    const isNew = (await file.stat()).size === 0;
    // The line break comes first: a line that was torn by a crash ends there and spoils no other.
    await file.appendFile(`\n${JSON.stringify(note)}`);
    await file.sync();
    if (isNew) await syncFolderOf(path);
  } finally {
    await file.close();
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw storeFault('store.io', `${path} cannot be read`, cause);
  }
}

/** A torn line was never acknowledged, and is no JSON. */
function noteIn(line: string): readonly Note[] {
  try {
    return line === '' ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}
