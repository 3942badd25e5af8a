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
  parties,
  type SmallDay,
  smallDay,
  waitingList,
} from '../testing/small-day.ts';
import { due } from '../time/due.ts';
import { apply, applyAll } from './apply.ts';
import { type Ledger, registrationOf } from './ledger.ts';
import {
  type Cell,
  type PassiveMove,
  type RegistrationMove,
  type Standing,
  standingOf,
  transitions,
} from './transitions.ts';
import { underPolicy } from './under-policy.ts';

const registration = 'ann';
const actor = 'organiser';
const themes = { t1: null, t2: null };
const proving = { proveAddressWithin: 2_000 };
const approval = { audiences: ['teachers'], reapprove: true };
const anything: SmallDay = { seats: 1, themes, waitingList, approval, parties };

const ann = newcomer('ann', { themes: ['t1'] });
const ben = newcomer('ben', { themes: ['t1'], override: override('quota') });
const waiting = { ...ann, elseWait: true };
const teacher = { ...ann, audience: 'teachers' };
const withdraw = (by: 'attendee' | 'organiser', who = registration): Command => ({
  type: 'withdraw',
  registration: who,
  by,
});
const toTeacher: Command = {
  ...{ type: 'amend', registration, version: 1, audience: 'teachers', affiliation: null },
};

const day = (changes: SmallDay, ...commands: readonly Command[]): Ledger =>
  afterAll(smallDay({ ...anything, ...changes }), commands);

/** Ways in which somebody comes to stand so, each by real commands. */
const ways: { readonly [Each in Standing]: readonly Ledger[] } = {
  absent: [day({}), day(proving), day({}, ben)],
  requested: [
    day({}, teacher),
    day(proving, teacher),
    day({}, ann, toTeacher),
    day({}, ben, teacher),
  ],
  queued: [
    ...[day({}, ben, waiting), day({ ...proving }, ben, waiting)],
    ...[{}, proving].map((also) =>
      day({ waitingList: offers, ...also }, ben, waiting, withdraw('organiser', 'ben')),
    ),
  ],
  'held-proof': [day(proving, ann)],
  'held-undo': [
    ...[day({}, ann, withdraw('attendee')), day(proving, ann, withdraw('attendee'))],
    day({}, ann, toTeacher, withdraw('attendee')),
  ],
  confirmed: [
    day({}, ann),
    day({}, { ...ann, override: override('quota') }),
    day({}, { ...ann, moveTo: ['t2'] }),
  ],
  ended: [
    day({}, ann, withdraw('organiser')),
    day({}, ben, waiting, { type: 'leave', registration, by: 'attendee' }),
    day({}, teacher, withdraw('attendee')),
  ],
};

function standingIn(ledger: Ledger): Standing {
  return standingOf(registrationOf(ledger, registration));
}

/** The command in each form that may lead elsewhere; the version is the one that stands. */
function commandsFor(move: RegistrationMove, ledger: Ledger): readonly Command[] {
  const version = registrationOf(ledger, registration)?.version ?? 1;
  const seen = { registration, version };
  switch (move) {
    case 'register':
      return [ann, { ...ann, override: override('quota') }];
    case 'name':
      return [{ type: move, ...seen, person: 'person-ann' }];
    case 'amend':
      return [null, 'teachers'].map((audience) => ({
        ...{ type: move, ...seen, audience, affiliation: null },
      }));
    case 'choose':
      return [{ type: move, ...seen, themes: ['t2'] }];
    case 'swap':
      return [{ type: move, ...seen, from: 't1', to: 't2' }];
    case 'leave':
    case 'withdraw':
      return (['attendee', 'organiser'] as const).map((by) => ({ type: move, registration, by }));
    case 'substitute': {
      const to = { registration: 'cas', person: 'person-cas', audience: null, affiliation: null };
      return [{ type: move, ...seen, to }];
    }
    case 'change-address':
      return [{ type: move, ...seen, person: 'person-other' }];
    case 'approve':
    case 'reject':
      return [{ type: move, registration, actor }];
    case 'grant-exception':
      return [{ type: move, registration, until: { choose: 9_999 }, actor, cause: 'ill' }];
    case 'check-in':
    case 'undo-check-in':
      return [{ type: move, registration, scannedAt: midway }];
    case 'promote':
      return [{ type: move, registration, override: override('quota') }];
    default:
      return [{ type: move, registration }];
  }
}

/** Where else a move leads, in another day than in `ways`. */
const elsewhere: { readonly [Move in RegistrationMove]?: readonly Ledger[] } = {
  'undo-check-in': [carryOut(day({}, ann), { type: 'check-in', registration, scannedAt: 4_000 })],
  name: (['queued', 'requested', 'confirmed', 'held-proof'] as const).map(unnamed),
  undo: [left({}), left(proving), left({}, toTeacher)],
  erase: Object.values(ways).flatMap((all) => all.map(afterTheStart)),
  ...{ leave: [{}, proving].flatMap(improvings), promote: [{}, proving].flatMap(improvings) },
  ...{ accept: offeredBetter(), decline: offeredBetter() },
};

/** The event was moved to an earlier day, which is now. */
function afterTheStart(ledger: Ledger): Ledger {
  const { policy } = ledger;
  return underPolicy({ ...policy, startsAt: midway }, ledger);
}

function improvings(changes: SmallDay): readonly Ledger[] {
  return [improving(changes), improving(changes, toTeacher)];
}

function offeredBetter(): readonly Ledger[] {
  const offering = { waitingList: offers };
  return [offering, { ...offering, ...proving }]
    .flatMap(improvings)
    .map((ledger) => carryOut(ledger, withdraw('organiser', 'cas')));
}

/** Ann keeps t1 and has given up her place for t2. */
function left(changes: SmallDay, ...before: readonly Command[]): Ledger {
  return improving(changes, ...before, { type: 'leave', registration, by: 'attendee' });
}

function unnamed(standing: 'queued' | 'requested' | 'confirmed' | 'held-proof'): Ledger {
  const { type: _type, ...asked } = standing === 'requested' ? teacher : ann;
  const person = standing === 'held-proof' ? 'person-ann' : null;
  const party: Command = {
    ...{ type: 'register-party', party: 'p', contact: 'person-contact', elseWait: true },
    members: [{ ...asked, person, named: false }],
  };
  const changes = standing === 'held-proof' ? proving : {};
  return standing === 'queued' ? day(changes, ben, party) : day(changes, party);
}

function outcomesOf(move: RegistrationMove, standing: Standing): readonly string[] {
  const others = (elsewhere[move] ?? []).filter((ledger) => standingIn(ledger) === standing);
  return [...ways[standing], ...others].flatMap((ledger) => {
    expect(standingIn(ledger)).toBe(standing);
    return commandsFor(move, ledger).map((command) => {
      const decision = decideAt(ledger, command);
      if (!decision.ok) return `refused: ${codesOf(decision).join()}`;
      return standingIn(applyAll(ledger, decision.facts));
    });
  });
}

type Row = RegistrationMove | PassiveMove;
const passive: readonly string[] = [
  ...(['queue', 'request', 'grant', 'end-entry', 'lose-theme', 'lapse', 'allocate'] as const),
] satisfies readonly PassiveMove[];
const cells = Object.entries(transitions).flatMap(([move, row]) =>
  Object.entries(row).map(([standing, cell]) => [standing, move, cell] as const),
) as unknown as readonly (readonly [Standing, Row, Cell])[];

describe('a registration that stands and is asked to change', () => {
  const asked = cells.filter((cell): cell is readonly [Standing, RegistrationMove, Cell] => {
    return !passive.includes(cell[1]);
  });

  it.each(asked)('%s, by the command %s', (standing, move, cell) => {
    const outcomes = outcomesOf(move, standing);
    if ('refused' in cell) {
      for (const outcome of outcomes) expect(outcome).toContain(cell.refused);
      return;
    }
    const reached = outcomes.filter((outcome) => !outcome.startsWith('refused'));
    expect([...new Set(reached)].sort()).toEqual([...cell.to].sort());
  });
});

/** What happens to somebody by itself or with others: where from, and the ledger afterwards. */
const happenings: { readonly [Move in PassiveMove]: readonly (readonly [Ledger, Ledger])[] } = {
  queue: [from(day({}, ben), waiting)],
  request: [from(day({}), teacher)],
  grant: [
    from(day({}, ben, waiting), withdraw('organiser', 'ben')),
    from(day(proving, ben, waiting), withdraw('organiser', 'ben')),
    ...(['t1', 't2'] as const).map((theme) => improved(theme === 't1' ? {} : proving)),
    improved({}, toTeacher),
  ],
  'end-entry': [
    ...[{}, proving].map((also) => atClosing(improving(also))),
    atClosing(day({}, ben, waiting)),
    atClosing(improving({}, toTeacher)),
    atClosing(day({}, teacher)),
  ],
  'lose-theme': Object.values(ways).flatMap((all) => all.map(dropping)),
  lapse: [
    ...[...ways['held-proof'], ...ways['held-undo']].map(waitingLong),
    ...(['queued', 'requested', 'confirmed'] as const).map((one) => waitingLong(unnamed(one))),
  ],
  allocate: [
    ...[allocated(), allocated('proof')],
    ...[day({}, ann), day({}, ann, toTeacher), day({}, ann, withdraw('attendee'))].map(merging),
    from(day({}, ben, waiting), { type: 'choose', registration, version: 1, themes: ['t2'] }),
  ],
};

function from(ledger: Ledger, command: Command): readonly [Ledger, Ledger] {
  return [ledger, carryOut(ledger, command)];
}

/** Ann has t1 and waits for t2, which is full. */
function improving(changes: SmallDay, ...then: readonly Command[]): Ledger {
  const full = { seats: 3, themes: { t1: 2, t2: 1 }, ...changes };
  const cas = newcomer('cas', { themes: ['t2'] });
  const ledger = day(full, cas, { ...ann, moveTo: ['t2'] });
  return then.reduce((standing, command) => {
    const version = registrationOf(standing, registration)?.version ?? 1;
    return carryOut(standing, 'version' in command ? { ...command, version } : command);
  }, ledger);
}

function improved(changes: SmallDay, ...then: readonly Command[]): readonly [Ledger, Ledger] {
  const ledger = improving(changes, ...then);
  const granted = carryOut(ledger, withdraw('organiser', 'cas'));
  expect(registrationOf(granted, registration)?.themes).toEqual(['t2']);
  return [ledger, granted];
}

function atClosing(ledger: Ledger): readonly [Ledger, Ledger] {
  const { policy } = ledger;
  const closed = { ...policy, waitingList: { ...waitingList, untilAt: midway } };
  return [ledger, applyAll(underPolicy(closed, ledger), due(closed, ledger, midway))];
}

function dropping(ledger: Ledger): readonly [Ledger, Ledger] {
  const dropped = smallDay({ ...anything, dropped: ['t1'] });
  return [ledger, applyAll(ledger, due(dropped, ledger, midway))];
}

function waitingLong(ledger: Ledger): readonly [Ledger, Ledger] {
  const facts = due(ledger.policy, ledger, 9_000).filter(({ type }) => type === 'lapsed');
  return [ledger, applyAll(ledger, facts)];
}

function allocated(how = 'none'): readonly [Ledger, Ledger] {
  const ranked = {
    themeChoice: 'ranked' as const,
    ranking: { listsCloseAt: midway, least: 1, most: 2 },
    ...(how === 'proof' && proving),
  };
  const ledger = day(ranked, { ...ann, themes: [], ranking: ['t1'] });
  const assignment = [{ registration, themes: ['t2'] }];
  return from(ledger, { type: 'seat-allocation', assignment, actor });
}

function merging(ledger: Ledger): readonly [Ledger, Ledger] {
  const merge = [{ from: 't1', to: 't2' }];
  return from(ledger, { type: 'publish', revision: 1, merge, actor });
}

/** A fact of each that no decision can have led to where the cell refuses the move. */
const misfits: { readonly [Move in PassiveMove]: Fact } = {
  queue: { ...ann, type: 'queued', at: midway },
  request: { ...ann, type: 'requested', at: midway },
  grant: { type: 'granted', at: midway, entry: registration },
  'end-entry': { type: 'entry-ended', at: midway, entry: registration, cause: 'closed' },
  'lose-theme': { type: 'theme-lost', at: midway, registration, themes: ['t1'] },
  lapse: { type: 'lapsed', at: midway, registration },
  allocate: { type: 'chosen', at: midway, registration, themes: [] },
};

describe('a registration to which something happens', () => {
  const happening = cells.filter((cell): cell is readonly [Standing, PassiveMove, Cell] => {
    return passive.includes(cell[1]);
  });

  it.each(happening)('%s, by the move %s', (standing, move, cell) => {
    if ('refused' in cell) {
      for (const ledger of ways[standing]) {
        expect(() => apply(ledger, misfits[move])).toThrow(
          expect.objectContaining({ code: 'fact.unfit' }),
        );
      }
      return;
    }
    const reached = happenings[move]
      .filter(([before]) => standingIn(before) === standing)
      .map(([, after]) => standingIn(after));
    expect([...new Set(reached)].sort()).toEqual([...cell.to].sort());
  });
});

describe('the table of registrations', () => {
  it('reaches every standing from nothing', () => {
    const reached = new Set<Standing>(['absent']);
    for (const standing of reached) {
      for (const row of Object.values<Record<Standing, Cell>>(transitions)) {
        const cell = row[standing];
        if ('to' in cell) for (const next of cell.to) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(ways).sort());
  });

  it('leads out of an ended registration by undoing alone', () => {
    const out = Object.entries<Record<Standing, Cell>>(transitions).filter(([, { ended }]) => {
      return 'to' in ended && ended.to.some((next) => next !== 'ended');
    });
    expect(out.map(([move]) => move)).toEqual(['undo']);
  });
});
