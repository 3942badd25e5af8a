import { describe, expect, it } from 'vitest';
import { guarantee, smallDay } from '../testing/small-day.ts';
import { changes, committedTo, lacks, type SeatedPerson } from './plain-reading.ts';

const from = (affiliation: string, name: string): SeatedPerson => ({
  ...{ registration: name, audience: null, affiliation, invitation: null, themes: [] },
});

describe('the plain reading of the formula', () => {
  const policy = smallDay({ seats: 10, earmarks: [guarantee('a', 2), guarantee('b', 2)] });
  const [quota] = policy.quotas;
  const seven = ['a', ...Array.from({ length: 6 }, () => 'c')].map((region, index) =>
    from(region, `seated-${index}`),
  );
  const lacking = (...newcomers: SeatedPerson[]): readonly string[] =>
    changes(policy, seven, [...seven, ...newcomers], 5000)
      .filter(lacks)
      .map((change) => `${change.committed} of ${change.quota.limit}`);

  it('commits ten seats in the example of the design', () => {
    expect(quota && committedTo(quota, seven, 5000)).toBe(10);
  });

  it('has no seat there for region C, one for region A, and none for a third of A', () => {
    expect(lacking(from('c', 'cas'))).toEqual(['10 of 10']);
    expect(lacking(from('a', 'ann'))).toEqual([]);
    expect(lacking(from('a', 'ann'), from('a', 'abe'))).toEqual(['10 of 10']);
  });

  it('keeps nothing from the end of an earmark on', () => {
    expect(quota && committedTo(quota, seven, 10_000)).toBe(7);
  });
});
