import { expect, test } from 'vitest';
import { modelRun } from './model-run.ts';
import { mutants } from './mutant-stores.ts';
import { openStore } from './remembered-places.ts';

test('days made up at random stand at the desk as on paper', async () => {
  expect(await modelRun({ open: openStore, seed: 1, runs: 40 })).toBe(1_600);
}, 120_000);

test('a store that forgets what it answered is caught by a day made up at random', async () => {
  const forgetting = mutants.find(({ name }) => name === 'without keys');
  const open = async (place: string) => {
    const store = await openStore(place);
    return forgetting?.mutate(store) ?? store;
  };
  await expect(modelRun({ open, seed: 1, runs: 40 })).rejects.toThrow(/^seed \d+: /);
});
