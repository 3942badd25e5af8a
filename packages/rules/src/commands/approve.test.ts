import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf, registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  factsOf,
  member,
  newcomer,
  override,
  parties,
  party,
  smallDay,
  standings,
  waitingList,
} from '../testing/small-day.ts';
import type { Command } from './command.ts';

const approval = { audiences: ['teachers'], reapprove: false };
const teacher = (name: string, changes: object = {}) =>
  newcomer(name, { audience: 'teachers', ...changes });
const approve = (registration: string): Command => ({
  ...{ type: 'approve', registration, actor: 'organiser' },
});
const gone = (registration: string): Command => ({
  ...{ type: 'withdraw', registration, by: 'organiser' },
});

describe('a request', () => {
  const day = smallDay({ seats: 1, approval });
  const ledger = afterAll(day, [teacher('ann'), newcomer('ben')]);

  it('holds no seat, and is of those only whom the policy names', () => {
    expect(standings(ledger, 'ann', 'ben')).toEqual(['requested', 'confirmed']);
    expect(usedOf(ledger, 'day')).toBe(1);
  });

  it('that finds no room stays a request where nobody can wait', () => {
    expect(codesOf(decideAt(ledger, approve('ann')))).toEqual(['quota.full']);
    const free = carryOut(ledger, gone('ben'));
    expect(standings(carryOut(free, approve('ann')), 'ann')).toEqual(['confirmed']);
  });

  it('that is turned down ends', () => {
    const rejected = carryOut(ledger, { type: 'reject', registration: 'ann', actor: 'o' });
    expect(standings(rejected, 'ann')).toEqual(['ended: rejected']);
    expect(codesOf(decideAt(rejected, approve('ann')))).toEqual(['registration.ended']);
  });

  it('is spared to those whom an organiser lets in', () => {
    const known = teacher('cas', { override: override('approval', 'quota') });
    expect(standings(carryOut(ledger, known), 'cas')).toEqual(['confirmed']);
  });

  it('is not made again for what was approved', () => {
    expect(codesOf(decideAt(ledger, approve('ben')))).toEqual(['approval.none']);
  });
});

describe('a request that is approved where people wait', () => {
  const day = smallDay({ seats: 1, approval, waitingList });
  const ledger = afterAll(day, [
    ...[newcomer('ann'), newcomer('ben', { elseWait: true }), teacher('cas')],
    newcomer('dee', { elseWait: true }),
  ]);

  it('waits at the place at which it was made', () => {
    const approved = carryOut(ledger, approve('cas'));
    expect(entriesOf(approved).map(({ id }) => id)).toEqual(['ben', 'cas', 'dee']);
    expect(standings(approved, 'cas')).toEqual(['queued']);
  });

  it('is ahead of those who asked after it, for a seat that is there', () => {
    const two = smallDay({ seats: 2, approval, waitingList, parties });
    const first = afterAll(two, [
      ...[newcomer('ann'), teacher('cas')],
      party('p', [member('eva'), member('fay')], { elseWait: true }),
    ]);
    expect(standings(carryOut(first, approve('cas')), 'cas')).toEqual(['confirmed']);
    const second = afterAll(two, [
      newcomer('ann'),
      party('p', [member('eva'), member('fay')], { elseWait: true }),
      teacher('cas'),
    ]);
    expect(standings(carryOut(second, approve('cas')), 'cas')).toEqual(['queued']);
  });
});

describe('a party that awaits approval', () => {
  const day = smallDay({ seats: 2, approval, parties, waitingList });
  const two = party('p', [member('ann', { audience: 'teachers' }), member('ben')]);

  it('is requested whole where one of it needs approval, and approved whole', () => {
    const ledger = afterAll(day, [two]);
    expect(standings(ledger, 'ann', 'ben')).toEqual(['requested', 'requested']);
    expect(factsOf(decideAt(ledger, approve('ann'))).map(({ type }) => type)).toEqual([
      ...['approved', 'approved'],
    ]);
    expect(standings(carryOut(ledger, approve('ben')), 'ann', 'ben')).toEqual([
      ...['confirmed', 'confirmed'],
    ]);
  });

  it('waits in one place where there is no room for all', () => {
    const ledger = carryOut(afterAll(day, [newcomer('cas'), two]), approve('ann'));
    expect(entryOf(ledger, 'p')).toMatchObject({ state: 'open', registrations: ['ann', 'ben'] });
  });
});

describe('an edit', () => {
  const amend = (audience: string | null, version = 1): Command => ({
    ...{ type: 'amend', registration: 'ann', version, audience, affiliation: 'a' },
  });

  it('of what was approved is approved again only where the policy asks it; the seat is kept', () => {
    const approvedIn = (reapprove: boolean) =>
      carryOut(
        afterAll(smallDay({ seats: 1, approval: { ...approval, reapprove } }), [teacher('ann')]),
        approve('ann'),
      );
    const edited = (reapprove: boolean) => carryOut(approvedIn(reapprove), amend('teachers', 2));
    expect(standings(edited(false), 'ann')).toEqual(['confirmed']);
    expect(standings(edited(true), 'ann')).toEqual(['requested']);
    expect(usedOf(edited(true), 'day')).toBe(1);
    const again = carryOut(edited(true), approve('ann'));
    expect([standings(again, 'ann')[0], usedOf(again, 'day')]).toEqual(['confirmed', 1]);
    const rejected = carryOut(edited(true), { type: 'reject', registration: 'ann', actor: 'o' });
    expect(usedOf(rejected, 'day')).toBe(0);
  });

  it('into an audience that needs approval asks for it', () => {
    const ledger = afterAll(smallDay({ seats: 1, approval }), [newcomer('ann')]);
    const edited = carryOut(ledger, amend('teachers'));
    expect(registrationOf(edited, 'ann')).toMatchObject({ state: 'requested', seatKept: true });
  });
});
