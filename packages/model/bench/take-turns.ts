import { Bench } from 'tinybench';

/** What one call of a contestant costs. */
export interface Cost {
  readonly name: string;
  /** Microseconds of CPU time. */
  readonly cpu: number;
  /** That, to what the first contestant costs in the same round. */
  readonly ratio: number;
}

const ROUNDS = 9;
const MILLISECONDS_EACH = 150;

/**
 * The cost of each contestant, as the median of rounds in which all have a turn: so what else the
 * machine does falls on all alike, and CPU time leaves most of it out.
 *
 * @param contestants - by name, the one that others are compared with first.
 * @param calls - calls in one measured run, enough that a run lasts a millisecond.
 */
export async function takeTurns(
  contestants: Readonly<Record<string, () => unknown>>,
  calls: number,
): Promise<Cost[]> {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(contestants, calls));
  return Object.keys(contestants).map((name, index) => ({
    name,
    cpu: median(rounds.map((costs) => costs[index] ?? Number.NaN)),
    ratio: median(rounds.map((costs) => (costs[index] ?? Number.NaN) / (costs[0] ?? Number.NaN))),
  }));
}

async function oneRound(
  contestants: Readonly<Record<string, () => unknown>>,
  calls: number,
): Promise<number[]> {
  const bench = new Bench({
    now: cpuMilliseconds,
    time: MILLISECONDS_EACH,
    warmupTime: MILLISECONDS_EACH,
    throws: true,
  });
  for (const [name, call] of Object.entries(contestants)) {
    bench.add(name, () => {
      for (let done = 0; done < calls; done += 1) call();
    });
  }
  await bench.run();
  return bench.tasks.map(({ result }) =>
    'latency' in result ? (result.latency.mean * 1_000) / calls : Number.NaN,
  );
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
