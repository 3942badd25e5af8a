import { decide } from '../decide.ts';
import { numberOf, type Occurred, Steps, startOf } from './steps.ts';
import type { State, World } from './world.ts';

/** What a walk through a world saw. */
export interface Walk {
  readonly states: number;
  readonly decisions: number;
  /** How many steps deep; all there is to reach where it was `exhausted`. */
  readonly depth: number;
  readonly exhausted: boolean;
  readonly seconds: number;
  /** The first story of each kind of counterexample. */
  readonly counterexamples: readonly string[];
}

/** How far a walk goes: so many steps at least, the clock's among them, and more below so many decisions. */
export interface Reach {
  readonly depth: number;
  readonly decisions: number;
}

/**
 * Goes through everything that can happen within some steps, and holds every state and decision
 * against the words.
 *
 * @param occurred - gets what occurred on the way.
 * @param rules - what decides; another one than the real thing shows what the walk would find.
 */
export function walk(world: World, reach: Reach, occurred: Occurred, rules = decide): Walk {
  const started = performance.now();
  const found = new Map<string, string>();
  const seen = new Set<number>();
  let decisions = 0;
  let depth = 0;
  let frontier: readonly State[] = [startOf(world)];
  while (frontier.length > 0 && (depth < reach.depth || decisions < reach.decisions)) {
    const reached: State[] = [];
    for (const state of frontier) {
      const steps = new Steps(world, state, occurred, rules);
      for (const next of steps.all()) {
        const number = numberOf(world, next);
        if (seen.has(number)) continue;
        seen.add(number);
        steps.checkState(next);
        reached.push(next);
      }
      decisions += steps.decisions;
      for (const [kind, story] of steps.found) if (!found.has(kind)) found.set(kind, story);
    }
    frontier = reached;
    depth += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  const exhausted = frontier.length === 0;
  const counterexamples = [...found.values()];
  return { states: seen.size, decisions, depth, exhausted, seconds, counterexamples };
}
