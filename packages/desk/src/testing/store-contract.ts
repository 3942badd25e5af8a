import { answerPromises } from './answer-promises.ts';
import { deskPromises } from './desk-promises.ts';
import { keepingPromises } from './keeping-promises.ts';
import { mailPromises } from './mail-promises.ts';
import { openerPromises } from './opener-promises.ts';
import { peoplePromises } from './people-promises.ts';
import { revisionPromises } from './revision-promises.ts';
import { seatPromises } from './seat-promises.ts';
import type { BackUp, OpenStore, StoreCapability, StorePromise } from './store-promise.ts';
import { turnPromises } from './turn-promises.ts';

/** All that a store holds to, each a test of its own. */
export const storePromises: readonly StorePromise[] = [
  ...turnPromises,
  ...seatPromises,
  ...revisionPromises,
  ...answerPromises,
  ...peoplePromises,
  ...mailPromises,
  ...keepingPromises,
  ...openerPromises,
  ...deskPromises,
];

/** A test runner's `test`, such as vitest's or that of `node:test`. */
export type RunTest = (name: string, run: () => Promise<void>) => unknown;

/** A store, and what of the contract applies to it. */
export interface StoreContract {
  /** Stands before each test's name. */
  readonly name: string;
  /** Gives the store at a place: an empty one at a place not seen before. */
  readonly open: OpenStore;
  readonly capabilities: readonly StoreCapability[];
  /** For a store with `erasures-apart`. */
  readonly backUp?: BackUp;
  readonly test: RunTest;
}

/**
 * Tests a store against everything the desk relies on: whoever writes one runs this over it.
 *
 * @param contract - the store, what it can do beyond what every store does, and the runner's `test`.
 *
 * @example
 * ```ts
 * import { test } from 'node:test';
 * import { memoryStore } from '@plenary/desk';
 * import { storeContract } from '@plenary/desk/testing';
 *
 * storeContract({ name: 'memory', open: async () => memoryStore(), capabilities: [], test });
 * ```
 */
export function storeContract({ name, open, capabilities, backUp, test }: StoreContract): void {
  const ground = { open, backUp: backUp ?? null };
  for (const { name: fact, needs, run } of storePromises) {
    const applies = needs.every((need) => capabilities.includes(need));
    if (applies) test(`${name}: ${fact}`, () => run(ground));
  }
}
