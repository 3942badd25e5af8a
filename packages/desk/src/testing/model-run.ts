import assert from 'node:assert/strict';
import { beginLife } from './model-life.ts';
import { nextStep, type PaperStep } from './paper-steps.ts';
import type { OpenStore } from './store-promise.ts';

/** What is run, and how often. */
export interface ModelRun {
  /** Opens the store at a place; what it holds has to outlive `close`. */
  readonly open: OpenStore;
  /** The first run's seed; each further run has the next one. */
  readonly seed: number;
  readonly runs: number;
  /** How much happens in each run; 40 by default. */
  readonly steps?: number;
}

/**
 * Lets a desk over a store live through days made up at random, and keeps the same days on paper by other
 * code. People register alone and together, wait, move, withdraw, take that back, take offers or not;
 * limits are published, time goes by, keys come back, and the store is closed and opened again. After
 * each step seats and people stand as they do on paper.
 *
 * @param run - the store, the seeds, and how much happens.
 * @returns how many steps were made.
 * @throws AssertionError that names the seed and all steps of the run, where paper and desk part.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore } from '@plenary/desk';
 * import { modelRun } from '@plenary/desk/testing';
 *
 * // One memory is all the places that one run opens.
 * const store = memoryStore();
 * assert.equal(await modelRun({ open: async () => store, seed: 1, runs: 1, steps: 20 }), 20);
 * ```
 */
export async function modelRun({ open, seed, runs, steps = 40 }: ModelRun): Promise<number> {
  for (let run = seed; run < seed + runs; run += 1) await liveThrough(open, run, steps);
  return runs * steps;
}

async function liveThrough(open: OpenStore, seed: number, steps: number): Promise<void> {
  const told: string[] = [];
  const life = await beginLife(open, seed);
  try {
    for (let step = 1; step <= steps; step += 1) {
      const next = nextStep(life.situation());
      told.push(inWords(next));
      await life.take(next);
      await life.compareWithPaper();
    }
    assert.deepEqual(await life.problems(), []);
  } catch (cause) {
    const story = told.map((line, index) => `${index + 1}. ${line}`).join('\n');
    throw new assert.AssertionError({
      message: `seed ${seed}: ${cause instanceof Error ? cause.message : cause}\n${story}`,
    });
  } finally {
    await life.end();
  }
}

function inWords(step: PaperStep): string {
  const { does } = step;
  if (does === 'ask') {
    return `${JSON.stringify(step.command)} → ${step.after === null ? 'refused' : 'accepted'}`;
  }
  if (does === 'publish') return `publish ${JSON.stringify([...step.limits])}`;
  return does === 'wait' ? `wait until ${step.until}` : does;
}
