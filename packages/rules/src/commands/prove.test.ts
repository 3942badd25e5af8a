import { describe, expect, it } from 'vitest';
import { registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  factsOf,
  midway,
  newcomer,
  override,
  reasonsOf,
  smallDay,
  standings,
  startsAt,
  undoFor,
  waitingList,
} from '../testing/small-day.ts';
import { due } from '../time/due.ts';
import type { Command } from './command.ts';

const confirm: Command = { type: 'confirm', registration: 'ann' };
const extend: Command = { type: 'extend', registration: 'ann' };
const withdraw: Command = { type: 'withdraw', registration: 'ann', by: 'attendee' };
const undo: Command = { type: 'undo', registration: 'ann' };
const within = 1_000;
const proving = { seats: 1, proveAddressWithin: within, waitingList };

describe('an address that is to be proved', () => {
  const day = smallDay(proving);
  const ledger = afterAll(day, [newcomer('ann'), newcomer('ben', { elseWait: true })]);

  it('holds the seat until its link is used', () => {
    expect(registrationOf(ledger, 'ann')).toMatchObject({
      ...{ state: 'held', why: 'proof', heldUntil: midway + within, proved: false },
    });
    expect(usedOf(ledger, 'day')).toBe(1);
    const proved = carryOut(ledger, confirm, midway + within - 1);
    expect(registrationOf(proved, 'ann')).toMatchObject({
      ...{ state: 'confirmed', why: null, heldUntil: null, proveUntil: null, proved: true },
    });
  });

  it('gives the seat to the next when it is not proved in time', () => {
    expect(due(day, ledger, midway + within)).toMatchObject([
      { type: 'lapsed', registration: 'ann' },
      { type: 'granted', entry: 'ben', proveUntil: midway + 2 * within },
    ]);
    expect(codesOf(decideAt(ledger, confirm, midway + within))).toEqual(['registration.ended']);
  });

  it('is proved once: a second time does no harm', () => {
    const proved = carryOut(ledger, confirm);
    expect(factsOf(decideAt(proved, confirm))).toEqual([]);
    expect(codesOf(decideAt(proved, confirm))).toEqual([]);
  });

  it('is not asked of those whom an organiser lets in', () => {
    const known = newcomer('cas', { override: override('quota') });
    expect(standings(carryOut(ledger, known), 'cas')).toEqual(['confirmed']);
  });

  it('need not be proved after the start', () => {
    const last = afterAll(day, [newcomer('ann')], 8_900);
    expect(registrationOf(last, 'ann')?.heldUntil).toBe(Math.min(8_900 + within, startsAt));
  });

  it('is still to be proved by the same time when a withdrawal is undone', () => {
    const withdrawn = carryOut(ledger, withdraw);
    expect(registrationOf(withdrawn, 'ann')?.heldUntil).toBe(midway + undoFor);
    const back = carryOut(withdrawn, undo);
    expect(registrationOf(back, 'ann')).toMatchObject({
      ...{ state: 'held', why: 'proof', heldUntil: midway + within },
    });
  });
});

describe('more time on a hold', () => {
  const ledger = afterAll(smallDay(proving), [newcomer('ann')]);

  it('is its length again from its old end, once', () => {
    const longer = carryOut(ledger, extend, midway + 900);
    expect(registrationOf(longer, 'ann')).toMatchObject({ heldUntil: midway + 2 * within });
    expect(codesOf(decideAt(longer, extend))).toEqual(['hold.extended']);
  });

  it('is also given on the undoing of a withdrawal', () => {
    const held = carryOut(carryOut(ledger, confirm), withdraw);
    const longer = carryOut(held, extend);
    expect(registrationOf(longer, 'ann')?.heldUntil).toBe(midway + 2 * undoFor);
    expect(codesOf(decideAt(longer, undo, midway + 2 * undoFor - 1))).toEqual([]);
  });

  it('goes no further than the start', () => {
    const late = carryOut(carryOut(ledger, confirm), withdraw, startsAt - 700);
    expect(registrationOf(carryOut(late, extend, startsAt - 600), 'ann')?.heldUntil).toBe(startsAt);
  });

  it('is not there where nothing is held', () => {
    expect(codesOf(decideAt(carryOut(ledger, confirm), extend))).toEqual(['hold.none']);
  });
});

describe('another address', () => {
  const day = smallDay(proving);
  const ledger = afterAll(day, [newcomer('ann'), newcomer('ben', { override: override('quota') })]);
  const change = (person: string, version = 1): Command => ({
    ...{ type: 'change-address', registration: 'ann', version, person },
  });

  it('stands for the person from then on, and is proved', () => {
    const changed = carryOut(ledger, change('person-new'));
    expect(registrationOf(changed, 'ann')).toMatchObject({
      ...{ person: 'person-new', state: 'confirmed', proved: true },
    });
    const again = newcomer('two', { person: 'person-ann', override: override('quota') });
    expect(codesOf(decideAt(changed, again))).toEqual([]);
  });

  it('cannot be somebody else’s, nor be set by who has not seen the last change', () => {
    expect(codesOf(decideAt(ledger, change('person-ben')))).toEqual(['person.registered']);
    expect(codesOf(decideAt(ledger, change('person-new', 7)))).toEqual(['version.stale']);
  });
});

describe('somebody else in the place of an attendee', () => {
  const day = smallDay({ seats: 1, themes: { t1: 1 }, waitingList, amendUntil: 8_000 });
  const ledger = afterAll(day, [newcomer('ann', { themes: ['t1'] })]);
  const substitute = (changes: object = {}, version = 1): Command => ({
    ...{ type: 'substitute', registration: 'ann', version },
    to: {
      ...{ registration: 'ben', person: 'person-ben', audience: null, affiliation: null },
      ...changes,
    },
  });

  it('has the seat and the themes, and the old registration ends', () => {
    const after = carryOut(ledger, substitute());
    expect(standings(after, 'ann', 'ben')).toEqual(['ended: substituted', 'confirmed']);
    expect(registrationOf(after, 'ben')).toMatchObject({ themes: ['t1'], version: 1 });
    expect([usedOf(after, 'day'), usedOf(after, 't1')]).toEqual([1, 1]);
  });

  it('is eligible, new, and not registered already', () => {
    expect(codesOf(decideAt(ledger, substitute({ audience: 'x' })))).toEqual(['audience.unknown']);
    expect(codesOf(decideAt(ledger, substitute({ registration: 'ann' })))).toContain(
      'registration.exists',
    );
    expect(codesOf(decideAt(ledger, substitute({ person: 'person-ann' })))).toEqual([
      'person.registered',
    ]);
  });

  it('is judged by the deadline of an edit, and by what the asker has seen', () => {
    expect(codesOf(decideAt(ledger, substitute(), 7_999))).toEqual([]);
    expect(codesOf(decideAt(ledger, substitute(), 8_000))).toEqual(['deadline.passed']);
    expect(codesOf(decideAt(ledger, substitute({}, 3)))).toEqual(['version.stale']);
  });

  it('asks for a seat where they are counted otherwise', () => {
    const cap = {
      id: 'cap-b',
      limit: 0,
      counts: { kind: 'affiliation', affiliation: 'b' },
    } as const;
    const capped = afterAll(smallDay({ quotas: [cap] }), [newcomer('ann')]);
    expect(reasonsOf(decideAt(capped, substitute({ affiliation: 'b' })))).toMatchObject([
      { code: 'quota.full', quota: 'cap-b' },
    ]);
  });

  it('is no way out of the waiting list, nor of the room', () => {
    const waiting = carryOut(ledger, newcomer('cas', { themes: ['t1'], elseWait: true }));
    const forCas = { ...substitute(), registration: 'cas' } as Command;
    expect(codesOf(decideAt(waiting, forCas))).toEqual(['registration.queued']);
    const inside = carryOut(ledger, { type: 'check-in', registration: 'ann', scannedAt: 1 });
    expect(codesOf(decideAt(inside, substitute({}, 2)))).toEqual(['registration.checked-in']);
  });
});
