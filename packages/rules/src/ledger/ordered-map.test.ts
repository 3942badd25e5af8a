import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeys, type OrderedKey, OrderedMap } from './ordered-map.ts';

type Content = readonly (readonly [OrderedKey, number])[];
interface Change {
  readonly key: OrderedKey;
  /** null takes the key away. */
  readonly value: number | null;
}

// Few numbers and texts, so that keys come again and differ in any of their parts.
const anyKey: fc.Arbitrary<OrderedKey> = fc.tuple(
  fc.nat(1),
  fc.nat(6),
  fc.constantFrom('', 'a', 'b', 'é', '\u{1F600}', '\uFFFD'),
);
const anyChange: fc.Arbitrary<Change> = fc.record({
  key: anyKey,
  value: fc.option(fc.nat(), { freq: 3 }),
});
const anyChanges = fc.array(anyChange, { maxLength: 120, size: 'max' });

function changed(map: OrderedMap<number>, { key, value }: Change): OrderedMap<number> {
  return value === null ? map.delete(key) : map.set(key, value);
}

/** The same change on a list that is sorted anew. */
function changedList(content: Content, { key, value }: Change): Content {
  const others = content.filter(([other]) => String(other) !== String(key));
  const all: Content = value === null ? others : [...others, [key, value]];
  return [...all].sort(
    ([[rank, seq, id]], [[otherRank, otherSeq, otherId]]) =>
      rank - otherRank || seq - otherSeq || (id < otherId ? -1 : 1),
  );
}

function mapOf(keys: readonly OrderedKey[]): OrderedMap<number> {
  return keys.reduce((map, key, index) => map.set(key, index), new OrderedMap<number>());
}

/** How many keys a look-up meets on its way, where all have one first number: each has it read once. */
function depthOf(map: OrderedMap<number>, [rank, seq, id]: OrderedKey): number {
  let met = 0;
  const key: OrderedKey = [rank, seq, id];
  Object.defineProperty(key, 0, {
    get: () => {
      met += 1;
      return rank;
    },
  });
  expect(map.get(key)).toBeDefined();
  return met;
}

/**
 * The most that one side of any branch weighs against the other. Depths in order tell the shape: the
 * least deep of a stretch stands above the others in it.
 */
function greatestTilt(depths: readonly number[]): number {
  if (depths.length < 2) return 1;
  const root = depths.indexOf(Math.min(...depths));
  const [left, right] = [depths.slice(0, root), depths.slice(root + 1)];
  const weights = [left.length + 1, right.length + 1];
  const tilt = Math.max(...weights) / Math.min(...weights);
  return Math.max(tilt, greatestTilt(left), greatestTilt(right));
}

function deepest(map: OrderedMap<number>): number {
  return Math.max(...[...map].map(([key]) => depthOf(map, key)));
}

const ascending = (from: number, to: number): OrderedKey[] =>
  Array.from({ length: to - from }, (_, index) => [1, from + index, 'entry']);

describe('an ordered map', () => {
  it('holds what a sorted list holds after the same changes, at every step', () => {
    fc.assert(
      fc.property(anyChanges, anyKey, (changes, key) => {
        let map = new OrderedMap<number>();
        let list: Content = [];
        for (const change of changes) {
          map = changed(map, change);
          list = changedList(list, change);
          expect([...map]).toEqual(list);
          expect(map.size).toBe(list.length);
          expect(map.first()).toEqual(list[0]);
          expect(map.get(change.key)).toBe(change.value ?? undefined);
        }
        expect(map.get(key)).toBe(list.find(([other]) => String(other) === String(key))?.[1]);
        const before = list.filter(([other]) => compareKeys(other, key) < 0);
        expect(map.countBefore(key)).toBe(before.length);
      }),
    );
  });

  it('leaves every earlier map as it was', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const maps = [new OrderedMap<number>()];
        const seen: Content[] = [[]];
        for (const change of changes) {
          const next = changed(maps.at(-1) ?? new OrderedMap<number>(), change);
          maps.push(next);
          seen.push([...next]);
        }
        expect(maps.map((map) => [...map])).toEqual(seen);
      }),
    );
  });

  it('finds its way in few steps, in whatever order keys came and went', () => {
    const fewSteps = (map: OrderedMap<number>): void =>
      expect(deepest(map)).toBeLessThanOrEqual(2.5 * Math.log2(map.size + 1));
    const queue = mapOf(ascending(0, 10_000));
    fewSteps(queue);
    fewSteps(mapOf(ascending(0, 10_000).toReversed()));
    const shrunk = ascending(0, 9_900).reduce((map, key) => map.delete(key), queue);
    expect([...shrunk].map(([key]) => key)).toEqual(ascending(9_900, 10_000));
    fewSteps(shrunk);
    const thinned = ascending(0, 10_000).filter(([, seq]) => seq % 64 !== 0);
    fewSteps(thinned.reduce((map, key) => map.delete(key), queue));
  });

  it('weighs nowhere more than three times as much on one side, after any changes', () => {
    fc.assert(
      fc.property(anyChanges, fc.nat(40), (changes, before) => {
        const map = changes.reduce(
          (all, { key: [, seq, id], value }) => changed(all, { key: [1, seq, id], value }),
          mapOf(ascending(0, before)),
        );
        expect(greatestTilt([...map].map(([key]) => depthOf(map, key)))).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('counts those that come before a key, there or not', () => {
    const queue = mapOf(ascending(0, 1_000));
    expect(queue.countBefore([1, 0, 'entry'])).toBe(0);
    expect(queue.countBefore([1, 600, 'entry'])).toBe(600);
    expect(queue.countBefore([1, 600, 'entry, later'])).toBe(601);
    expect(queue.countBefore([0, 600, 'entry'])).toBe(0);
    expect(queue.countBefore([2, 0, ''])).toBe(1_000);
  });

  it('has no first where there is none, and is itself without what it did not hold', () => {
    const none = new OrderedMap<number>();
    expect([none.size, none.first(), [...none], none.countBefore([0, 0, ''])]).toEqual([
      0,
      undefined,
      [],
      0,
    ]);
    const one = none.set([0, 1, 'a'], 7);
    expect(one.delete([0, 1, 'b'])).toBe(one);
    expect(one.delete([0, 1, 'a']).size).toBe(0);
  });

  it('lets go of a key whose value is undefined', () => {
    const map = new OrderedMap<undefined>().set([0, 1, 'a'], undefined);
    expect([map.size, map.delete([0, 1, 'a']).size]).toEqual([1, 0]);
  });

  it('keeps an untouched branch itself', () => {
    const value = { shared: true };
    const map = ascending(0, 100).reduce(
      (all, key) => all.set(key, value),
      new OrderedMap<object>(),
    );
    expect(map.set([1, 7, 'entry'], {}).get([1, 8, 'entry'])).toBe(value);
  });
});

describe('the order of keys', () => {
  it('goes by the first number, then the second, then the text by code units', () => {
    const sorted: OrderedKey[] = [
      [0, 2, 'b'],
      [1, -1, ''],
      [1, 1, 'B'],
      [1, 1, 'a'],
      [1, 1, 'é'],
      [1, 2, 'A'],
      [1, 10, ''],
    ];
    expect(sorted.toReversed().sort(compareKeys)).toEqual(sorted);
  });

  it('is one order', () => {
    fc.assert(
      fc.property(anyKey, anyKey, anyKey, (one, two, three) => {
        expect(compareKeys(one, two)).toBe(0 - compareKeys(two, one));
        expect(compareKeys(one, two) === 0).toBe(String(one) === String(two));
        if (compareKeys(one, two) < 0 && compareKeys(two, three) < 0) {
          expect(compareKeys(one, three)).toBeLessThan(0);
        }
      }),
    );
  });
});
