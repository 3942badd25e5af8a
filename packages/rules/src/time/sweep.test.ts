import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Ledger } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  guarantee,
  member,
  newcomer,
  offers,
  parties,
  party,
  type SmallDay,
  smallDay,
  waitingList,
} from '../testing/small-day.ts';
import { due } from './due.ts';

const going = (registration: string): Command => ({
  ...{ type: 'withdraw', registration, by: 'attendee' },
});
const waits = (name: string, affiliation: string | null = null): Command =>
  newcomer(name, { elseWait: true, affiliation });

function dayAt(at: number, changes: SmallDay, ...commands: readonly Command[]): Ledger {
  return afterAll(smallDay({ waitingList, ...changes }), commands, at);
}

/** What falls due by an instant: kind, for whom, and when. */
function dueBy(ledger: Ledger, at: number): readonly string[] {
  return due(ledger.policy, ledger, at).map((fact) => {
    const who = 'entry' in fact ? fact.entry : 'registration' in fact ? fact.registration : '';
    return `${fact.type} ${who} @${fact.at}`;
  });
}

describe('at one instant', () => {
  it('first the list closes, then holds end by id, then earmarks: nobody is granted any more', () => {
    const ledger = dayAt(
      5_000,
      {
        ...{ seats: 2, earmarks: [guarantee('a', 1, 5_500)] },
        waitingList: { ...waitingList, untilAt: 5_500 },
      },
      ...[newcomer('ann'), waits('ben'), going('ann')],
    );
    expect(dueBy(ledger, 5_500)).toEqual(['entry-ended ben @5500', 'lapsed ann @5500']);
  });

  it('all that ends makes room before the first is granted, and one scan gives it', () => {
    const ledger = dayAt(
      5_000,
      { seats: 3, earmarks: [guarantee('a', 1, 5_500)] },
      ...[newcomer('dee'), newcomer('ann'), waits('eva'), waits('fay'), waits('gus')],
      ...[going('dee'), going('ann')],
    );
    expect(dueBy(ledger, 5_500)).toEqual([
      ...['lapsed ann @5500', 'lapsed dee @5500'],
      ...['granted eva @5500', 'granted fay @5500', 'granted gus @5500'],
    ]);
  });

  it('offers and holds end in the order of their ids', () => {
    const seats = { seats: 2, waitingList: { ...offers, offerFor: 500 } };
    const ledger = dayAt(
      5_000,
      seats,
      ...[newcomer('ann'), newcomer('zoe'), waits('mia')],
      { type: 'withdraw', registration: 'ann', by: 'organiser' },
      going('zoe'),
    );
    expect(dueBy(ledger, 5_500)).toEqual(['entry-ended mia @5500', 'lapsed zoe @5500']);
  });
});

describe('however late it is swept', () => {
  it('each falls due at its own instant, and room is given at the instant at which it came', () => {
    const ledger = [5_000, 5_100].reduce(
      (standing, at, index) => carryOut(standing, going(['ann', 'ben'][index] ?? ''), at),
      dayAt(4_900, { seats: 2 }, newcomer('ann'), newcomer('ben'), waits('cas'), waits('dee')),
    );
    expect(dueBy(ledger, 9_999)).toEqual([
      ...['lapsed ann @5500', 'granted cas @5500'],
      ...['lapsed ben @5600', 'granted dee @5600'],
    ]);
  });

  it('the end of an earmark gives its seats to who waits', () => {
    const promised = { seats: 1, earmarks: [guarantee('a', 1, 6_000)] };
    const ledger = dayAt(5_000, promised, waits('ann'), waits('ben'));
    expect(dueBy(ledger, 5_999)).toEqual([]);
    expect(dueBy(ledger, 9_000)).toEqual(['granted ann @6000']);
  });

  it('the end of the list ends what waits in the order in which it stands', () => {
    const closing = { seats: 0, waitingList: { ...waitingList, untilAt: 6_000 } };
    const ledger = dayAt(5_000, closing, waits('zoe'), waits('ann'));
    expect(dueBy(ledger, 9_999)).toEqual(['entry-ended zoe @6000', 'entry-ended ann @6000']);
  });
});

describe('reminders', () => {
  const named = member('ann');
  const unnamed = member('ben', { named: false, person: null });
  const remindNamesAt = [6_000, 7_000];
  const days: SmallDay = { remindAt: [6_500, 9_000], parties: { ...parties, remindNamesAt } };

  it('fall due when there is somebody to remind, once each', () => {
    const ledger = dayAt(5_000, days, party('p', [named, unnamed]));
    expect(due(ledger.policy, ledger, 9_999)).toEqual([
      { type: 'reminder-due', at: 6_000, about: 'names' },
      { type: 'reminder-due', at: 6_500, about: 'day' },
      { type: 'reminder-due', at: 7_000, about: 'names' },
      { type: 'lapsed', at: 8_000, registration: 'ben' },
      { type: 'reminder-due', at: 9_000, about: 'day' },
    ]);
  });

  it('about names are not given where everybody has one, nor any where nobody came', () => {
    const ledger = dayAt(5_000, days, party('p', [named]));
    expect(dueBy(ledger, 8_999)).toEqual(['reminder-due  @6500']);
    expect(dueBy(dayAt(5_000, days), 9_999)).toEqual([]);
  });

  it('that were due before somebody came are not given to them', () => {
    const ledger = dayAt(6_600, days, newcomer('ann'));
    expect(dueBy(ledger, 9_999)).toEqual(['reminder-due  @9000']);
  });
});
