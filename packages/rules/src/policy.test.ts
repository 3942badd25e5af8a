import { describe, expect, it } from 'vitest';
import { type PolicySource, policyOf } from './policy.ts';
import { guarantee, smallDay } from './testing/small-day.ts';

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
    expect(policy.choices).toEqual([{ session: 'morning', themes: ['m1', 'm2'] }]);
  });

  it('ask for no theme where themes are not chosen', () => {
    expect(smallDay({ themes: { t1: 1 }, themeChoice: 'none' }).choices).toEqual([]);
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

  it('give each quota the earmarks that keep seats of it', () => {
    const { quotas } = smallDay({ seats: 9, themes: { t1: 4 }, earmarks: [guarantee('a', 2)] });
    expect(quotas.map(({ id, index, earmarks }) => [id, index, earmarks.length])).toEqual([
      ['day', 0, 1],
      ['t1', 1, 0],
    ]);
  });
});
