import { memoryStore, type Store } from '@plenary/desk';
import { type RaceResult, raceForLastSeat } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { inFolder } from '../../faults/attacked-desk.ts';
import { openStore } from '../../faults/sqlite-store.ts';

const oneOf200: RaceResult = { accepted: 1, refused: 199, problems: [] };

async function races(store: Store, times: number): Promise<readonly RaceResult[]> {
  const results: RaceResult[] = [];
  for (let time = 0; time < times; time += 1) {
    results.push(await raceForLastSeat(store, { people: 200 }));
  }
  return results;
}

test('of 200 people exactly one gets the last seat, a hundred times in memory', async () => {
  expect(await races(memoryStore(), 100)).toEqual(Array(100).fill(oneOf200));
}, 120_000);

test('of 200 people exactly one gets the last seat, ten times on SQLite', async () => {
  await inFolder(async (folder) => {
    const store = await openStore(folder);
    expect(await races(store, 10)).toEqual(Array(10).fill(oneOf200));
    await store.close();
  });
}, 120_000);
