import { Bench } from 'tinybench';
import { applyAll, type Command, decide, type Ledger } from '../src/index.ts';
import { asker, busyLedger, cpuMilliseconds, midway } from './busy-day.ts';

/*
 * One decision on a ledger of 10 000 registrations, 12 quotas and 200 waiting entries, against a bare
 * loop that knows nothing else: it goes over the same 200 entries in order, asks the same quotas of each
 * whether they lack, and then whether the newcomer passes. Beside it the twelve checks of somebody who
 * asks where nobody waits. Measured in CPU time, so that a busy machine does not count.
 */

const day = { registrations: 10_000, waiting: 200 };
const perRun = 500;
const crowded = busyLedger(day);
const quiet = busyLedger({ ...day, waiting: 0 });

/** Each decision on a ledger of its own, as the one before left it. */
interface Asking {
  readonly ledger: Ledger;
  readonly command: Command;
}

/** Every decision is made a millisecond after the one before, so that none finds anything done. */
let clock = midway;

function asking(start: Ledger, theme: number): readonly Asking[] {
  let ledger = start;
  return Array.from({ length: perRun }, (_, index): Asking => {
    const command = { type: 'register' as const, ...asker(20_000 + index, theme) };
    const asked = { ledger, command };
    const decision = decideOn(asked);
    if (decision.ok) ledger = applyAll(ledger, decision.facts);
    return asked;
  });
}

function decideOn({ ledger, command }: Asking): ReturnType<typeof decide> {
  clock += 1;
  return decide(ledger.policy, ledger, command, { receivedAt: clock, decidedAt: clock });
}

const { quotas } = crowded.policy;
const limit = quotas.map((quota) => quota.limit);
const used = crowded.occupancy.map((count) => count.used);
const kept = crowded.occupancy.map((count) => count.kept);
/** By entry, in the order of the line: quota, seats asked, quota, seats asked, … */
const line: readonly (readonly number[])[] = [...crowded.line.kinds]
  .flatMap(([, { demand, entries }]) =>
    [...entries].map(([[, seq]]) => ({
      seq,
      asks: demand.flatMap(({ quota, changes }) => [quota.index, changes[0]?.people ?? 0]),
    })),
  )
  .sort((one, other) => one.seq - other.seq)
  .map(({ asks }) => asks);
const newcomer = [0, 1, 1, 1, 2 + 7, 1];
const everyQuota = quotas.flatMap(({ index }) => [index, 1]);
const blocked = new Uint8Array(quotas.length);

function lacks(quota: number, asked: number): boolean {
  const then = (used[quota] ?? 0) + asked;
  return (
    asked > 0 && (then > (limit[quota] ?? 0) || then + (kept[quota] ?? 0) > (limit[quota] ?? 0))
  );
}

function bareDecision(): boolean {
  blocked.fill(0);
  for (const asks of line) {
    for (let index = 0; index < asks.length; index += 2) {
      const quota = asks[index] ?? 0;
      if (lacks(quota, asks[index + 1] ?? 0)) blocked[quota] = 1;
    }
  }
  for (let index = 0; index < newcomer.length; index += 2) {
    const quota = newcomer[index] ?? 0;
    if (lacks(quota, newcomer[index + 1] ?? 0) || blocked[quota] === 1) return false;
  }
  return true;
}

function twelveChecks(): boolean {
  let room = true;
  for (let index = 0; index < everyQuota.length; index += 2) {
    if (lacks(everyQuota[index] ?? 0, everyQuota[index + 1] ?? 0)) room = false;
  }
  return room;
}

const withRoom = asking(crowded, 7);
const intoFull = asking(crowded, 2);
const nobodyWaits = asking(quiet, 7);

let admitted = 0;
function everyDecision(all: readonly Asking[]): void {
  for (const asked of all) if (decideOn(asked).ok) admitted += 1;
}
function everyLoop(bare: () => boolean): void {
  for (let index = 0; index < perRun; index += 1) if (bare()) admitted += 1;
}

const bench = new Bench({ now: cpuMilliseconds, time: 1_000, warmupTime: 300 });
bench
  .add('admitted', () => everyDecision(withRoom))
  .add('refused', () => everyDecision(intoFull))
  .add('bare', () => everyLoop(bareDecision))
  .add('admitted, nobody waits', () => everyDecision(nobodyWaits))
  .add('twelve', () => everyLoop(twelveChecks));
await bench.run();
if (admitted === 0) throw new Error('nobody was admitted');

const [first] = withRoom;
if (first === undefined || bareDecision() !== decideOn(first).ok) {
  throw new Error('the loop says otherwise');
}

const [room, full, bare, alone, twelve] = bench.tasks.map(({ result }) =>
  'latency' in result ? (result.latency.min * 1_000) / perRun : Number.NaN,
);
const told = (name: string, time = Number.NaN, loop = Number.NaN): string =>
  `${name}: ${time.toFixed(1)} µs, ${(time / loop).toFixed(1)} times the loop's ${loop.toFixed(3)} µs`;
console.log(`${line.length} entries of ${crowded.line.kinds.size} kinds wait; CPU time a decision`);
console.log(told('admitted past the line', room, bare));
console.log(told('refused, with every remedy', full, bare));
console.log(told('admitted where nobody waits, against twelve bare checks', alone, twelve));
