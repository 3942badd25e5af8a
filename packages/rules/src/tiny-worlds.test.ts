import { describe, expect, it } from 'vitest';
import type { Command } from './commands/command.ts';
import { type Decision, decide } from './decide.ts';
import { applyAll } from './ledger/apply.ts';
import { emptyLedger, type Ledger, registrationsOf, usedOf } from './ledger/ledger.ts';
import type { RegistrationRecord } from './ledger/registration-record.ts';
import type { Policy } from './policy/policy.ts';
import type { Reason } from './reason.ts';
import type { Seat } from './seats/claims.ts';
import { ledgerContents } from './testing/ledger-contents.ts';
import { countedBy, quotasLacking, seatedPeople } from './testing/plain-reading.ts';
import { guarantee, midway, newcomer, type SmallDay, smallDay } from './testing/small-day.ts';

/*
 * Walks through everything that two or three people can do within a few steps of a tiny event, and
 * holds each decision against what the design says in words, worked out from the people alone.
 */

const undoFor = 2;
const depth = 5;

interface World {
  readonly name: string;
  readonly day: SmallDay;
  /** Name and affiliation of each person. */
  readonly people: readonly (readonly [string, string | null])[];
}

const two = [
  ['ann', 'a'],
  ['ben', null],
] as const;
const three = [...two, ['cas', 'b']] as const;

const worlds: readonly World[] = [
  { name: 'one seat each in two themes', day: { themes: { t1: 1, t2: 1 } }, people: three },
  {
    name: 'a day smaller than its themes',
    day: { seats: 1, themes: { t1: 1, t2: 2 } },
    people: two,
  },
  { name: 'a day of two', day: { seats: 2, themes: { t1: 2, t2: 1 } }, people: three },
  { name: 'a closed theme', day: { seats: 2, themes: { t1: 0, t2: 1 } }, people: two },
  {
    name: 'a theme without a limit',
    day: { seats: 2, themes: { t1: 1, t2: null } },
    people: three,
  },
  {
    name: 'a guarantee that ends',
    day: { seats: 2, themes: { t1: 2, t2: 1 }, earmarks: [guarantee('a', 1, midway + 3)] },
    people: three,
  },
];

interface State {
  readonly ledger: Ledger;
  readonly at: number;
}

const themes = ['t1', 't2'];

function commandsIn({ ledger }: State, people: World['people']): readonly Command[] {
  const records = registrationsOf(ledger);
  const arriving = people.flatMap(([person, affiliation]) => {
    const count = records.filter((record) => record.person === person).length;
    if (count > 1) return [];
    return themes.map((theme) =>
      newcomer(`${person}-${count}`, { person, affiliation, themes: [theme] }),
    );
  });
  const changing = records.flatMap(({ id: registration, version }): readonly Command[] => [
    ...themes.map((theme) => ({
      ...{ type: 'choose' as const, registration, version },
      themes: [theme],
    })),
    { type: 'withdraw', registration, by: 'attendee' },
    { type: 'withdraw', registration, by: 'organiser' },
    { type: 'undo', registration },
  ]);
  return [...arriving, ...changing];
}

/** How a registration stands at an instant, whether or not its hold has been swept. */
function standsAt(record: RegistrationRecord | undefined, at: number): string {
  if (record === undefined) return 'absent';
  return record.heldUntil !== null && record.heldUntil <= at ? 'ended' : record.state;
}

/** What the design says of a command: the quotas that lack, and whether it is admitted at all. */
function inWords(
  policy: Policy,
  { ledger, at }: State,
  command: Command,
): { admitted: boolean; lacking: readonly string[] } {
  const records = registrationsOf(ledger);
  const seated = records.filter((record) => standsAt(record, at) !== 'ended');
  const own = records.find((record) => record.id === command.registration);
  const standing = standsAt(own, at);
  switch (command.type) {
    case 'register': {
      const known = seated.some((record) => record.person === command.person);
      const lacking = quotasLacking(policy, seated, [...seated, command], at);
      return { admitted: lacking.length === 0 && !known && standing === 'absent', lacking };
    }
    case 'choose': {
      if (own === undefined || standing !== 'confirmed') return { admitted: false, lacking: [] };
      const after: readonly Seat[] = seated.map((record) =>
        record === own ? { ...own, themes: command.themes } : record,
      );
      const lacking = quotasLacking(policy, seated, after, at);
      return { admitted: lacking.length === 0, lacking };
    }
    case 'withdraw':
      return { admitted: standing === 'confirmed', lacking: [] };
    default:
      return { admitted: standing === 'held', lacking: [] };
  }
}

function fullQuotas(decision: Decision): readonly Extract<Reason, { code: 'quota.full' }>[] {
  if (decision.ok) return [];
  return decision.reasons.filter((reason) => reason.code === 'quota.full');
}

/** The themes that the words would admit in the place of a full one. */
function othersInWords(policy: Policy, state: State, command: Command): readonly string[] {
  if (command.type !== 'register' && command.type !== 'choose') return [];
  const own = registrationsOf(state.ledger).find(({ id }) => id === command.registration);
  return themes.filter((theme) => {
    if (command.themes.includes(theme) || own?.themes.includes(theme)) return false;
    const instead: Command = { ...command, themes: [theme] };
    return inWords(policy, state, instead).lacking.length === 0;
  });
}

/** How a decision differs from what the design says in words; null where it does not. */
function objectionTo(
  policy: Policy,
  state: State,
  command: Command,
  decision: Decision,
): string | null {
  const { admitted, lacking } = inWords(policy, state, command);
  if (decision.ok !== admitted) return admitted ? 'to be admitted' : 'to be refused';
  const full = fullQuotas(decision);
  if (
    !same(
      full.map(({ quota }) => quota),
      lacking,
    )
  )
    return `lacking: ${lacking}`;
  const wrong = full.find(({ theme, withRoom }) => {
    const others = theme === null ? [] : othersInWords(policy, state, command);
    return !same(
      withRoom.map((room) => room.theme),
      others,
    );
  });
  return wrong === undefined ? null : `with room instead of ${wrong.quota}: not these`;
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.join() === others.join();
}

/** Whether every quota counts the people who are seated, and no more than its limit. */
function countsHold(policy: Policy, ledger: Ledger): boolean {
  const seated = seatedPeople(ledger);
  return policy.quotas.every((quota) => {
    const used = usedOf(ledger, quota.id);
    return used === countedBy(quota, seated).length && used <= quota.limit;
  });
}

/** The states one step away: each command that is admitted, and the clock one further. */
function stepsFrom(policy: Policy, state: State, commands: readonly Command[]): readonly State[] {
  const { ledger, at } = state;
  const admitted = commands.flatMap((command) => {
    const decision = decide(policy, ledger, command, { receivedAt: at, decidedAt: at });
    const objection = objectionTo(policy, state, command, decision);
    if (objection !== null) {
      expect.fail(
        JSON.stringify({ objection, at, command, decision, ledger: ledgerContents(ledger) }),
      );
    }
    return decision.ok ? [{ at, ledger: applyAll(ledger, decision.facts) }] : [];
  });
  return [...admitted, { ledger, at: at + 1 }];
}

function explore({ day, people }: World): { states: number; decisions: number } {
  const policy = smallDay({ undoFor, ...day });
  const seen = new Set<string>();
  let decisions = 0;
  let frontier: readonly State[] = [{ ledger: emptyLedger(policy), at: midway }];
  for (let step = 0; step < depth; step += 1) {
    const reached = frontier.flatMap((state) => {
      const commands = commandsIn(state, people);
      decisions += commands.length;
      return stepsFrom(policy, state, commands);
    });
    frontier = reached.filter(({ ledger, at }) => {
      const key = JSON.stringify([at, ledgerContents(ledger)]);
      if (seen.has(key)) return false;
      seen.add(key);
      expect(countsHold(policy, ledger), key).toBe(true);
      return true;
    });
  }
  return { states: seen.size, decisions };
}

describe('everything that can happen in a tiny world', () => {
  // Long on a busy machine: each world has some ten thousand decisions.
  it.each(worlds)('is as the design says: $name', { timeout: 60_000 }, (world) => {
    const { states, decisions } = explore(world);
    expect(states).toBeGreaterThan(300);
    expect(decisions).toBeGreaterThan(1_000);
  });
});
