import { describe, expect, it } from 'vitest';
import { entryOf, registrationOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  member,
  midway,
  newcomer,
  offers,
  parties,
  party,
  publish,
  smallDay,
  standings,
  undoFor,
  waitingList,
} from '../testing/small-day.ts';

const waits = (name: string) => newcomer(name, { elseWait: true });
const extend = { type: 'extend', registration: 'ann' } as const;
const undo = { type: 'undo', registration: 'ann' } as const;
const withdraw = { type: 'withdraw', registration: 'ann', by: 'attendee' } as const;

describe('what is given once', () => {
  it('is more time on a hold, however often it is undone', () => {
    const held = afterAll(smallDay(), [newcomer('ann'), withdraw, extend]);
    expect(registrationOf(held, 'ann')?.heldUntil).toBe(midway + 2 * undoFor);
    const again = carryOut(carryOut(held, undo), withdraw);
    expect(codesOf(decideAt(again, extend))).toEqual(['hold.extended']);
  });

  it('is an offer: who leaves while a seat is offered does not have it back', () => {
    const day = smallDay({ seats: 1, waitingList: offers });
    const offered = afterAll(day, [
      newcomer('ben'),
      waits('ann'),
      { type: 'withdraw', registration: 'ben', by: 'organiser' },
    ]);
    const left = carryOut(offered, { type: 'leave', registration: 'ann', by: 'attendee' });
    expect(standings(left, 'ann')).toEqual(['ended: withdrawn']);
    expect(codesOf(decideAt(left, undo))).toEqual(['registration.ended']);
    expect(codesOf(decideAt(carryOut(offered, withdraw), undo))).toEqual(['registration.ended']);
  });
});

describe('an id', () => {
  it('stands for a party or for a registration, never for both', () => {
    const day = smallDay({ seats: 3, waitingList, parties });
    const ledger = afterAll(day, [newcomer('ann'), party('p', [member('ben'), member('cas')])]);
    const to = { registration: 'p', person: 'dan', audience: null, affiliation: null };
    const substitute = { type: 'substitute', registration: 'ann', version: 1, to } as const;
    expect(codesOf(decideAt(ledger, substitute))).toEqual(['registration.exists']);
  });
});

describe('a request whose person is in already', () => {
  it('is not turned down under them', () => {
    const approval = { audiences: ['teachers'], reapprove: true };
    const ledger = afterAll(smallDay({ approval }), [newcomer('ann')]);
    const inside = carryOut(ledger, {
      ...{ type: 'check-in', registration: 'ann', scannedAt: midway },
    });
    const again = carryOut(inside, {
      ...{
        type: 'amend',
        registration: 'ann',
        version: 2,
        audience: 'teachers',
        affiliation: null,
      },
    });
    const reject = { type: 'reject', registration: 'ann', actor: 'organiser' } as const;
    expect(codesOf(decideAt(again, reject))).toEqual(['registration.checked-in']);
  });
});

describe('a wish that comes back with a seat', () => {
  it('ends if the theme was dropped meanwhile', () => {
    const day = { seats: 3, themes: { t1: 1, t2: 1 }, waitingList };
    const ledger = afterAll(smallDay(day), [
      newcomer('ben', { themes: ['t1'] }),
      newcomer('ann', { themes: ['t2'] }),
      { type: 'choose', registration: 'ann', version: 1, themes: ['t1'], elseWait: true },
      withdraw,
    ]);
    const back = carryOut(publish(ledger, smallDay({ ...day, dropped: ['t1'] })), undo);
    expect(registrationOf(back, 'ann')).toMatchObject({ state: 'confirmed', themes: ['t2'] });
    expect(entryOf(back, 'ann')).toMatchObject({ state: 'ended', cause: 'theme-dropped' });
  });
});

describe('a merge', () => {
  const sessions = ['one', 'two'].map((id) => ({ id, choosesTheme: true }));
  const themes = ['a', 'b', 'c'].map((id, index) => ({
    ...{ id, number: index + 1, session: index < 2 ? 'one' : 'two' },
  }));
  const day = smallDay({ source: { sessions, themes } });
  const ledger = afterAll(day, [newcomer('ann', { themes: ['a', 'c'] })]);

  it('stays within a session, and names themes that are there', () => {
    const moved = (from: string, to: string) => () =>
      publish(ledger, day, { merge: [{ from, to }] });
    expect(moved('a', 'c')).toThrow('theme.too-many');
    expect(moved('x', 'b')).toThrow('theme.unknown');
    expect(registrationOf(moved('a', 'b')(), 'ann')?.themes).toEqual(['b', 'c']);
  });
});

describe('a name that is to follow', () => {
  it('is not begun with once names are due, since the seat would lapse at once', () => {
    const day = smallDay({ parties: { ...parties, namesDueAt: midway } });
    const nameless = party('p', [member('ben'), member('cas', { named: false })]);
    expect(codesOf(decideAt(afterAll(day, []), nameless))).toEqual(['party.member']);
    expect(standings(carryOut(afterAll(day, []), nameless, midway - 1), 'cas')).toEqual([
      'confirmed',
    ]);
  });
});
