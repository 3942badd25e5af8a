import { describe, expect, it } from 'vitest';
import { guarantee, smallDay } from '../testing/small-day.ts';
import { type PolicySource, policyOf, type RegistrationSource } from './policy.ts';

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
    expect(policy.choices).toEqual([{ session: 'morning', required: true, themes: ['m1', 'm2'] }]);
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
    expect(policy.choices).toEqual([{ session: 'morning', required, themes: ['m1'] }]);
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
    expect(policy.choices).toEqual([{ session: 'morning', required: true, themes: ['m2'] }]);
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

  it('give each quota the earmarks that keep seats of it', () => {
    const { quotas } = smallDay({ seats: 9, themes: { t1: 4 }, earmarks: [guarantee('a', 2)] });
    expect(quotas.map(({ id, index, earmarks }) => [id, index, earmarks.length])).toEqual([
      ['day', 0, 1],
      ['t1', 1, 0],
    ]);
  });
});

const beyond: readonly (readonly [string, Partial<RegistrationSource>])[] = [
  ['waitingList', { waitingList: { promotion: 'automatic', offerFor: null, untilAt: 90 } }],
  ['parties', { parties: { most: 4, seating: 'together', namesDueAt: 90, unnamed: 'lapse' } }],
  ['approval', { approval: { audiences: null, reapprove: false } }],
  [
    'invitations',
    { invitations: [{ id: 'press', title: 'Press', window: null, skipsApproval: false }] },
  ],
  [
    'invitations',
    { quotas: [{ id: 'q', limit: 1, counts: { kind: 'invitation', invitation: 'press' } }] },
  ],
  [
    'invitations',
    {
      earmarks: [
        {
          id: 'e',
          quota: 'day',
          for: { kind: 'invitation', invitation: 'press' },
          seats: 1,
          untilAt: 9,
        },
      ],
    },
  ],
  ['themeChoice.ranked', { themeChoice: 'ranked' }],
  ['proveAddress', { proveAddressWithin: 1 }],
  [
    'deadlines',
    { deadlines: [{ audience: 'press', withdrawUntil: 1, amendUntil: 1, chooseUntil: 1 }] },
  ],
  ['perPerson', { perPerson: 2 }],
];

function refusalOf(changes: Partial<RegistrationSource>): unknown {
  try {
    return policyOf({ ...source, registration: { ...source.registration, ...changes } });
  } catch (thrown) {
    return thrown;
  }
}

describe('an event that asks for what the rules cannot do yet', () => {
  it.each(beyond)('is refused and told which: %s', (feature, changes) => {
    expect(refusalOf(changes)).toMatchObject({
      code: 'policy.unsupported',
      features: [feature],
      message: `These rules cannot do yet what this event asks for: ${feature}.`,
    });
  });

  it('is told of all of them at once', () => {
    expect(refusalOf({ perPerson: 3, proveAddressWithin: 5 })).toMatchObject({
      features: ['proveAddress', 'perPerson'],
    });
  });

  it('is not one that says in full that it asks for none of them', () => {
    const nothing = {
      deadlines: [],
      ranking: null,
      rechooseUntil: 90,
      waitingList: null,
      parties: null,
      invitations: [],
      approval: null,
      remindAt: [20, 30],
      proveAddressWithin: null,
      perPerson: 1,
    };
    expect(refusalOf(nothing)).toEqual(policyOf(source));
  });
});
