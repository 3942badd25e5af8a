import { applyAll, decide, type Ledger } from '../src/index.ts';
import { asker, busyLedger, cpuMilliseconds, midway } from './busy-day.ts';

/*
 * One decision, and its facts applied, on ledgers of 1 000, 10 000 and 100 000 registrations with 200
 * waiting entries: what it takes does not depend on how many people there are, save for the depth of a
 * trie. The best of some rounds, in CPU time.
 */

const rounds = 30;
const perRound = 200;

/** The best round: microseconds for each newcomer to be decided on and applied. */
function microseconds(start: Ledger, people: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    let ledger = start;
    const begin = cpuMilliseconds();
    for (let index = 0; index < perRound; index += 1) {
      const at = midway + round * perRound + index;
      const command = { type: 'register' as const, ...asker(people * 2 + index, 7) };
      const decision = decide(ledger.policy, ledger, command, { receivedAt: at, decidedAt: at });
      if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.reasons)}`);
      ledger = applyAll(ledger, decision.facts);
    }
    best = Math.min(best, ((cpuMilliseconds() - begin) * 1_000) / perRound);
  }
  return best;
}

const sizes = [1_000, 10_000, 100_000];
const ledgers = sizes.map((registrations) => busyLedger({ registrations, waiting: 200 }));
const measured = (): readonly string[] =>
  ledgers.map((ledger, index) => {
    const size = sizes[index] ?? 0;
    return `${microseconds(ledger, size).toFixed(1)} µs among ${size}`;
  });
// Once to warm up: only the second time counts.
measured();
console.log(`a newcomer decided on and applied: ${measured().join(', ')}`);
