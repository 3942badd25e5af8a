import type { Series, SeriesBucket } from './simulate.ts';

/**
 * A series as a small chart of text, a line a bucket: the time since the first, a bar of who is seated
 * (█) and who waits (░), and the figures. Below it, what refusals gave as their reasons.
 *
 * @param series - what `simulate` gave.
 * @param width - how many characters the longest bar has; 40 by default.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { chart } from '@plenary/rules/simulate';
 *
 * const bucket = { from: 0, until: 60_000, asked: 6, seated: 4, waiting: 2, refused: 0 };
 * const text = chart({ bucket: 60_000, buckets: [{ ...bucket, reasons: {}, quotas: [] }] }, 6);
 * assert.equal(text.split('\n')[1], '+0 min  ████░░      6       4        2        0');
 * ```
 */
export function chart({ bucket, buckets }: Series, width = 40): string {
  const most = Math.max(1, ...buckets.map(({ seated, waiting }) => seated + waiting));
  const unit = unitOf(bucket);
  const [first] = buckets;
  const labels = buckets.map(({ from }) => label(from - (first?.from ?? from), unit));
  const column = Math.max(4, ...labels.map(({ length }) => length));
  const heading = ['asked', 'seated', 'waiting', 'refused'].map((word) => ` ${word}`);
  const head = `${'time'.padEnd(column)}  ${''.padEnd(width)} ${heading.join(' ')}`;
  const lines = buckets.map((one, index) =>
    [
      (labels[index] ?? '').padEnd(column),
      '  ',
      barOf(one, most, width),
      ...[one.asked, one.seated, one.waiting, one.refused].map((figure, place) =>
        `${figure}`.padStart((heading[place]?.length ?? 0) + 1),
      ),
    ].join(''),
  );
  return [head, ...lines, ...refusals(buckets)].join('\n');
}

function barOf({ seated, waiting }: SeriesBucket, most: number, width: number): string {
  const cells = (people: number): number => Math.round((people / most) * width);
  const full = cells(seated);
  const bar = `${'█'.repeat(full)}${'░'.repeat(cells(seated + waiting) - full)}`;
  return bar.padEnd(width);
}

function refusals(buckets: readonly SeriesBucket[]): readonly string[] {
  const total: Record<string, number> = {};
  for (const { reasons } of buckets) {
    for (const [code, count] of Object.entries(reasons)) total[code] = (total[code] ?? 0) + count;
  }
  const told = Object.entries(total).sort(([one], [other]) => (one < other ? -1 : 1));
  if (told.length === 0) return [];
  return ['', `refused: ${told.map(([code, count]) => `${code} ${count}`).join(', ')}`];
}

/** The largest unit in which the length of a bucket is a whole number. */
function unitOf(bucket: number): readonly [string, number] {
  return units.find(([, length]) => bucket % length === 0) ?? ['ms', 1];
}

const units: readonly (readonly [string, number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
];

function label(elapsed: number, [unit, length]: readonly [string, number]): string {
  return `+${elapsed / length} ${unit}`;
}
