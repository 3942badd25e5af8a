import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newFolderOnDisk } from './folder-on-disk.ts';
import { seeded } from './random.ts';
import type { Recorded } from './recording.ts';

/** The power fails, at one point of a recording. */
export interface Cut {
  /** How many records came before it. */
  readonly at: number;
  /** What the disk has, in a folder that is gone after the cut is looked at. */
  readonly folder: string;
  /** The lines that the program had said by then. */
  readonly said: readonly string[];
}

/**
 * Cuts the power at many points of a recording, every second one in the moment after something was said,
 * and has each looked at. The same seed cuts at the same points and loses the same writes.
 */
export async function cutPower(
  { folder, recording }: { folder: string; recording: readonly Recorded[] },
  { cuts, seed }: { cuts: number; seed: number },
  look: (cut: Cut) => void | Promise<void>,
): Promise<void> {
  const random = seeded(seed);
  const points = pointsOf(recording, cuts, random);
  const place = mkdtempSync(join(tmpdir(), 'plenary-cut-'));
  const disk = newFolderOnDisk(folder);
  let said = '';
  let at = 0;
  try {
    for (const [index, point] of points.entries()) {
      for (; at < point; at += 1) {
        const recorded = recording[at];
        if (recorded === undefined) break;
        disk.happened(recorded);
        if (recorded.what === 'said') said += recorded.text;
      }
      const left = join(place, String(index));
      mkdirSync(left);
      for (const [name, bytes] of disk.afterPowerLoss(random)) {
        writeFileSync(join(left, name), bytes);
      }
      await look({ at, folder: left, said: said.split('\n').slice(0, -1) });
      rmSync(left, { recursive: true });
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function pointsOf(recording: readonly Recorded[], cuts: number, random: () => number): number[] {
  const afterWords = recording.flatMap(({ what }, index) => (what === 'said' ? [index + 1] : []));
  const anywhere = (): number => Math.floor(random() * (recording.length + 1));
  const points = Array.from({ length: cuts }, (_, index) =>
    index % 2 === 0
      ? anywhere()
      : (afterWords[Math.floor(random() * afterWords.length)] ?? anywhere()),
  );
  return points.sort((one, other) => one - other);
}
