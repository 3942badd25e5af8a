import { Bench } from 'tinybench';
import {
  applyAll,
  decide,
  emptyLedger,
  type Fact,
  type PolicySource,
  policyOf,
  usedOf,
} from '../src/index.ts';

/*
 * One decision on a ledger of 10 000 registrations and 12 quotas, against a bare loop over the same
 * twelve integers that knows nothing else. Measured in CPU time, so that a busy machine does not count.
 */

const registrations = 10_000;
const decisionsPerRun = 1_000;

const themes = Array.from({ length: 10 }, (_, index) => `theme-${index + 1}`);
const themeOf = (index: number): string => themes[index % themes.length] ?? '';

const day: PolicySource = {
  startsAt: 1_000_000,
  sessions: [{ id: 'workshop', choosesTheme: true }],
  themes: themes.map((id, index) => ({ id, session: 'workshop', number: index + 1 })),
  audiences: [{ id: 'teachers' }],
  registration: {
    windows: [{ audience: null, opensAt: 0, closesAt: 900_000 }],
    withdrawUntil: 900_000,
    amendUntil: 900_000,
    chooseUntil: 900_000,
    undoFor: 1_000,
    themeChoice: 'first-come',
    quotas: [
      { id: 'day', limit: 20_000, counts: { kind: 'event' } },
      { id: 'teachers', limit: 15_000, counts: { kind: 'audience', audience: 'teachers' } },
      ...themes.map((theme) => ({
        id: theme,
        limit: 2_000,
        counts: { kind: 'theme' as const, theme },
      })),
    ],
    earmarks: [],
  },
};

const seat = (index: number) => ({
  registration: `registration-${index}`,
  person: `person-${index}`,
  audience: 'teachers',
  affiliation: null,
  themes: [themeOf(index)],
});

const policy = policyOf(day);
const facts = Array.from(
  { length: registrations },
  (_, index): Fact => ({ type: 'registered', at: index, ...seat(index) }),
);
const ledger = applyAll(emptyLedger(policy), facts);
const instants = { receivedAt: 500_000, decidedAt: 500_000 };
const commands = Array.from({ length: decisionsPerRun }, (_, index) => ({
  type: 'register' as const,
  ...seat(registrations + index),
}));

const limits = policy.quotas.map(({ limit }) => limit);
const used = policy.quotas.map(({ id }) => usedOf(ledger, id));

function bareDecision(index: number): boolean {
  const theme = 2 + (index % themes.length);
  for (let quota = 0; quota < limits.length; quota += 1) {
    const asked = quota < 2 || quota === theme ? 1 : 0;
    if ((used[quota] ?? 0) + asked > (limits[quota] ?? 0)) return false;
  }
  return true;
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

let admitted = 0;
const bench = new Bench({ now: cpuMilliseconds, time: 1_000, warmupTime: 300 });
bench
  .add('decide', () => {
    for (const command of commands) {
      if (decide(policy, ledger, command, instants).ok) admitted += 1;
    }
  })
  .add('bare loop', () => {
    for (let index = 0; index < decisionsPerRun; index += 1) {
      if (bareDecision(index)) admitted += 1;
    }
  });
await bench.run();
if (admitted % decisionsPerRun !== 0) throw new Error('a decision was refused');

const [decided, bare] = bench.tasks.map(({ result }) =>
  'latency' in result ? (result.latency.mean * 1_000) / decisionsPerRun : Number.NaN,
);
if (decided === undefined || bare === undefined) throw new Error('nothing was measured');
console.log(
  `one decision: ${decided.toFixed(2)} µs, bare loop: ${bare.toFixed(3)} µs of CPU time, ratio ${(decided / bare).toFixed(0)}`,
);

const start = cpuMilliseconds();
applyAll(emptyLedger(policy), facts);
const replay = cpuMilliseconds() - start;
console.log(
  `replay of ${registrations} facts: ${replay.toFixed(0)} ms, ${((replay * 1_000) / registrations).toFixed(2)} µs a fact`,
);
