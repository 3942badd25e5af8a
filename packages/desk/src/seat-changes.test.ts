import {
  applyAll,
  type Command,
  decide,
  emptyLedger,
  type Fact,
  type Ledger,
  policyOf,
  usedOf,
} from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatChanges } from './seat-changes.ts';
import { sampleEvent } from './testing/sample-event.ts';

const event = sampleEvent({ seats: [3, 2] });
const opensAt = event.registration.windows[0]?.opensAt ?? 0;
const policy = policyOf(event);
const empty = emptyLedger(policy);

function registered(registration: string, theme = 'theme-1'): Fact {
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
  expect(changes.registrations.map(({ id, state }) => [id, state])).toEqual([['r1', 'confirmed']]);
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
  const override = { bypass: ['quota'], actor: 'organiser-1', cause: 'speaker' } as const;
  const facts = [registered('r1', 'theme-2'), { ...registered('r2'), override }];
  const { quotas } = seatChanges(policy, empty, applyAll(empty, facts), facts);
  expect(quotas).toEqual([
    { quota: 'day', delta: 2, overridden: true },
    { quota: 'seats-2', delta: 1, overridden: false },
    { quota: 'seats-1', delta: 1, overridden: true },
  ]);
});

test('claims and what is used never part, whatever is asked in a turn', () => {
  const id = fc.constantFrom('r1', 'r2', 'r3', 'r4');
  const theme = fc.constantFrom('theme-1', 'theme-2');
  const nobody = { audience: null, affiliation: null };
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ registration: id, theme }).map(
      (one): Command => ({
        type: 'register',
        registration: one.registration,
        person: `p-${one.registration}`,
        ...nobody,
        themes: [one.theme],
      }),
    ),
    fc.record({ registration: id, theme, version: fc.integer({ min: 1, max: 3 }) }).map(
      ({ registration, version, theme: chosen }): Command => ({
        type: 'choose',
        registration,
        version,
        themes: [chosen],
      }),
    ),
    fc
      .record({ registration: id, by: fc.constantFrom('attendee' as const, 'organiser' as const) })
      .map((one): Command => ({ type: 'withdraw', ...one })),
    id.map((registration): Command => ({ type: 'undo', registration })),
  );
  const turns = fc.array(fc.array(command, { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(turns, (asked) => {
      let now = opensAt;
      let ledger = empty;
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

/** What commands asked one after another at one instant leave. */
function decided(
  before: Ledger,
  commands: readonly Command[],
  now: number,
): { after: Ledger; facts: readonly Fact[] } {
  const facts: Fact[] = [];
  let after = before;
  for (const command of commands) {
    const decision = decide(policy, after, command, { receivedAt: now, decidedAt: now });
    if (!decision.ok) continue;
    facts.push(...decision.facts);
    after = applyAll(after, decision.facts);
  }
  return { after, facts };
}
