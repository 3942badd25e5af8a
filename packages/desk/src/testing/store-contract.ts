import { deskPromises } from './desk-promises.ts';
import { detailPromises } from './detail-promises.ts';
import { mailPromises } from './mail-promises.ts';
import { seatPromises } from './seat-promises.ts';
import type { OpenStore, StorePromise } from './store-promise.ts';
import { turnPromises } from './turn-promises.ts';

/** All that a store holds to, each a test of its own. */
export const storePromises: readonly StorePromise[] = [
  ...turnPromises,
  ...seatPromises,
  ...detailPromises,
  ...mailPromises,
  ...deskPromises,
];

/**
 * Tests a store against everything the desk relies on: whoever writes one runs this over it.
 *
 * @param contract - `name` stands before each test's name; `open` gives the store at a place, an empty
 *   one at a place not seen before; `survivesClose` is whether what it holds outlives `close`; `test` is
 *   the runner's own, such as vitest's or that of `node:test`.
 *
 * @example
 * ```ts
 * import { test } from 'node:test';
 * import { memoryStore } from '@plenary/desk';
 * import { storeContract } from '@plenary/desk/testing';
 *
 * storeContract({ name: 'memory', open: async () => memoryStore(), survivesClose: false, test });
 * ```
 */
export function storeContract({
  name,
  open,
  survivesClose,
  test,
}: {
  name: string;
  open: OpenStore;
  survivesClose: boolean;
  test: (name: string, run: () => Promise<void>) => unknown;
}): void {
  for (const { name: fact, needs, run } of storePromises) {
    if (needs === 'survives-close' && !survivesClose) continue;
    test(`${name}: ${fact}`, () => run(open));
  }
}
