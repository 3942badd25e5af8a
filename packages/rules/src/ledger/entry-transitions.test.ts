import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Fact } from '../fact.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  midway,
  newcomer,
  offers,
  override,
  type SmallDay,
  smallDay,
  waitingList,
} from '../testing/small-day.ts';
import { due } from '../time/due.ts';
import { apply, applyAll } from './apply.ts';
import { entryOf, type Ledger, registrationOf } from './ledger.ts';
import { type Cell, type EntryMove, type EntryStanding, entryTransitions } from './transitions.ts';
import { underPolicy } from './under-policy.ts';

/*
 * Ann waits for t2, where ben has the only seat: as somebody without a seat, and as somebody who keeps
 * t1 meanwhile.
 */

const registration = 'ann';
const ann = newcomer('ann', { themes: ['t2'], elseWait: true });
const seated = newcomer('ann', { themes: ['t1'] });
const wanting = { ...seated, moveTo: ['t2'] };
const ben = newcomer('ben', { themes: ['t2'] });
const benGoes: Command = { type: 'withdraw', registration: 'ben', by: 'organiser' };
const leave: Command = { type: 'leave', registration, by: 'attendee' };
const accept: Command = { type: 'accept', registration };
const decline: Command = { type: 'decline', registration };

const day = (changes: SmallDay, ...commands: readonly Command[]): Ledger =>
  afterAll(smallDay({ themes: { t1: 5, t2: 1, t3: 0 }, waitingList, ...changes }), commands);
const offering = { waitingList: offers };

/** Ways in which a place comes to stand so, each by real commands. */
const ways: { readonly [Each in EntryStanding]: readonly Ledger[] } = {
  none: [day({}), day({}, seated), day({}, ben)],
  open: [day({}, ben, ann), day({}, ben, wanting), day(offering, ben, ann)],
  offered: [day(offering, ben, ann, benGoes), day(offering, ben, wanting, benGoes)],
  granted: [
    ...[day({}, ben, ann, benGoes), day({}, ben, wanting, benGoes)],
    day(offering, ben, wanting, benGoes, accept),
  ],
  ended: [
    ...[day({}, ben, wanting, leave), day({}, ben, ann, leave)],
    day(offering, ben, wanting, benGoes, decline),
  ],
};

function standingIn(ledger: Ledger): EntryStanding {
  return entryOf(ledger, registration)?.state ?? 'none';
}

/** What can be asked of a place; the others happen by themselves. */
const asks: { readonly [Move in EntryMove]?: Command } = {
  ...{ accept, decline, leave, undo: { type: 'undo', registration } },
  promote: { type: 'promote', registration, override: override('quota') },
};

/** Commands that make a place anew, by somebody who has none and by somebody with a seat. */
function opening(ledger: Ledger): readonly Command[] {
  const record = registrationOf(ledger, registration);
  if (record === null) return [{ ...ann, themes: ['t3'] }];
  const { version, state } = record;
  const choose: Command = {
    ...{ type: 'choose', registration, version, themes: ['t3'], elseWait: true },
  };
  return state === 'confirmed' ? [choose] : [];
}

/** How a place stands after an instant has come, or the list has closed by it. */
const later = (ledger: Ledger, at: number): Ledger =>
  applyAll(ledger, due(ledger.policy, ledger, at));
const closed = (ledger: Ledger): Ledger => {
  const { policy } = ledger;
  const list = { ...waitingList, untilAt: midway };
  return later(underPolicy({ ...policy, waitingList: list }, ledger), 9_000);
};

const happenings: { readonly [Move in EntryMove]?: (ledger: Ledger) => readonly Ledger[] } = {
  open: (ledger) => opening(ledger).map((command) => carryOut(ledger, command)),
  offer: (ledger) => [carryOut(ledger, benGoes)].filter((after) => standingIn(after) === 'offered'),
  grant: (ledger) => [
    ...(standingIn(ledger) === 'offered' ? [carryOut(ledger, accept)] : []),
    ...(standingIn(ledger) === 'open' ? [carryOut(ledger, benGoes)] : []).filter((after) => {
      return standingIn(after) === 'granted';
    }),
  ],
  close: (ledger) => [closed(ledger)],
  lapse: (ledger) => [later(ledger, 9_000)],
};

/** A fact of each that no decision can have led to where the cell refuses the move. */
const at = midway;
const misfits: { readonly [Move in EntryMove]?: Fact } = {
  offer: { type: 'offered', at, entry: registration, until: 6_000 },
  grant: { type: 'granted', at, entry: registration },
  close: { type: 'entry-ended', at, entry: registration, cause: 'closed' },
};

const cells = Object.entries(entryTransitions).flatMap(([move, row]) =>
  Object.entries(row).map(([standing, cell]) => [standing, move, cell] as const),
) as unknown as readonly (readonly [EntryStanding, EntryMove, Cell<EntryStanding>])[];

describe('a place on the waiting list', () => {
  it.each(cells)('that is %s, by the move %s', (standing, move, cell) => {
    for (const ledger of ways[standing]) expect(standingIn(ledger)).toBe(standing);
    const asked = asks[move];
    if ('refused' in cell) {
      for (const ledger of ways[standing]) expectRefused(ledger, move, cell.refused);
      return;
    }
    const reached = ways[standing].flatMap((ledger) => {
      if (asked === undefined) return happenings[move]?.(ledger) ?? [];
      const decision = decideAt(ledger, asked);
      return decision.ok ? [applyAll(ledger, decision.facts)] : [];
    });
    expect(reached.length).toBeGreaterThan(0);
    expect([...new Set(reached.map(standingIn))].sort()).toEqual([...cell.to].sort());
  });

  function expectRefused(ledger: Ledger, move: EntryMove, code: string): void {
    const asked = asks[move];
    const misfit = misfits[move];
    if (asked !== undefined) {
      const elsewhere = ['registration.unknown', 'registration.ended'];
      const found = codesOf(decideAt(ledger, asked));
      expect(found.some((other) => other === code || elsewhere.includes(other))).toBe(true);
    } else if (misfit !== undefined) {
      expect(() => apply(ledger, misfit)).toThrow(expect.objectContaining({ code: 'fact.unfit' }));
    } else {
      const facts = due(ledger.policy, ledger, 9_000);
      expect(facts.filter((fact) => 'entry' in fact)).toEqual([]);
    }
  }

  it('comes to stand in every way, from none', () => {
    const reached = new Set<EntryStanding>(['none']);
    for (const standing of reached) {
      for (const row of Object.values<Record<EntryStanding, Cell<EntryStanding>>>(
        entryTransitions,
      )) {
        const cell = row[standing];
        if ('to' in cell) for (const next of cell.to) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(ways).sort());
  });
});
