import { describe, expect, it } from 'vitest';
import { found, foundWith, garden } from '../fixtures/found-in-garden-day.ts';

describe('themes', () => {
  it('belong to a session that lets attendees choose', () => {
    expect(foundWith({ 'programme.2.choosesTheme': undefined })).toEqual([
      'theme.not-chosen themes[1].session',
    ]);
  });

  it('are there where attendees choose, unless the session does not go on', () => {
    const themes = (garden.themes ?? []).filter(({ id }) => id !== 'moor');
    expect(found({ themes })).toEqual(['session.without-themes programme[2].choosesTheme']);
    const programme = garden.programme.map((session) =>
      session.id === 'walks' ? { ...session, state: 'dropped' as const } : session,
    );
    expect(found({ themes, programme })).toEqual([]);
  });
});

describe('themes that are ranked', () => {
  const ranked = { listsClose: '2023-11-01' };
  const rankedField = {
    'form.fields.5.kind': 'ranked',
    'registration.themeChoice': { ranked },
  };

  it('are asked by a field that ranks them', () => {
    expect(foundWith(rankedField)).toEqual([]);
    expect(foundWith({ 'registration.themeChoice': { ranked } })).toEqual([
      'theme.ranking-missing registration.themeChoice.ranked',
    ]);
  });

  it('have no more wishes at least than at most', () => {
    const bounds = { ...ranked, least: 3, most: 2 };
    expect(foundWith({ ...rankedField, 'registration.themeChoice': { ranked: bounds } })).toEqual([
      'bounds.crossed registration.themeChoice.ranked.least',
    ]);
  });
});

describe('a contest', () => {
  it('is announced in a session that goes on', () => {
    expect(foundWith({ 'programme.0.state': 'dropped' })).toEqual([
      'contest.session-hidden contest.announcedIn',
    ]);
  });
});
