import { describe, expect, it } from 'vitest';
import { chart } from './chart.ts';
import type { SeriesBucket } from './simulate.ts';

const bucket = (changes: Partial<SeriesBucket>): SeriesBucket => ({
  ...{ from: 0, until: 0, asked: 0, seated: 0, waiting: 0, refused: 0, reasons: {}, quotas: [] },
  ...changes,
});

describe('a chart of text', () => {
  it('has a line a bucket: time, a bar of who is seated and who waits, and the figures', () => {
    const text = chart(
      {
        bucket: 90_000,
        buckets: [
          bucket({ from: 500, asked: 40, seated: 30, waiting: 10 }),
          bucket({ from: 90_500, asked: 5, seated: 20, refused: 5 }),
        ],
      },
      8,
    );

    expect(text.split('\n')).toEqual([
      'time             asked  seated  waiting  refused',
      '+0 s   ██████░░     40      30       10        0',
      '+90 s  ████          5      20        0        5',
    ]);
  });

  it('ends with the reasons of all refusals, by code', () => {
    const text = chart({
      bucket: 1,
      buckets: [
        bucket({ reasons: { 'window.closed': 1, 'quota.full': 2 } }),
        bucket({ from: 1, reasons: { 'quota.full': 3 } }),
      ],
    });

    expect(text.split('\n').at(-1)).toBe('refused: quota.full 5, window.closed 1');
  });

  it('tells time in the largest unit in which a bucket is whole', () => {
    const label = (length: number): string | undefined =>
      chart({ bucket: length, buckets: [bucket({}), bucket({ from: length })] })
        .split('\n')[2]
        ?.slice(0, 9)
        .trim();

    expect([1, 1_000, 60_000, 7_200_000, 86_400_000].map(label)).toEqual([
      '+1 ms',
      '+1 s',
      '+1 min',
      '+2 h',
      '+1 d',
    ]);
  });

  it('has no line where there is no bucket, and no bar where there is nobody', () => {
    expect(chart({ bucket: 1, buckets: [] }).split('\n')).toHaveLength(1);
    expect(chart({ bucket: 1, buckets: [bucket({})] })).not.toContain('█');
  });
});
