import { describe, expect, it } from 'vitest';
import { found, foundWith, garden, withFields } from '../fixtures/found-in-garden-day.ts';

describe('themes', () => {
  it('belong to a session that lets attendees choose', () => {
    expect(foundWith({ 'programme.2.choosesTheme': undefined })).toEqual([
      'theme.not-chosen themes[1].session',
    ]);
  });

  it('are there where attendees choose, unless the session does not go on', () => {
    const themes = (garden.themes ?? []).filter(({ id }) => id !== 'moor');
    const form = { ...garden.form, fields: garden.form.fields.slice(0, 9) };
    expect(found({ themes, form })).toEqual(['session.without-themes programme[2].choosesTheme']);
    const programme = garden.programme.map((session) =>
      session.id === 'walks' ? { ...session, state: 'dropped' as const } : session,
    );
    expect(found({ themes, form, programme })).toEqual([]);
  });
});

describe('a session in which attendees choose', () => {
  const unasked = (changes: Readonly<Record<string, unknown>>): string[] =>
    foundWith({ 'form.fields.9.asks': undefined, ...changes });

  it('has a field that asks its theme', () => {
    expect(unasked({})).toEqual(['theme.unasked programme[2].choosesTheme']);
    expect(withFields((fields) => fields.slice(0, 5))).toEqual([
      'theme.unasked programme[1].choosesTheme',
      'theme.unasked programme[2].choosesTheme',
    ]);
  });

  it('may go unasked as long as nothing can be chosen', () => {
    for (const state of ['draft', 'dropped']) {
      expect(unasked({ 'themes.1.state': state })).toEqual(['form.no-choices form.fields[9]']);
      expect(unasked({ 'programme.2.state': state })).toEqual(['form.no-choices form.fields[9]']);
    }
    const off = { 'registration.themeChoice': 'none', 'form.fields.5.asks': undefined };
    expect(unasked(off)).toEqual([]);
  });

  it('may be the one that a theme field misspells', () => {
    const misspelt = { 'form.fields.9.of': { themesOf: 'wlks' } };
    expect(foundWith(misspelt)).toEqual(['id.unknown form.fields[9].of.themesOf ~walks']);
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

  it('have as many wishes as both the policy and the form allow', () => {
    const wishes = (policy: object, field: object): string[] =>
      foundWith({
        ...rankedField,
        'registration.themeChoice': { ranked: { ...ranked, ...policy } },
        ...Object.fromEntries(
          Object.entries(field).map(([key, value]) => [`form.fields.5.${key}`, value]),
        ),
      });
    expect(wishes({ least: 2 }, { most: 2 })).toEqual([]);
    expect(wishes({ least: 2 }, { most: 1 })).toEqual(['bounds.crossed form.fields[5].most']);
    expect(wishes({ most: 1 }, { least: 2 })).toEqual(['bounds.crossed form.fields[5].least']);
  });

  it('are as many as there are wishes at least', () => {
    const policy = { 'registration.themeChoice': { ranked: { ...ranked, least: 3 } } };
    expect(foundWith({ ...rankedField, ...policy })).toEqual([
      'form.too-few-choices registration.themeChoice.ranked.least',
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
