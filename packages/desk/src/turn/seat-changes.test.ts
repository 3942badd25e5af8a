import { compile } from '@plenary/model';
import type { CompiledWaitingList } from '@plenary/model/compiled';
import {
  applyAll,
  type Command,
  decide,
  emptyLedger,
  type Fact,
  type Ledger,
  type Policy,
  policyOf,
  type RegisteredFact,
  usedOf,
} from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { seatChanges } from './seat-changes.ts';

const event = compile(sampleEvent({ seats: [3, 2] }));
const opensAt = event.registration.windows[0]?.opensAt ?? 0;
const policy = policyOf(event);
const empty = emptyLedger(policy);
const override = { bypass: ['quota'], actor: 'organiser-1', cause: 'speaker' } as const;

function registered(registration: string, theme = 'theme-1'): RegisteredFact {
  const nobody = { person: `p-${registration}`, audience: null, affiliation: null };
  return { type: 'registered', at: 1, registration, ...nobody, themes: [theme] };
}

test('a seat is claimed in every quota that counts it', () => {
  const facts = [registered('r1')];
  const changes = seatChanges(policy, empty, applyAll(empty, facts), facts);
  expect(changes.claimed).toEqual([
    { registration: 'r1', quota: 'day' },
    { registration: 'r1', quota: 'seats-1' },
  ]);
  expect(changes.released).toEqual([]);
});

test('another theme moves one claim and leaves the day’s alone', () => {
  const before = applyAll(empty, [registered('r1')]);
  const facts: Fact[] = [{ type: 'chosen', at: 2, registration: 'r1', themes: ['theme-2'] }];
  const changes = seatChanges(policy, before, applyAll(before, facts), facts);
  expect(changes.claimed).toEqual([{ registration: 'r1', quota: 'seats-2' }]);
  expect(changes.released).toEqual([{ registration: 'r1', quota: 'seats-1' }]);
  expect(changes.quotas).toEqual([
    { quota: 'seats-2', delta: 1, overridden: false },
    { quota: 'seats-1', delta: -1, overridden: false },
  ]);
});

test('a seat that is held for undoing keeps its claims, one that has ended has none', () => {
  const before = applyAll(empty, [registered('r1')]);
  const held: Fact[] = [
    { type: 'withdrawn', at: 2, registration: 'r1', by: 'attendee', heldUntil: 9 },
  ];
  const kept = applyAll(before, held);
  expect(seatChanges(policy, before, kept, held).released).toEqual([]);
  const lapsed: Fact[] = [{ type: 'lapsed', at: 9, registration: 'r1' }];
  const ended = seatChanges(policy, kept, applyAll(kept, lapsed), lapsed);
  expect(ended.released.map(({ quota }) => quota)).toEqual(['day', 'seats-1']);
});

test('only what an override asked for may go above a limit', () => {
  const facts = [registered('r1', 'theme-2'), { ...registered('r2'), override }];
  const { quotas } = seatChanges(policy, empty, applyAll(empty, facts), facts);
  expect(quotas).toEqual([
    { quota: 'day', delta: 2, overridden: true },
    { quota: 'seats-2', delta: 1, overridden: false },
    { quota: 'seats-1', delta: 1, overridden: true },
  ]);
});

test('who waits has no claims, who is offered a seat has', () => {
  const queued: Fact = { ...registered('r1'), type: 'queued' };
  const waiting = applyAll(empty, [queued]);
  const change = seatChanges(policy, empty, waiting, [queued]);
  expect(change.claimed).toEqual([]);
  const offered: Fact[] = [{ type: 'offered', at: 2, entry: 'r1', until: 9 }];
  const held = applyAll(waiting, offered);
  const seats = seatChanges(policy, waiting, held, offered);
  expect(seats.claimed.map(({ quota }) => quota)).toEqual(['day', 'seats-1']);
  const lapsed: Fact[] = [{ type: 'entry-ended', at: 9, entry: 'r1', cause: 'lapsed' }];
  const ended = seatChanges(policy, held, applyAll(held, lapsed), lapsed);
  expect(ended.released.map(({ quota }) => quota)).toEqual(['day', 'seats-1']);
});

test('a lost theme gives one claim back, and facts about nobody give and take none', () => {
  const before = applyAll(empty, [registered('r1')]);
  const facts: Fact[] = [
    { type: 'published', at: 2, revision: 1, actor: 'system' },
    { type: 'theme-lost', at: 2, registration: 'r1', themes: ['theme-1'] },
    { type: 'reminder-due', at: 3, about: 'day' },
  ];
  const changes = seatChanges(policy, before, applyAll(before, facts), facts);
  expect([changes.claimed, changes.released]).toEqual([
    [],
    [{ registration: 'r1', quota: 'seats-1' }],
  ]);
});

test.each<[string, readonly Fact[], readonly Fact[]]>([
  [
    'somebody promoted from the list',
    [{ ...registered('r1'), type: 'queued' }],
    [{ type: 'granted', at: 2, entry: 'r1', override }],
  ],
  [
    'people moved by a revision',
    [registered('r1', 'theme-2')],
    [
      { type: 'published', at: 2, revision: 1, actor: 'organiser-1', override },
      { type: 'chosen', at: 2, registration: 'r1', themes: ['theme-1'] },
    ],
  ],
  [
    'people placed by an allocation',
    [registered('r1', 'theme-2')],
    [
      { type: 'allocated', at: 2, actor: 'organiser-1', override },
      { type: 'chosen', at: 2, registration: 'r1', themes: ['theme-1'] },
    ],
  ],
])('%s may go above a limit where an override says so, and only there', (_who, past, facts) => {
  const before = applyAll(empty, past);
  const overridden = (happened: readonly Fact[]): readonly string[] =>
    seatChanges(policy, before, applyAll(before, happened), happened)
      .quotas.filter((change) => change.overridden)
      .map(({ quota }) => quota);
  expect(overridden(facts)).toContain('seats-1');
  expect(overridden(facts)).not.toContain('seats-2');
  const without = facts.map((fact): Fact => {
    const { override: _none, ...plain } = { override, ...fact };
    return plain;
  });
  expect(overridden(without)).toEqual([]);
});

test('claims and what is used never part, whatever is asked in a turn', () => {
  const id = fc.constantFrom('r1', 'r2', 'r3', 'r4');
  const theme = fc.constantFrom('theme-1', 'theme-2');
  const nobody = { audience: null, affiliation: null };
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ registration: id, theme, elseWait: fc.boolean() }).map(
      (one): Command => ({
        type: 'register',
        registration: one.registration,
        person: `p-${one.registration}`,
        ...nobody,
        themes: [one.theme],
        elseWait: one.elseWait,
      }),
    ),
    fc
      .record({
        registration: id,
        themes: theme.map((one) => [one]),
        version: fc.integer({ min: 1, max: 3 }),
        elseWait: fc.boolean(),
      })
      .map((one): Command => ({ type: 'choose', ...one })),
    fc
      .record({ registration: id, by: fc.constantFrom('attendee' as const, 'organiser' as const) })
      .map((one): Command => ({ type: 'withdraw', ...one })),
    fc
      .record({ registration: id, type: fc.constantFrom('undo', 'accept', 'decline', 'erase') })
      .map((one): Command => one),
  );
  const policies = fc.constantFrom(
    policy,
    waitingPolicy({ promotion: 'automatic', offerFor: null }),
    waitingPolicy({ promotion: 'offer', offerFor: 30 * 60_000 }),
  );
  const turns = fc.array(fc.array(command, { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(policies, turns, (policy, asked) => {
      let now = opensAt;
      let ledger = emptyLedger(policy);
      const claims = new Set<string>();
      const used = new Map<string, number>();
      for (const commands of asked) {
        now += 20 * 60_000;
        const { after, facts } = decided(ledger, commands, now);
        const changes = seatChanges(policy, ledger, after, facts);
        for (const { registration, quota } of changes.released) {
          expect(claims.delete(`${registration} ${quota}`)).toBe(true);
        }
        for (const { registration, quota } of changes.claimed)
          claims.add(`${registration} ${quota}`);
        for (const { quota, delta } of changes.quotas) {
          used.set(quota, (used.get(quota) ?? 0) + delta);
        }
        ledger = after;
        for (const { id: quota } of policy.quotas) {
          const claimed = [...claims].filter((claim) => claim.endsWith(` ${quota}`)).length;
          expect([claimed, used.get(quota) ?? 0]).toEqual(Array(2).fill(usedOf(ledger, quota)));
        }
      }
    }),
  );
});

/** One seat of the first theme and two of the second, and a list to wait on. */
function waitingPolicy(list: Pick<CompiledWaitingList, 'promotion' | 'offerFor'>): Policy {
  const { registration } = compile(sampleEvent({ seats: [1, 2] }));
  const waitingList = { ...list, untilAt: event.startsAt };
  return policyOf({ ...event, registration: { ...registration, waitingList } });
}

/** What commands asked one after another at one instant leave. */
function decided(
  before: Ledger,
  commands: readonly Command[],
  now: number,
): { after: Ledger; facts: readonly Fact[] } {
  const facts: Fact[] = [];
  let after = before;
  for (const command of commands) {
    const decision = decide(after.policy, after, command, { receivedAt: now, decidedAt: now });
    if (!decision.ok) continue;
    facts.push(...decision.facts);
    after = applyAll(after, decision.facts);
  }
  return { after, facts };
}
