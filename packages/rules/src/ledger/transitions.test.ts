import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Fact } from '../fact.ts';
import { codesOf, decideAt, midway, newcomer, smallDay, undoFor } from '../testing/small-day.ts';
import { apply, applyAll } from './apply.ts';
import { emptyLedger, type Ledger, registrationOf } from './ledger.ts';
import {
  type Cell,
  type Move,
  moveOf,
  type Standing,
  standingOf,
  transitions,
} from './transitions.ts';

const later = midway + undoFor;
const registration = 'ann';
const registered: Fact = { at: 2_000, ...newcomer('ann'), type: 'registered' };
const held: Fact = { type: 'withdrawn', at: 3_000, registration, by: 'attendee', heldUntil: later };
const atOnce: Fact = {
  type: 'withdrawn',
  at: 3_000,
  registration,
  by: 'organiser',
  heldUntil: null,
};
const lapsed: Fact = { type: 'lapsed', at: later, registration };

const factsTo: Record<Standing, readonly Fact[]> = {
  absent: [],
  confirmed: [registered],
  held: [registered, held],
  lapsed: [registered, held, lapsed],
  withdrawn: [registered, atOnce],
};

const ledgerIn = (standing: Standing): Ledger =>
  applyAll(emptyLedger(smallDay({ seats: 5 })), factsTo[standing]);

const standingIn = (ledger: Ledger): Standing => standingOf(registrationOf(ledger, registration));

/** Each command in every form that may lead elsewhere; the version is the one that stands. */
function commandsFor(move: Exclude<Move, 'lapse'>, ledger: Ledger): readonly Command[] {
  const version = registrationOf(ledger, registration)?.version ?? 1;
  switch (move) {
    case 'register':
      return [newcomer('ann')];
    case 'choose':
      return [{ type: 'choose', registration, version, themes: [] }];
    case 'amend':
      return [{ type: 'amend', registration, version, audience: null, affiliation: null }];
    case 'withdraw':
      return (['attendee', 'organiser', 'system'] as const).map((by) => ({
        type: 'withdraw',
        registration,
        by,
      }));
    case 'undo':
      return [{ type: 'undo', registration }];
  }
}

const cells = Object.entries(transitions).flatMap(([standing, moves]) =>
  Object.entries(moves).map(([move, cell]) => [standing, move, cell] as const),
) as unknown as readonly (readonly [Standing, Move, Cell])[];

const commandCells = cells.flatMap(([standing, move, cell]) =>
  move === 'lapse' ? [] : [[standing, move, cell] as const],
);

describe('every standing against every command', () => {
  it.each(commandCells)('%s, asked to %s', (standing, move, cell) => {
    const ledger = ledgerIn(standing);
    const decisions = commandsFor(move, ledger).map((command) => decideAt(ledger, command));
    if ('refused' in cell) {
      for (const decision of decisions) expect(codesOf(decision)).toContain(cell.refused);
      return;
    }
    const reached = decisions.map((decision) =>
      decision.ok ? standingIn(applyAll(ledger, decision.facts)) : 'refused',
    );
    expect([...new Set(reached)].sort()).toEqual([...cell.to].sort());
  });
});

describe('every standing against every fact', () => {
  const factOf = (type: Fact['type']): Fact => {
    const all: readonly Fact[] = [
      registered,
      held,
      lapsed,
      { type: 'chosen', at: 4_000, registration, themes: [] },
      { type: 'amended', at: 4_000, registration, audience: null, affiliation: null },
      { type: 'restored', at: 4_000, registration },
    ];
    return all.find((fact) => fact.type === type) ?? registered;
  };
  const pairs = Object.entries(moveOf).flatMap(([type, move]) =>
    Object.keys(transitions).map((standing) => [standing, type, move] as const),
  ) as unknown as readonly (readonly [Standing, Fact['type'], Move])[];

  it.each(pairs)('%s, then %s', (standing, type, move) => {
    const cell: Cell = transitions[standing][move];
    const happen = (): Ledger => apply(ledgerIn(standing), factOf(type));
    if ('refused' in cell) {
      expect(happen).toThrow(expect.objectContaining({ code: 'fact.unfit' }));
    } else {
      expect(cell.to).toContain(standingIn(happen()));
    }
  });
});

describe('the table', () => {
  it('reaches every standing from nothing', () => {
    const reached = new Set<Standing>(['absent']);
    for (const standing of reached) {
      for (const cell of Object.values<Cell>(transitions[standing])) {
        if ('to' in cell) for (const next of cell.to) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(transitions).sort());
  });

  it('has no way out of an ended registration', () => {
    for (const standing of ['lapsed', 'withdrawn'] as const) {
      const ways = Object.values<Cell>(transitions[standing]).filter((cell) => 'to' in cell);
      expect(ways).toEqual([]);
    }
  });
});
