import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { emptyLedger, liveRegistrationOf, registrationOf } from '../ledger/ledger.ts';
import {
  afterAll,
  carryOut,
  closesAt,
  codesOf,
  decideAt,
  midway,
  newcomer,
  opensAt,
  smallDay,
  undoFor,
} from '../testing/small-day.ts';

describe('registering', () => {
  const policy = smallDay({ seats: 3, themes: { t1: 1, t2: 2 } });

  it('takes a seat and says so in one fact', () => {
    const decision = decideAt(emptyLedger(policy), newcomer('ann', { themes: ['t1'] }));
    expect(decision).toEqual({
      ok: true,
      facts: [
        {
          type: 'registered',
          at: midway,
          registration: 'ann',
          person: 'person-ann',
          audience: null,
          affiliation: null,
          themes: ['t1'],
        },
      ],
      warnings: [],
    });
  });

  it('makes a confirmed registration of version 1', () => {
    const ledger = afterAll(policy, [newcomer('ann', { themes: ['t1'] })]);
    expect(registrationOf(ledger, 'ann')).toMatchObject({
      state: 'confirmed',
      version: 1,
      registeredAt: midway,
      heldUntil: null,
    });
    expect(liveRegistrationOf(ledger, 'person-ann')?.id).toBe('ann');
  });

  it('is judged by when it was received, however late it is decided', () => {
    const command = newcomer('ann', { themes: ['t1'] });
    const received = (receivedAt: number): readonly string[] =>
      codesOf(
        decide(policy, emptyLedger(policy), command, { receivedAt, decidedAt: closesAt + 99 }),
      );
    expect(received(opensAt - 1)).toEqual(['window.not-open']);
    expect(received(opensAt)).toEqual([]);
    expect(received(closesAt - 1)).toEqual([]);
    expect(received(closesAt)).toEqual(['window.closed']);
  });

  it('needs one theme that there is', () => {
    const asked = (...themes: string[]): unknown => {
      const decision = decideAt(emptyLedger(policy), newcomer('ann', { themes }));
      return decision.ok || decision.reasons;
    };
    expect(asked()).toEqual([{ code: 'theme.required', session: 'workshop' }]);
    expect(asked('t1', 't2')).toEqual([{ code: 'theme.too-many', session: 'workshop' }]);
    expect(asked('t1', 't1')).toEqual([{ code: 'theme.too-many', session: 'workshop' }]);
    expect(asked('t1', 't9')).toEqual([{ code: 'theme.unknown', theme: 't9' }]);
    expect(asked('t9', 't9')).toEqual([
      { code: 'theme.unknown', theme: 't9' },
      { code: 'theme.required', session: 'workshop' },
    ]);
  });

  it('needs an audience and an affiliation that there are', () => {
    const unknown = newcomer('ann', { audience: 'x', affiliation: 'y', themes: ['t1'] });
    const decision = decideAt(emptyLedger(policy), unknown);
    expect(decision).toEqual({
      ok: false,
      reasons: [
        { code: 'audience.unknown', audience: 'x' },
        { code: 'affiliation.unknown', affiliation: 'y' },
      ],
    });
  });

  it('needs them at all where the event requires them', () => {
    const strict = smallDay({
      source: {
        directory: { entries: [{ id: 'a' }], none: null },
        form: { fields: [{ meaning: 'audience', required: true }] },
      },
    });
    expect(codesOf(decideAt(emptyLedger(strict), newcomer('ann')))).toEqual([
      'audience.unknown',
      'affiliation.unknown',
    ]);
  });

  it('goes by the window of the audience', () => {
    const early = smallDay({
      windows: [
        { audience: null, opensAt: 6_000, closesAt },
        { audience: 'leaders', opensAt: 2_000, closesAt: 3_000 },
      ],
    });
    const ledger = emptyLedger(early);
    const leader = newcomer('ann', { audience: 'leaders' });
    expect(codesOf(decideAt(ledger, leader, 2_500))).toEqual([]);
    expect(codesOf(decideAt(ledger, leader, 7_000))).toEqual(['window.closed']);
    expect(codesOf(decideAt(ledger, newcomer('ben'), 2_500))).toEqual(['window.not-open']);
  });

  it('is refused with every reason there is', () => {
    const full = afterAll(policy, [
      newcomer('ann', { themes: ['t1'] }),
      newcomer('ben', { themes: ['t2'] }),
      newcomer('cas', { themes: ['t2'] }),
    ]);
    const again = newcomer('dee', { person: 'person-ann', audience: 'x', themes: ['t9'] });
    expect([...codesOf(decideAt(full, again, closesAt))].sort()).toEqual([
      'audience.unknown',
      'person.registered',
      'quota.full',
      'theme.required',
      'theme.unknown',
      'window.closed',
    ]);
  });

  it('judges a known person as if they were new, and says beside it that they are known', () => {
    const ledger = afterAll(policy, [newcomer('ann', { themes: ['t1'] })]);
    const again = newcomer('two', { person: 'person-ann', themes: ['t1'] });
    expect([...codesOf(decideAt(ledger, again))].sort()).toEqual([
      'person.registered',
      'quota.full',
    ]);
  });

  it('knows a person while a withdrawal can be undone, and no longer', () => {
    const withdrawn = carryOut(afterAll(policy, [newcomer('ann', { themes: ['t2'] })]), {
      type: 'withdraw',
      registration: 'ann',
      by: 'attendee',
    });
    const again = newcomer('two', { person: 'person-ann', themes: ['t2'] });
    expect(codesOf(decideAt(withdrawn, again, midway + undoFor - 1))).toEqual([
      'person.registered',
    ]);
    const ledger = carryOut(withdrawn, again, midway + undoFor);
    expect(liveRegistrationOf(ledger, 'person-ann')?.id).toBe('two');
    expect(registrationOf(ledger, 'ann')?.state).toBe('ended');
  });

  it('does not use an id twice', () => {
    const ledger = afterAll(policy, [newcomer('ann', { themes: ['t2'] })]);
    const decision = decideAt(ledger, newcomer('ann', { person: 'somebody', themes: ['t2'] }));
    expect(decision).toEqual({
      ok: false,
      reasons: [{ code: 'registration.exists', registration: 'ann' }],
    });
  });
});

describe('a full quota', () => {
  const policy = smallDay({ seats: 4, themes: { t1: 1, t2: 1, t3: 2, t4: null } });

  it('is named with its figures and the themes that would do instead, in their order', () => {
    const ledger = afterAll(policy, [
      newcomer('ann', { themes: ['t1'] }),
      newcomer('ben', { themes: ['t2'] }),
    ]);
    expect(decideAt(ledger, newcomer('cas', { themes: ['t2'] }))).toEqual({
      ok: false,
      reasons: [
        {
          code: 'quota.full',
          quota: 't2',
          theme: 't2',
          limit: 1,
          used: 1,
          kept: 0,
          earmarks: [],
          asked: 1,
          withRoom: [
            { theme: 't3', remaining: 2 },
            { theme: 't4', remaining: 2 },
          ],
          wait: null,
        },
      ],
    });
  });

  it('offers no theme where the whole event is full', () => {
    const ledger = afterAll(policy, [
      newcomer('ann', { themes: ['t1'] }),
      newcomer('ben', { themes: ['t4'] }),
      newcomer('cas', { themes: ['t4'] }),
      newcomer('dee', { themes: ['t4'] }),
    ]);
    const decision = decideAt(ledger, newcomer('eva', { themes: ['t1'] }));
    const named = decision.ok
      ? []
      : decision.reasons.map((reason) =>
          reason.code === 'quota.full' ? [reason.quota, reason.theme, reason.withRoom] : reason,
        );
    expect(named).toEqual([
      ['day', null, []],
      ['t1', 't1', []],
    ]);
  });

  it('tells of no limit where none stands in the way', () => {
    const unlimited = smallDay({ themes: { t1: 0, t2: null } });
    const decision = decideAt(emptyLedger(unlimited), newcomer('ann', { themes: ['t1'] }));
    expect(decision).toMatchObject({
      reasons: [{ withRoom: [{ theme: 't2', remaining: null }] }],
    });
  });

  it('offers each session its own themes where those of two are full', () => {
    const two = smallDay({
      source: {
        sessions: [
          { id: 'am', choosesTheme: true },
          { id: 'pm', choosesTheme: true },
        ],
        themes: ['a1', 'a2', 'p1', 'p2'].map((id, index) => ({
          id,
          session: id.startsWith('a') ? 'am' : 'pm',
          number: index + 1,
        })),
      },
      quotas: ['a1', 'p1', 'p2'].map((theme) => ({
        id: theme,
        limit: theme === 'p2' ? 3 : 0,
        counts: { kind: 'theme', theme },
      })),
    });
    const decision = decideAt(emptyLedger(two), newcomer('ann', { themes: ['p1', 'a1'] }));
    expect(decision).toMatchObject({
      reasons: [
        { quota: 'a1', withRoom: [{ theme: 'a2', remaining: null }] },
        { quota: 'p1', withRoom: [{ theme: 'p2', remaining: 3 }] },
      ],
    });
  });
});
