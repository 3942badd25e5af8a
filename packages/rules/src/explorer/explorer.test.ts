import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { emptyLine } from '../waiting/waiting-line.ts';
import { commandTypes, factTypes, reasonCodes } from './occurrences.ts';
import type { Occurred } from './steps.ts';
import { isPromotion } from './time-in-words.ts';
import { walk } from './walk.ts';
import type { World } from './world.ts';
import { worlds } from './worlds.ts';

/*
 * Walks through everything that three people can do within a few steps of a small event, and holds
 * each state and each decision against what the design says in words. `npm run test:explore` goes
 * deeper.
 */

const reach = {
  depth: Number(process.env.EXPLORE_DEPTH ?? 5),
  decisions: Number(process.env.EXPLORE_DECISIONS ?? 0),
};
const occurred: Occurred = { commands: new Set(), facts: new Set(), reasons: new Set() };

describe('everything that can happen in a small world', () => {
  it.each(worlds)('is as the design says: $name', { timeout: 3_600_000 }, (world) => {
    const walked = walk(world, reach, occurred);
    const { states, decisions, depth, exhausted, seconds, counterexamples } = walked;
    const reached = exhausted ? 'everything there is' : `${depth} steps deep`;
    console.log(
      `${world.name}: ${states} states, ${decisions} decisions, ${reached}, ${seconds.toFixed(1)} s`,
    );
    expect(counterexamples.join('\n\n')).toBe('');
  });

  it('is every command, every fact and every reason there is', () => {
    expect(commandTypes.filter((type) => !occurred.commands.has(type))).toEqual([]);
    expect(factTypes.filter((type) => !occurred.facts.has(type))).toEqual([]);
    expect(reasonCodes.filter((code) => !occurred.reasons.has(code))).toEqual([]);
  });
});

describe('a wrong rule', () => {
  const worldOf = (name: string): World => {
    const world = worlds.find((other) => other.name === name);
    if (world === undefined) throw new Error(`no world is called ${name}`);
    return world;
  };
  const stories = (name: string, rules: typeof decide): readonly string[] =>
    walk(
      worldOf(name),
      { depth: 4, decisions: 0 },
      { commands: new Set(), facts: new Set(), reasons: new Set() },
      rules,
    ).counterexamples;

  it('is told as a story: nobody is promoted when a seat comes free', () => {
    const [story] = stories('a day with a guarantee and a list', (...asked) => {
      const decision = decide(...asked);
      if (!decision.ok) return decision;
      return { ...decision, facts: decision.facts.filter((fact) => !isPromotion(fact)) };
    });
    expect(story).toMatchInlineSnapshot(`
      "In the world of a day with a guarantee and a list:
      1. at 5000 ann-0 of a asks for t1: ann-0 has a seat in t1 (at 5000)
      2. at 5000 ben-0 asks for t1, or to wait: ben-0 waits for t1 (at 5000)
         day: limit 2, used 1, committed 1
         t1: limit 1, used 1, committed 1
         t2: limit 2, used 0, committed 0
         ann-0 of a is confirmed, themes t1, choice made
         ben-0 is queued, themes t1, choice made
         1. in the line: ben-0, wants a seat (place 1/2)
      Then at 5000 ann-0: withdraw (by organiser): ann-0 withdraws (at 5000)
      But the scan after it gives ben-0 a seat, not nobody."
    `);
  });

  it('is found where closing is inclusive', () => {
    const found = stories('guests by invitation', (policy, ledger, command, instants) =>
      decide(policy, ledger, command, { ...instants, receivedAt: instants.receivedAt - 1 }),
    );
    expect(found.join('\n')).toContain('window.closed stands against it');
  });

  it('is found where a newcomer overtakes those who wait', () => {
    const found = stories('parties that are not split', (policy, ledger, command, instants) => {
      const nobodyWaits = { ...ledger, line: emptyLine };
      const asks = command.type === 'register' && ledger.policy === policy;
      return decide(policy, asks ? nobodyWaits : ledger, command, instants);
    });
    expect(found.join('\n')).toContain('waiting.ahead stands against it');
  });

  it('is found where deciding remembers something in the ledger it was given', () => {
    const found = stories('people who want to move', (policy, ledger, command, instants) => {
      Object.assign(ledger, { revision: ledger.revision + 1 });
      return decide(policy, ledger, command, instants);
    });
    expect(found.join('\n')).toContain('deciding has changed the ledger that was passed');
  });
});
