import { describe, expect, it } from 'vitest';
import { guarantee, smallDay } from '../testing/small-day.ts';
import { policyOf } from './policy.ts';
import type { PolicySource } from './policy-source.ts';

const source: PolicySource = {
  startsAt: 100,
  registration: {
    windows: [],
    withdrawUntil: 90,
    amendUntil: 80,
    chooseUntil: 70,
    undoFor: 5,
    themeChoice: 'first-come',
    quotas: [],
    earmarks: [],
  },
};

describe('the rules of an event', () => {
  it('ask for a theme in each session that lets attendees choose, in the announced order', () => {
    const policy = policyOf({
      ...source,
      sessions: [
        { id: 'welcome', choosesTheme: false },
        { id: 'morning', choosesTheme: true },
        { id: 'afternoon', choosesTheme: true },
      ],
      themes: [
        { id: 'm2', session: 'morning', number: 2 },
        { id: 'm1', session: 'morning', number: 1 },
        { id: 'w1', session: 'welcome', number: 1 },
      ],
    });
    expect(policy.choices).toMatchObject([
      { session: 'morning', required: true, themes: ['m1', 'm2'], dropped: [], clashes: [] },
    ]);
  });

  it.each([
    ['is required', { required: true }, true],
    ['may stay open', { required: false }, false],
    ['has a wording for none', { required: true, none: 'No workshop' }, false],
    ['is asked under a condition', { required: true, when: { field: 'stays', is: true } }, false],
  ])('leave a theme open where the form does: its field %s', (_, field, required) => {
    const policy = policyOf({
      ...source,
      sessions: [{ id: 'morning', choosesTheme: true }],
      themes: [{ id: 'm1', session: 'morning', number: 1 }],
      form: { fields: [{ meaning: 'theme', choices: [{ id: 'm1' }], ...field }] },
    });
    expect(policy.choices).toMatchObject([{ session: 'morning', required, themes: ['m1'] }]);
  });

  it('ask for no theme where themes are not chosen', () => {
    expect(smallDay({ themes: { t1: 1 }, themeChoice: 'none' }).choices).toEqual([]);
  });

  it('ask for no theme that was dropped, and for none in a session that was', () => {
    const policy = policyOf({
      ...source,
      sessions: [
        { id: 'morning', choosesTheme: true, state: 'scheduled' },
        { id: 'afternoon', choosesTheme: true, state: 'dropped' },
      ],
      themes: [
        { id: 'm1', session: 'morning', number: 1, state: 'dropped' },
        { id: 'm2', session: 'morning', number: 2, state: 'offered' },
        { id: 'a1', session: 'afternoon', number: 1, state: 'offered' },
      ],
    });
    expect(policy.choices).toMatchObject([
      { session: 'morning', required: true, themes: ['m2'], dropped: ['m1'] },
      { session: 'afternoon', required: false, themes: [], dropped: ['a1'] },
    ]);
  });

  it('ask for an audience where the form requires it', () => {
    const form = (required: boolean): PolicySource => ({
      ...source,
      form: { fields: [{ meaning: 'audience', required }] },
    });
    expect(policyOf(form(true)).audienceRequired).toBe(true);
    expect(policyOf(form(false)).audienceRequired).toBe(false);
    expect(policyOf(source).audienceRequired).toBe(false);
  });

  it('ask for an affiliation where the directory has no wording for none', () => {
    const directory = (none: string | null): PolicySource => ({
      ...source,
      directory: { entries: [{ id: 'a' }], none },
    });
    expect(policyOf(directory(null)).affiliationRequired).toBe(true);
    expect(policyOf(directory('no region')).affiliationRequired).toBe(false);
    expect(policyOf(source).affiliationRequired).toBe(false);
  });

  it('require neither of whom the form asks it under a condition only', () => {
    const fields = (when: object | null) =>
      ['audience', 'affiliation'].map((meaning) => ({ meaning, required: true, when }));
    const asking = (when: object | null) =>
      policyOf({
        ...source,
        directory: { entries: [{ id: 'a' }], none: null },
        form: { fields: fields(when) },
      });
    expect(asking(null)).toMatchObject({ audienceRequired: true, affiliationRequired: true });
    expect(asking({ field: 'role', answered: true })).toMatchObject({
      audienceRequired: false,
      affiliationRequired: false,
    });
  });

  it('say nothing where an event asks for nothing beyond seats', () => {
    expect(policyOf(source)).toMatchObject({
      ...{ cancelled: false, waitingList: null, parties: null, approval: null, ranking: null },
      ...{ remindAt: [], proveAddressWithin: null, perPerson: 1, rechooseUntil: 70 },
    });
  });

  it('let those who lost a theme choose again until their own instant, else until the choice ends', () => {
    const until = (changes: Partial<PolicySource['registration']>): number =>
      policyOf({ ...source, registration: { ...source.registration, ...changes } }).rechooseUntil;
    expect([until({}), until({ rechooseUntil: 60 })]).toEqual([70, 60]);
  });

  it('hold sessions at the same time against each other, and none without an end', () => {
    const sessionAt = (id: string, startsAt: number | null, endsAt: number | null) => ({
      ...{ id, choosesTheme: true, startsAt, endsAt },
    });
    const policy = policyOf({
      ...source,
      sessions: [
        ...[sessionAt('a', 0, 10), sessionAt('b', 9, 12), sessionAt('c', 10, 12)],
        ...[sessionAt('d', 5, null), sessionAt('e', null, null)],
      ],
      themes: ['a', 'b', 'c', 'd', 'e'].map((session, index) => ({
        ...{ id: `theme-${session}`, session, number: index },
      })),
    });
    expect(policy.choices.map(({ clashes }) => clashes)).toEqual([
      ['b'],
      ['a', 'c'],
      ['b'],
      [],
      [],
    ]);
  });

  it('give each quota the earmarks that keep seats of it', () => {
    const { quotas } = smallDay({ seats: 9, themes: { t1: 4 }, earmarks: [guarantee('a', 2)] });
    expect(quotas.map(({ id, index, earmarks }) => [id, index, earmarks.length])).toEqual([
      ['day', 0, 1],
      ['t1', 1, 0],
    ]);
  });
});
