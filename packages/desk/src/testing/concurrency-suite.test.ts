import { expect, test } from 'vitest';
import { concurrencySuite } from './concurrency-suite.ts';

// One process only: its memory is not another's.
const capabilities = ['survives-close'] as const;

concurrencySuite({
  name: 'memory',
  module: new URL('./remembered-places.ts', import.meta.url),
  capabilities,
  test,
});

test('a store that checks, waits and inserts is caught by the race for the last seat', async () => {
  const races = new Map<string, () => Promise<void>>();
  concurrencySuite({
    name: 'naive',
    module: new URL('./naive-places.ts', import.meta.url),
    capabilities,
    test: (name, run) => races.set(name, run),
  });
  const race = races.get(
    'naive: of 200 people who want the last seat at several desks one gets it',
  );
  await expect(race?.()).rejects.toThrow();
});
