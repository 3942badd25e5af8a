/** A change of a file's bytes. */
type FileChange =
  | { readonly offset: number; readonly bytes: Uint8Array }
  | { readonly length: number };

/**
 * What a disk may make of changes that it was not told to keep, all of which real disks and their caches
 * do: nothing of them, the first few, any of them, any of their sectors, all.
 */
export type Keeping = 'nothing' | 'first' | 'some' | 'sectors' | 'all';

// The smallest unit that a disk writes whole (https://www.sqlite.org/atomiccommit.html, section 2).
const sector = 512;

/** A file as the disk has it, with the changes that it need not have. */
export interface FileOnDisk {
  change(change: FileChange): void;
  /** How many changes there were: what a sync that begins now makes sure of. */
  changes(): number;
  /** The first so many changes are on disk from now on. */
  synced(changes: number): void;
  /** The bytes after the power fails now. */
  afterPowerLoss(keeping: Keeping, random: () => number): Uint8Array;
}

/** An empty file. */
export function newFileOnDisk(): FileOnDisk {
  const kept = growingBytes();
  let waiting: FileChange[] = [];
  let begun = 0;
  return {
    change(change) {
      waiting.push(change);
      begun += 1;
    },
    changes: () => begun,
    synced(changes) {
      const now = Math.max(0, waiting.length - (begun - changes));
      for (const change of waiting.slice(0, now)) kept.apply(change);
      waiting = waiting.slice(now);
    },
    afterPowerLoss(keeping, random) {
      const left = kept.copy();
      for (const change of keptOf(waiting, keeping, random)) left.apply(change);
      return left.bytes();
    },
  };
}

function keptOf(
  changes: readonly FileChange[],
  keeping: Keeping,
  random: () => number,
): readonly FileChange[] {
  switch (keeping) {
    case 'nothing':
      return [];
    case 'all':
      return changes;
    case 'first':
      return changes.slice(0, Math.floor(random() * (changes.length + 1)));
    case 'some':
      return changes.filter(() => random() < 0.5);
    case 'sectors':
      return changes.flatMap(inSectors).filter(() => random() < 0.5);
  }
}

/** A write in parts, none of which crosses the border of a sector. */
function inSectors(change: FileChange): FileChange[] {
  if ('length' in change) return [change];
  const { offset, bytes } = change;
  const parts: FileChange[] = [];
  let done = 0;
  while (done < bytes.length) {
    const end = Math.min(bytes.length, done + sector - ((offset + done) % sector));
    parts.push({ offset: offset + done, bytes: bytes.subarray(done, end) });
    done = end;
  }
  return parts;
}

interface GrowingBytes {
  apply(change: FileChange): void;
  bytes(): Uint8Array;
  copy(): GrowingBytes;
}

function growingBytes(from: Uint8Array = new Uint8Array()): GrowingBytes {
  let room = from;
  let length = from.length;

  function reach(end: number): void {
    if (end > room.length) {
      const larger = new Uint8Array(Math.max(end, room.length * 2));
      larger.set(room.subarray(0, length));
      room = larger;
    }
    length = Math.max(length, end);
  }

  return {
    apply(change) {
      if ('length' in change) {
        // What is cut off and grown again is zeros (truncate(2)).
        room.fill(0, Math.min(change.length, length), length);
        reach(change.length);
        length = change.length;
      } else {
        reach(change.offset + change.bytes.length);
        room.set(change.bytes, change.offset);
      }
    },
    bytes: () => room.subarray(0, length),
    copy: () => growingBytes(room.slice(0, length)),
  };
}
