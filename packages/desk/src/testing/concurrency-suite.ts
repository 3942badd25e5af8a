import assert from 'node:assert/strict';
import { races } from './races.ts';
import type { StageSetting } from './stage.ts';
import { setStage } from './stage.ts';
import type { RunTest } from './store-contract.ts';
import type { StoreCapability } from './store-promise.ts';

/** A store to be asked from several sides at once. */
export interface ConcurrencySuite {
  /** Stands before each test's name. */
  readonly name: string;
  /** The URL of a module that exports `openStore(place: string): Promise<Store>`. */
  readonly module: URL;
  readonly capabilities: readonly StoreCapability[];
  /** How many processes ask beside this one, where the store has `many-openers`; 2 by default. */
  readonly processes?: number;
  /** Options of Node.js that those are started with; by default those that this process has. */
  readonly node?: readonly string[];
  readonly test: RunTest;
}

/**
 * Tests that a store's desks decide as if one came after the other: several connections of this process
 * and several processes where the store has `many-openers`, several desks over one open store otherwise.
 *
 * @param suite - the store's module, what it can do, and the runner's `test`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { concurrencySuite } from '@plenary/desk/testing';
 *
 * const module = new URL('./our-store.js', import.meta.url);
 * const names: string[] = [];
 * // Give your runner's `test`; here the tests are only listed.
 * concurrencySuite({ name: 'ours', module, capabilities: ['many-openers'], test: (name) => names.push(name) });
 * assert.equal(names[0], 'ours: of 200 people who want the last seat at several desks one gets it');
 * ```
 */
export function concurrencySuite({
  name,
  module,
  capabilities,
  processes = 2,
  node = process.execArgv,
  test,
}: ConcurrencySuite): void {
  const manyOpeners = capabilities.includes('many-openers');
  const setting: StageSetting = { module, manyOpeners, processes, node };
  for (const race of races) {
    test(`${name}: ${race.name}`, async () => {
      const stage = await setStage(setting, race.event);
      try {
        await race.run(stage);
        assert.deepEqual(await stage.problems(), []);
      } finally {
        await stage.close();
      }
    });
  }
}
