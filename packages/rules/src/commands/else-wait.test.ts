import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf, registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  factsOf,
  newcomer,
  offers,
  reasonsOf,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';
import type { ChooseCommand, Command } from './command.ts';

const gone = (registration: string): Command => ({
  ...{ type: 'withdraw', registration, by: 'organiser' },
});

describe('where there is no room', () => {
  const day = smallDay({ seats: 1, themes: { t1: 1, t2: 1 }, waitingList });
  const full = afterAll(day, [newcomer('ann', { themes: ['t1'] })]);
  const asks = newcomer('ben', { themes: ['t1'] });

  it('who accepts nothing else is refused, and told how many would be ahead', () => {
    expect(reasonsOf(decideAt(full, asks))).toMatchObject([
      { code: 'quota.full', quota: 'day', wait: { ahead: 0 } },
      { code: 'quota.full', quota: 't1', wait: { ahead: 0 } },
    ]);
    const one = carryOut(full, { ...asks, elseWait: true });
    expect(reasonsOf(decideAt(one, newcomer('cas', { themes: ['t1'] })))).toMatchObject([
      { wait: { ahead: 1 } },
      { wait: { ahead: 1 } },
    ]);
  });

  it('who accepts to wait is queued whole, without a seat of the event', () => {
    const ledger = carryOut(full, { ...asks, elseWait: true });
    expect(standings(ledger, 'ben')).toEqual(['queued']);
    expect(['day', 't1', 't2'].map((quota) => usedOf(ledger, quota))).toEqual([1, 1, 0]);
    expect(entryOf(ledger, 'ben')).toMatchObject({ wants: null, place: { rank: 1, seq: 2 } });
  });

  it('who accepts to wait and finds room is seated at once', () => {
    const ledger = carryOut(full, gone('ann'));
    expect(standings(carryOut(ledger, { ...asks, elseWait: true }), 'ben')).toEqual(['confirmed']);
  });

  it('nobody waits once the list has closed, or where there is none', () => {
    const closing = smallDay({ seats: 0, waitingList: { ...waitingList, untilAt: 6_000 } });
    const waits = newcomer('ben', { elseWait: true });
    expect(codesOf(decideAt(afterAll(closing, []), waits, 5_999))).toEqual([]);
    expect(codesOf(decideAt(afterAll(closing, []), waits, 6_000))).toEqual([
      ...['quota.full', 'waiting.closed'],
    ]);
    expect(codesOf(decideAt(afterAll(smallDay({ seats: 0 }), []), waits))).toEqual(['quota.full']);
  });

  it('nobody waits for whom something else stands in the way', () => {
    const stranger = { ...asks, audience: 'x', elseWait: true };
    expect(codesOf(decideAt(full, stranger))).toContain('audience.unknown');
  });
});

describe('a theme now, and another as soon as there is room', () => {
  const day = smallDay({ seats: 3, themes: { t5: 2, t8: 1 }, waitingList });
  const ann = newcomer('ann', { themes: ['t8'] });
  const ben = newcomer('ben', { themes: ['t5'], moveTo: ['t8'] });

  it('is a seat in the first, and an entry that keeps it', () => {
    const ledger = afterAll(day, [ann, ben]);
    expect(registrationOf(ledger, 'ben')).toMatchObject({ state: 'confirmed', themes: ['t5'] });
    expect(entryOf(ledger, 'ben')).toMatchObject({ state: 'open', wants: ['t8'] });
    const moved = carryOut(ledger, gone('ann'));
    expect(registrationOf(moved, 'ben')).toMatchObject({ state: 'confirmed', themes: ['t8'] });
    expect(['day', 't5', 't8'].map((quota) => usedOf(moved, quota))).toEqual([1, 0, 1]);
  });

  it('is the second at once where it has room', () => {
    expect(factsOf(decideAt(afterAll(day, []), ben)).map(({ type }) => type)).toEqual([
      ...['registered', 'entry-opened', 'granted'],
    ]);
  });

  it('is refused where nobody can wait, or the second is not there', () => {
    const none = smallDay({ seats: 3, themes: { t5: 2, t8: 1 } });
    expect(codesOf(decideAt(afterAll(none, []), ben))).toEqual(['waiting.closed']);
    expect(codesOf(decideAt(afterAll(day, []), { ...ben, moveTo: ['t9'] }))).toEqual([
      'theme.unknown',
    ]);
    expect(codesOf(decideAt(afterAll(day, []), { ...ben, moveTo: ['t5', 't8'] }))).toContain(
      'theme.too-many',
    );
  });

  it('is refused without room in the first', () => {
    const ledger = afterAll(day, [
      ann,
      newcomer('cas', { themes: ['t5'] }),
      newcomer('dee', { themes: ['t5'] }),
    ]);
    expect(codesOf(decideAt(ledger, ben))).toEqual(['quota.full', 'quota.full']);
  });

  it('is in both themes, and once in the day, while the second is offered', () => {
    const offering = smallDay({ seats: 3, themes: { t5: 2, t8: 1 }, waitingList: offers });
    const ledger = carryOut(afterAll(offering, [ann, ben]), gone('ann'));
    expect(['day', 't5', 't8'].map((quota) => usedOf(ledger, quota))).toEqual([1, 1, 1]);
    const declined = carryOut(ledger, { type: 'decline', registration: 'ben' });
    expect(registrationOf(declined, 'ben')).toMatchObject({ state: 'confirmed', themes: ['t5'] });
    expect(['day', 't5', 't8'].map((quota) => usedOf(declined, quota))).toEqual([1, 1, 0]);
  });
});

describe('somebody with a seat who wants another theme', () => {
  const day = smallDay({ themes: { t1: 2, t2: 1, t3: 1 }, waitingList });
  const ledger = afterAll(day, [
    newcomer('ann', { themes: ['t1'] }),
    newcomer('ben', { themes: ['t2'] }),
    newcomer('cas', { themes: ['t3'] }),
  ]);
  const choose = (changes: Partial<ChooseCommand> = {}): ChooseCommand => ({
    ...{ type: 'choose', registration: 'ann', version: 1, themes: ['t2'], elseWait: true },
    ...changes,
  });

  it('keeps what there is, and waits for the other', () => {
    const waiting = carryOut(ledger, choose());
    expect(registrationOf(waiting, 'ann')).toMatchObject({ themes: ['t1'], version: 2 });
    expect(entryOf(waiting, 'ann')).toMatchObject({ state: 'open', wants: ['t2'] });
  });

  it('who exchanges one theme for another waits alike', () => {
    const { themes: _themes, ...seen } = choose();
    const waiting = carryOut(ledger, { ...seen, type: 'swap', from: 't1', to: 't2' });
    expect(entryOf(waiting, 'ann')).toMatchObject({ wants: ['t2'] });
    expect(codesOf(decideAt(ledger, { ...seen, type: 'swap', from: 't3', to: 't2' }))).toContain(
      'theme.not-chosen',
    );
  });

  it('has one wish at a time: a second takes the place of the first', () => {
    const other = carryOut(carryOut(ledger, choose()), choose({ version: 2, themes: ['t3'] }));
    expect(entriesOf(other)).toMatchObject([{ id: 'ann', wants: ['t3'] }]);
  });

  it('waits no longer for what came true by other means', () => {
    const waiting = carryOut(ledger, choose());
    const forced = { bypass: ['quota' as const], actor: 'organiser', cause: 'speaker' };
    const got = carryOut(waiting, choose({ version: 2, override: forced }));
    expect(registrationOf(got, 'ann')?.themes).toEqual(['t2']);
    expect(entryOf(got, 'ann')).toMatchObject({ state: 'ended', cause: 'replaced' });
  });

  it('that is refused keeps everything as it was', () => {
    const refused = decideAt(ledger, choose({ elseWait: false }));
    expect(reasonsOf(refused)).toMatchObject([{ code: 'quota.full', quota: 't2' }]);
  });

  it('is behind those who wait for it already', () => {
    const waiting = carryOut(ledger, newcomer('dee', { themes: ['t2'], elseWait: true }));
    const both = carryOut(waiting, choose());
    const free = carryOut(both, gone('ben'));
    expect(standings(free, 'dee')).toEqual(['confirmed']);
    expect(registrationOf(free, 'ann')?.themes).toEqual(['t1']);
  });
});

describe('somebody who waits and changes their mind', () => {
  const day = smallDay({ themes: { t1: 1, t2: 1, t3: 5 }, waitingList });
  const ledger = afterAll(day, [
    ...[newcomer('ann', { themes: ['t1'] }), newcomer('ben', { themes: ['t2'] })],
    ...['cas', 'dee'].map((name) => newcomer(name, { themes: ['t1'], elseWait: true })),
  ]);
  const choose = (theme: string): Command => ({
    ...{ type: 'choose', registration: 'cas', version: 1, themes: [theme] },
  });

  it('goes to the end of the list where more is asked of a quota', () => {
    expect(factsOf(decideAt(ledger, choose('t2')))).toMatchObject([
      { type: 'chosen', requeued: true },
    ]);
    expect(entriesOf(carryOut(ledger, choose('t2'))).map(({ id }) => id)).toEqual(['dee', 'cas']);
  });

  it('keeps the place where nothing more is asked', () => {
    const same = carryOut(ledger, choose('t1'));
    expect(entriesOf(same).map(({ id }) => id)).toEqual(['cas', 'dee']);
  });

  it('is seated at once where the other has room', () => {
    expect(standings(carryOut(ledger, choose('t3')), 'cas')).toEqual(['confirmed']);
  });
});
