import { describe, expect, it } from 'vitest';
import type { Entry } from '../ledger/entry.ts';
import { demandOf } from '../seats/demand.ts';
import { smallDay } from '../testing/small-day.ts';
import { emptyLine, joined, parted, placeKey, standsBefore } from './waiting-line.ts';

const policy = smallDay({ seats: 1, themes: { t1: 1, t2: 1 } });

function entry(id: string, seq: number, rank: 0 | 1 = 1, others: readonly string[] = []): Entry {
  const registrations = [id, ...others];
  const place = { rank, seq };
  return {
    ...{ id, registrations, wants: null, state: 'open', until: null },
    ...{ cause: null, lapsedAt: null, place },
  };
}

function wanting(theme: string, people = 1): ReturnType<typeof demandOf> {
  const seat = { audience: null, affiliation: null, invitation: null, themes: [theme] };
  return demandOf(
    policy,
    Array.from({ length: people }, () => ({ before: null, after: seat })),
  );
}

describe('the waiting line', () => {
  const ann = entry('ann', 3);
  const ben = entry('ben', 5);
  const cas = entry('cas', 4);
  const line = [ann, ben].reduce((all, one) => joined(all, one, wanting('t1')), emptyLine);
  const both = joined(line, cas, wanting('t2'));

  it('keeps those who want the same as one kind, in the order of their places', () => {
    const kinds = [...both.kinds].map(([, kind]) => [...kind.entries].map(([, id]) => id));
    expect(kinds.toSorted()).toEqual([['ann', 'ben'], ['cas']]);
    expect([...both.heads].map(([key]) => key[2])).toEqual(['ann', 'cas']);
  });

  it('moves a kind to the place of its next entry when its first leaves', () => {
    const left = parted(both, ann, wanting('t1'));
    expect([...left.heads].map(([key]) => key[2])).toEqual(['cas', 'ben']);
  });

  it('forgets a kind with its last entry, and is as before somebody joined it', () => {
    const left = parted(both, cas, wanting('t2'));
    expect([...left.kinds].length).toBe(1);
    expect([...left.heads]).toEqual([...line.heads]);
  });

  it('takes a party for another kind than people who each want the same', () => {
    const party = joined(line, entry('p', 9, 1, ['q']), wanting('t1', 2));
    expect([...party.kinds].map(([, { people }]) => people).toSorted()).toEqual([1, 2]);
  });

  it('has those who lost a theme first, whenever they chose again', () => {
    const lost = placeKey(entry('zoe', 99, 0));
    expect(standsBefore(lost, placeKey(ann))).toBe(true);
    expect(standsBefore(placeKey(ann), lost)).toBe(false);
    expect(standsBefore(placeKey(ann), null)).toBe(true);
  });
});
