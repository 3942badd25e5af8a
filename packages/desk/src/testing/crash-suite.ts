import assert from 'node:assert/strict';
import { crashRounds } from './crash-rounds.ts';
import type { RunTest } from './store-contract.ts';

/** A store whose process is killed. */
export interface CrashSuite {
  /** Stands before each test's name. */
  readonly name: string;
  /** The URL of a module that exports `openStore(place: string): Promise<Store>`. */
  readonly module: URL;
  /** How often the process is killed in each test; 10 by default. */
  readonly rounds?: number;
  /** Options of Node.js that it is started with; by default those that this process has. */
  readonly node?: readonly string[];
  /** Told what came of it, in a sentence; by default it is printed. */
  readonly report?: (line: string) => void;
  readonly test: RunTest;
}

/**
 * Tests that a store keeps what a desk has acknowledged when its process is killed (signal 9), at any
 * moment and in the very moment of an answer: all that was accepted is there, nothing that was refused is,
 * what nobody knows is settled by its key, and mail goes out at least once, under one id.
 *
 * @param suite - the module of a store with `survives-close`, how often it is killed, and the runner's
 *   `test`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { crashSuite } from '@plenary/desk/testing';
 *
 * const module = new URL('./our-store.js', import.meta.url);
 * const names: string[] = [];
 * // Give your runner's `test`; here the tests are only listed.
 * crashSuite({ name: 'ours', module, rounds: 20, test: (name) => names.push(name) });
 * assert.equal(names[0], 'ours: a desk killed at any moment has lost nothing it acknowledged');
 * ```
 */
export function crashSuite({
  name,
  module,
  rounds = 10,
  node = process.execArgv,
  report = console.log,
  test,
}: CrashSuite): void {
  for (const moment of ['any moment', 'the very answer'] as const) {
    test(`${name}: a desk killed at ${moment} has lost nothing it acknowledged`, async () => {
      const result = await crashRounds({ module, rounds, node, moment });
      const { accepted, refused, open, mails, problems } = result;
      report(
        `${name}: killed ${rounds} times at ${moment}: ${accepted} accepted, ${refused} refused, ` +
          `${open} unanswered when killed and settled by their keys, ${mails} mails; ` +
          `${problems.length} problems`,
      );
      assert.deepEqual(problems, []);
      assert.ok(accepted > 0);
    });
  }
}
