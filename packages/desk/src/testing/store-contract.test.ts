import { expect, test } from 'vitest';
import { mutants } from './mutant-stores.ts';
import { openStore } from './remembered-places.ts';
import { storeContract, storePromises } from './store-contract.ts';

storeContract({
  name: 'memory',
  open: openStore,
  capabilities: ['survives-close', 'many-openers'],
  test,
});

test.each(mutants)('a store $name is caught by name', async ({ mutate, caughtBy }) => {
  const promise = storePromises.find(({ name }) => name === caughtBy);
  const open = async (place: string) => mutate(await openStore(place));
  const ground = { open, backUp: null };
  await expect(promise?.run(ground)).rejects.toThrow();
});

test('no two promises have one name', () => {
  expect(new Set(storePromises.map(({ name }) => name)).size).toBe(storePromises.length);
});
