import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { entriesOf, registrationOf } from '../ledger/ledger.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import {
  afterAll,
  carryOut,
  codesOf,
  decideAt,
  guarantee,
  newcomer,
  smallDay,
  waitingList,
} from '../testing/small-day.ts';
import type { AmendCommand } from './command.ts';

function amend(changes: Partial<AmendCommand> = {}): AmendCommand {
  return {
    type: 'amend',
    registration: 'ann',
    version: 1,
    audience: null,
    affiliation: null,
    ...changes,
  };
}

const caps = [
  { id: 'cap-a', limit: 1, counts: { kind: 'affiliation', affiliation: 'a' } },
  { id: 'cap-b', limit: 1, counts: { kind: 'affiliation', affiliation: 'b' } },
] as const;

describe('amending', () => {
  it('changes what is known and the version', () => {
    const ledger = afterAll(smallDay(), [newcomer('ann')]);
    const amended = carryOut(ledger, amend({ audience: 'leaders', affiliation: 'b' }));
    expect(registrationOf(amended, 'ann')).toMatchObject({
      audience: 'leaders',
      affiliation: 'b',
      version: 2,
    });
  });

  it('is a fact also where only the answers changed', () => {
    const decision = decideAt(afterAll(smallDay(), [newcomer('ann')]), amend());
    expect(decision.ok && decision.facts.map(({ type }) => type)).toEqual(['amended']);
  });

  it('to another affiliation asks for a seat there', () => {
    const policy = smallDay({ quotas: caps });
    const ledger = afterAll(policy, [
      newcomer('ann', { affiliation: 'a' }),
      newcomer('ben', { affiliation: 'b' }),
    ]);
    expect(decideAt(ledger, amend({ affiliation: 'b' }))).toMatchObject({
      reasons: [{ code: 'quota.full', quota: 'cap-b', theme: null, asked: 1, withRoom: [] }],
    });
    expect(codesOf(decideAt(ledger, amend({ affiliation: 'c' })))).toEqual([]);
  });

  it('out of a guarantee costs a general seat', () => {
    const policy = smallDay({ seats: 3, themes: { t1: 9 }, earmarks: [guarantee('a', 2)] });
    const ledger = afterAll(policy, [
      newcomer('ann', { affiliation: 'a', themes: ['t1'] }),
      newcomer('ben', { affiliation: 'b', themes: ['t1'] }),
    ]);
    expect(decideAt(ledger, amend({ affiliation: 'c' }))).toMatchObject({
      reasons: [{ code: 'quota.full', quota: 'day', limit: 3, used: 2, kept: 1, asked: 1 }],
    });
  });

  it('out of a guarantee within a theme offers no other theme, which it could not choose', () => {
    const policy = smallDay({
      themes: { t1: 1, t2: 9 },
      earmarks: [{ ...guarantee('a', 1), quota: 't1' }],
    });
    const ledger = afterAll(policy, [newcomer('ann', { affiliation: 'a', themes: ['t1'] })]);
    expect(decideAt(ledger, amend({ affiliation: 'c' }))).toMatchObject({
      reasons: [{ code: 'quota.full', quota: 't1', withRoom: [] }],
    });
  });

  it('checks only what changed', () => {
    const ledger = afterAll(smallDay(), [
      newcomer('ann', { audience: 'teachers', affiliation: 'a' }),
    ]);
    const revised = smallDay({ source: { audiences: [], directory: null } });
    const asked = (changes: Partial<AmendCommand>): readonly string[] =>
      codesOf(decideAt(underPolicy(revised, ledger), amend(changes)));
    expect(asked({ audience: 'teachers', affiliation: 'a' })).toEqual([]);
    expect(asked({ audience: 'leaders', affiliation: 'a' })).toEqual(['audience.unknown']);
    expect(asked({ audience: 'teachers', affiliation: 'b' })).toEqual(['affiliation.unknown']);
    expect(asked({ audience: null, affiliation: null })).toEqual([]);
  });

  it('has its own deadline, and wants the version that stands', () => {
    const policy = smallDay({ amendUntil: 8_000 });
    const ledger = afterAll(policy, [newcomer('ann')]);
    const received = (receivedAt: number, version: number): readonly string[] =>
      codesOf(decide(policy, ledger, amend({ version }), { receivedAt, decidedAt: 9_000 }));
    expect(received(7_999, 1)).toEqual([]);
    expect(received(8_000, 2)).toEqual(['version.stale', 'deadline.passed']);
  });
});

describe('an edit by somebody who waits', () => {
  const policy = smallDay({
    ...{ seats: 2, waitingList, earmarks: [guarantee('a', 1)] },
    quotas: [{ id: 'cap-b', limit: 1, counts: { kind: 'affiliation', affiliation: 'b' } }],
  });
  const ledger = afterAll(policy, [
    newcomer('zoe', { affiliation: 'a' }),
    newcomer('yan', { affiliation: 'b' }),
    newcomer('ann', { affiliation: 'a', elseWait: true }),
    newcomer('ben', { elseWait: true }),
  ]);
  const orderAfter = (changes: Partial<AmendCommand>): readonly string[] =>
    entriesOf(carryOut(ledger, amend(changes))).map(({ id }) => id);

  it('keeps the place where it asks nothing more of any quota', () => {
    expect(orderAfter({ affiliation: 'a', audience: 'leaders' })).toEqual(['ann', 'ben']);
  });

  it('goes to the end where it asks more of a quota, or leaves a promise behind', () => {
    expect(orderAfter({ affiliation: 'b' })).toEqual(['ben', 'ann']);
    expect(orderAfter({ affiliation: 'c' })).toEqual(['ben', 'ann']);
  });

  it('is refused for no want of room, since they have none', () => {
    expect(codesOf(decideAt(ledger, amend({ affiliation: 'b' })))).toEqual([]);
  });
});
