import { describe, expect, it } from 'vitest';
import { entryOf, registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  factsOf,
  midway,
  newcomer,
  offers,
  override,
  reasonsOf,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';
import type { Command } from './command.ts';

const gone = (registration: string): Command => ({
  ...{ type: 'withdraw', registration, by: 'organiser' },
});
const accept: Command = { type: 'accept', registration: 'ben' };
const decline: Command = { type: 'decline', registration: 'ben' };
const waits = (name: string) => newcomer(name, { elseWait: true });
const until = midway + 1_000;

describe('an offered seat', () => {
  const day = smallDay({ seats: 1, waitingList: offers });
  const offered = carryOut(
    afterAll(day, [newcomer('ann'), waits('ben'), waits('cas')]),
    gone('ann'),
  );

  it('is taken by accepting it', () => {
    const taken = carryOut(offered, accept);
    expect(standings(taken, 'ben')).toEqual(['confirmed']);
    expect(entryOf(taken, 'ben')).toMatchObject({ state: 'granted', until: null });
    expect(usedOf(taken, 'day')).toBe(1);
  });

  it('goes to the next when it is declined, for good', () => {
    expect(factsOf(decideAt(offered, decline))).toMatchObject([
      { type: 'entry-ended', entry: 'ben', cause: 'declined' },
      { type: 'offered', entry: 'cas' },
    ]);
    const declined = carryOut(offered, decline);
    expect(standings(declined, 'ben')).toEqual(['ended: declined']);
    expect(codesOf(decideAt(declined, { type: 'undo', registration: 'ben' }))).toEqual([
      'registration.ended',
    ]);
  });

  it('lapses at the end of its time, and not before', () => {
    expect(codesOf(decideAt(offered, accept, until - 1))).toEqual([]);
    expect(codesOf(decideAt(offered, accept, until))).toEqual(['offer.lapsed']);
    const next = carryOut(offered, { type: 'confirm', registration: 'cas' }, until);
    expect(standings(next, 'ben')).toEqual(['ended: lapsed']);
    expect(entryOf(next, 'cas')).toMatchObject({ state: 'offered', until: until + 1_000 });
  });

  it('is left like any place on the list', () => {
    const left = carryOut(offered, { type: 'leave', registration: 'ben', by: 'attendee' });
    expect(standings(left, 'ben')).toEqual(['ended: withdrawn']);
    expect(entryOf(left, 'cas')?.state).toBe('offered');
  });

  it('is not there for somebody who only waits', () => {
    expect(codesOf(decideAt(offered, { type: 'accept', registration: 'cas' }))).toEqual([
      'offer.none',
    ]);
  });

  it('is held until the address is proved where that is asked', () => {
    const proving = smallDay({ seats: 1, waitingList: offers, proveAddressWithin: 300 });
    const ledger = carryOut(
      afterAll(proving, [newcomer('ann', { override: override() }), waits('ben')]),
      gone('ann'),
    );
    const taken = carryOut(ledger, accept);
    expect(registrationOf(taken, 'ben')).toMatchObject({
      ...{ state: 'held', why: 'proof', heldUntil: midway + 300 },
    });
    const proved = carryOut(carryOut(ledger, { type: 'confirm', registration: 'ben' }), accept);
    expect(standings(proved, 'ben')).toEqual(['confirmed']);
  });
});

describe('an improvement that is offered', () => {
  const day = smallDay({ seats: 2, themes: { t1: 1, t2: 1 }, waitingList: offers });
  const ledger = carryOut(
    afterAll(day, [
      newcomer('ann', { themes: ['t2'] }),
      newcomer('ben', { themes: ['t1'], moveTo: ['t2'] }),
    ]),
    gone('ann'),
  );

  it('that is accepted gives the old theme back', () => {
    const moved = carryOut(ledger, accept);
    expect(registrationOf(moved, 'ben')).toMatchObject({ state: 'confirmed', themes: ['t2'] });
    expect(['day', 't1', 't2'].map((quota) => usedOf(moved, quota))).toEqual([1, 0, 1]);
  });

  it('that lapses leaves the old seat as it is', () => {
    expect(reasonsOf(decideAt(ledger, accept, until))).toEqual([
      { code: 'offer.lapsed', lapsedAt: until },
    ]);
    const later = carryOut(ledger, { type: 'confirm', registration: 'ben' }, until);
    expect(registrationOf(later, 'ben')).toMatchObject({ state: 'confirmed', themes: ['t1'] });
    expect(usedOf(later, 't2')).toBe(0);
  });
});

describe('a place before its turn', () => {
  const day = smallDay({ seats: 1, themes: { t1: 1, t2: 1 }, waitingList });
  const ledger = afterAll(day, [
    newcomer('ann', { themes: ['t1'] }),
    ...['ben', 'cas'].map((name) => newcomer(name, { themes: ['t1'], elseWait: true })),
  ]);
  const promote = (...bypass: Parameters<typeof override>): Command => ({
    ...{ type: 'promote', registration: 'cas', override: override(...bypass) },
  });

  it('needs room, unless the quotas are set aside too', () => {
    expect(codesOf(decideAt(ledger, promote()))).toEqual(['quota.full', 'quota.full']);
    const promoted = carryOut(ledger, promote('quota'));
    expect(standings(promoted, 'ben', 'cas')).toEqual(['queued', 'confirmed']);
    expect(usedOf(promoted, 'day')).toBe(2);
  });

  it('is on the list', () => {
    const seated: Command = { type: 'promote', registration: 'ann', override: override('quota') };
    expect(codesOf(decideAt(ledger, seated))).toEqual(['entry.none']);
  });

  it('is recorded with the override that gave it', () => {
    expect(factsOf(decideAt(ledger, promote('quota')))).toMatchObject([
      { type: 'granted', entry: 'cas', override: { bypass: ['quota'] } },
    ]);
  });
});
