import { describe, expect, it } from 'vitest';
import { found, foundWith, garden } from '../fixtures/found-in-garden-day.ts';
import { checkEvent } from './check-event.ts';

describe('the findings of an event', () => {
  it('are none when it is in order', () => {
    expect(checkEvent(garden)).toEqual([]);
  });

  it('are those of every check, with the errors before the warnings', () => {
    const [theme, ...themes] = garden.themes ?? [];
    const wrong = {
      languages: ['nl', 'en', 'fy'],
      ends: '2023-11-16T11:00',
      themes: theme ? [{ ...theme, session: 'walk' }, ...themes] : [],
    };
    expect(found(wrong).slice(0, 3)).toEqual([
      'id.unknown themes[0].session ~walks',
      'event.ends-before-start ends',
      'language.missing title',
    ]);
    const severities = checkEvent({ ...garden, ...wrong }).map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted());
  });

  it('say where, what and how bad in words', () => {
    const contest = { title: 'x', description: 'x', awardedIn: 'recepton' };
    expect(checkEvent({ ...garden, contest })).toEqual([
      {
        code: 'id.unknown',
        severity: 'error',
        path: 'contest.awardedIn',
        message: "There is no session 'recepton'. Did you mean 'reception'?",
        fix: 'Write an id that exists, or add the session.',
        params: { thing: 'session', id: 'recepton' },
        nearest: 'reception',
      },
    ]);
  });

  it('are a hundred at most', () => {
    const regions = Array.from({ length: 150 }, (_, index) => ({
      id: `regio-${index + 1}`,
      name: { nl: 'Regio' },
    }));
    const affiliations = { title: 'x', entries: regions };
    const many = { affiliations, 'registration.earmarks': undefined };
    expect(foundWith(many)).toEqual(Array(100).fill(expect.stringMatching(/^language\.missing/)));
    const wrong = foundWith({ ...many, ends: '2023-11-16T11:00' });
    expect(wrong).toHaveLength(100);
    expect(wrong[0]).toBe('event.ends-before-start ends');
  });
});
