import { basename } from 'node:path';
import { type FileOnDisk, type Keeping, newFileOnDisk } from './file-on-disk.ts';
import type { Recorded } from './recording.ts';

type NameChange =
  | { readonly made: string; readonly file: FileOnDisk }
  | { readonly removed: string }
  | { readonly from: string; readonly to: string };

type Names = Map<string, FileOnDisk>;

/** What stands behind a descriptor: one of the files, or the folder itself. */
type Opened = FileOnDisk | 'folder';

/** A folder as the disk has it, rebuilt from a recording. */
export interface FolderOnDisk {
  /** One more thing happened. */
  happened(recorded: Recorded): void;
  /** The files, by name, after the power fails now. */
  afterPowerLoss(random: () => number): ReadonlyMap<string, Uint8Array>;
}

/**
 * An empty folder. A file's bytes and its name are kept apart, as POSIX has it: a new name is on disk
 * when the folder was synced, which no sync of the file brings about.
 */
export function newFolderOnDisk(folder: string): FolderOnDisk {
  const names: Names = new Map();
  const opened = new Map<number, Opened>();
  const syncs = new Map<number, number>();
  const keptNames: Names = new Map();
  let waiting: NameChange[] = [];
  let begun = 0;

  function rename(change: NameChange): void {
    applyName(names, change);
    waiting.push(change);
    begun += 1;
  }

  function open({ fd, path, emptied }: Extract<Recorded, { what: 'opened' }>): void {
    if (path === folder) {
      opened.set(fd, 'folder');
      return;
    }
    const file = names.get(path) ?? newFileOnDisk();
    if (!names.has(path)) rename({ made: path, file });
    else if (emptied) file.change({ length: 0 });
    opened.set(fd, file);
  }

  function synced(target: Opened | undefined, changes: number): void {
    if (target !== 'folder') {
      target?.synced(changes);
      return;
    }
    const now = Math.max(0, waiting.length - (begun - changes));
    for (const change of waiting.slice(0, now)) applyName(keptNames, change);
    waiting = waiting.slice(now);
  }

  return {
    happened(recorded) {
      switch (recorded.what) {
        case 'opened':
          return open(recorded);
        case 'closed':
          opened.delete(recorded.fd);
          return;
        case 'wrote':
        case 'length': {
          const file = opened.get(recorded.fd);
          if (file === undefined || file === 'folder') throw new Error('a write to no file');
          file.change(recorded);
          return;
        }
        case 'sync-began': {
          const target = opened.get(recorded.fd);
          syncs.set(recorded.sync, target === 'folder' ? begun : (target?.changes() ?? 0));
          return;
        }
        case 'sync-ended':
          return synced(opened.get(recorded.fd), syncs.get(recorded.sync) ?? 0);
        case 'renamed':
          return rename(recorded);
        case 'removed':
          return rename({ removed: recorded.path });
        case 'said':
          return;
      }
    },
    afterPowerLoss(random) {
      const left = new Map(keptNames);
      for (const change of keptNameChanges(waiting, random)) applyName(left, change);
      return new Map(
        [...left].map(([path, file]) => [
          basename(path),
          file.afterPowerLoss(oneOf(keepings, random), random),
        ]),
      );
    },
  };
}

const keepings: readonly Keeping[] = ['nothing', 'first', 'some', 'sectors', 'all'];

/** Names are changed in order or not at all, but any of them may be missing. */
function keptNameChanges(
  changes: readonly NameChange[],
  random: () => number,
): readonly NameChange[] {
  switch (oneOf(['nothing', 'first', 'some', 'all'] as const, random)) {
    case 'nothing':
      return [];
    case 'first':
      return changes.slice(0, Math.floor(random() * (changes.length + 1)));
    case 'some':
      return changes.filter(() => random() < 0.5);
    case 'all':
      return changes;
  }
}

function oneOf<Choice>(choices: readonly Choice[], random: () => number): Choice {
  const [first] = choices;
  const chosen = choices[Math.floor(random() * choices.length)] ?? first;
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

function applyName(names: Names, change: NameChange): void {
  if ('made' in change) names.set(change.made, change.file);
  else if ('removed' in change) names.delete(change.removed);
  else {
    const file = names.get(change.from);
    if (!file) return;
    names.delete(change.from);
    names.set(change.to, file);
  }
}
