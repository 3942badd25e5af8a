import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf, registrationOf, usedOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  member,
  midway,
  newcomer,
  parties,
  party,
  smallDay,
  standings,
  startsAt,
  undoFor,
  waitingList,
} from '../testing/small-day.ts';
import type { Command } from './command.ts';

const waits = (name: string) => newcomer(name, { elseWait: true });
const undo: Command = { type: 'undo', registration: 'ben' };
const withdraw: Command = { type: 'withdraw', registration: 'ben', by: 'attendee' };
const leave: Command = { type: 'leave', registration: 'ben', by: 'attendee' };

describe('leaving the waiting list', () => {
  const day = smallDay({ seats: 1, waitingList });
  const ledger = afterAll(day, [newcomer('ann'), waits('ben'), waits('cas')]);

  it.each([withdraw, leave])('by $type holds no seat, and can be undone for a while', (command) => {
    const left = carryOut(ledger, command);
    expect(registrationOf(left, 'ben')).toMatchObject({
      ...{ state: 'ended', cause: 'withdrawn', undoUntil: midway + undoFor },
    });
    expect(entriesOf(left).map(({ id }) => id)).toEqual(['cas']);
    const back = carryOut(left, undo, midway + undoFor - 1);
    expect(entriesOf(back).map(({ id }) => id)).toEqual(['ben', 'cas']);
    expect(registrationOf(back, 'ben')).toMatchObject({ state: 'queued', undoUntil: null });
    expect(codesOf(decideAt(left, undo, midway + undoFor))).toEqual(['undo.lapsed']);
  });

  it('is not undone by somebody who asked again meanwhile', () => {
    const left = carryOut(ledger, leave);
    const again = carryOut(left, newcomer('two', { person: 'person-ben', elseWait: true }));
    expect(codesOf(decideAt(again, undo))).toEqual(['person.registered']);
  });

  it('by the organiser is for good', () => {
    const left = carryOut(ledger, { type: 'leave', registration: 'ben', by: 'organiser' });
    expect(registrationOf(left, 'ben')?.undoUntil).toBe(null);
    expect(codesOf(decideAt(left, undo))).toEqual(['registration.ended']);
  });

  it('has no deadline', () => {
    const early = smallDay({ seats: 1, waitingList, withdrawUntil: 2_000 });
    const waiting = afterAll(early, [newcomer('ann'), waits('ben')]);
    expect(codesOf(decideAt(waiting, withdraw))).toEqual([]);
    const seated: Command = { type: 'withdraw', registration: 'ann', by: 'attendee' };
    expect(codesOf(decideAt(waiting, seated))).toEqual(['deadline.passed']);
  });

  it('is undone no more once the list has closed', () => {
    const closing = smallDay({ seats: 1, waitingList: { ...waitingList, untilAt: midway + 9 } });
    const left = carryOut(afterAll(closing, [newcomer('ann'), waits('ben')]), leave);
    expect(codesOf(decideAt(left, undo, midway + 8))).toEqual([]);
    expect(codesOf(decideAt(left, undo, midway + 9))).toEqual(['waiting.closed']);
  });

  it('is not there for somebody who waits for nothing', () => {
    const command: Command = { type: 'leave', registration: 'ann', by: 'attendee' };
    expect(codesOf(decideAt(ledger, command))).toEqual(['entry.none']);
  });
});

describe('somebody with a seat who waits for another theme', () => {
  const day = smallDay({ themes: { t1: 2, t2: 1 }, waitingList });
  const ledger = afterAll(day, [
    newcomer('ann', { themes: ['t2'] }),
    newcomer('ben', { themes: ['t1'], moveTo: ['t2'] }),
    newcomer('cas', { themes: ['t2'], elseWait: true }),
  ]);

  it('keeps the seat when they leave the list, and has the place back by undoing it', () => {
    const left = carryOut(ledger, leave);
    expect(registrationOf(left, 'ben')).toMatchObject({ state: 'confirmed', themes: ['t1'] });
    expect(entryOf(left, 'ben')).toMatchObject({ state: 'ended', cause: 'left' });
    const back = carryOut(left, undo);
    expect(entriesOf(back).map(({ id }) => id)).toEqual(['ben', 'cas']);
    expect(codesOf(decideAt(back, undo))).toEqual(['undo.nothing']);
  });

  it('has both back when they undo a withdrawal', () => {
    const withdrawn = carryOut(ledger, withdraw);
    expect([usedOf(withdrawn, 't1'), entryOf(withdrawn, 'ben')?.state]).toEqual([1, 'ended']);
    const back = carryOut(withdrawn, undo);
    expect(standings(back, 'ben')).toEqual(['confirmed']);
    expect(entriesOf(back).map(({ id }) => id)).toEqual(['ben', 'cas']);
  });
});

describe('a party that waits together', () => {
  const two = [member('ben'), member('cas')];
  const day = smallDay({ seats: 2, parties, waitingList });
  const ledger = afterAll(day, [
    ...[newcomer('ann'), newcomer('dee')],
    party('p', two, { elseWait: true }),
  ]);

  it('waits on without a member who leaves', () => {
    const left = carryOut(ledger, leave);
    expect(standings(left, 'ben', 'cas')).toEqual(['ended: withdrawn', 'queued']);
  });

  it('lets one of them withdraw, who comes back into it by undoing', () => {
    const one = carryOut(ledger, withdraw);
    expect(entryOf(one, 'p')?.registrations).toEqual(['cas']);
    const back = carryOut(one, undo);
    expect([...(entryOf(back, 'p')?.registrations ?? [])].sort()).toEqual(['ben', 'cas']);
  });
});

describe('the time to undo', () => {
  it('is no longer than the time to the start', () => {
    const ledger = afterAll(smallDay({ seats: 1, waitingList }), [newcomer('ann'), waits('ben')]);
    const late = carryOut(ledger, withdraw, startsAt - 100);
    expect(registrationOf(late, 'ben')?.undoUntil).toBe(startsAt);
  });
});
