import { describe, expect, it } from 'vitest';
import { found, garden } from './fixtures/found-in-garden-day.ts';

describe('themes', () => {
  it('belong to a session that lets attendees choose', () => {
    const programme = garden.programme.map((session) =>
      session.id === 'walks' ? { ...session, choosesTheme: false } : session,
    );
    expect(found({ programme })).toEqual(['theme.not-chosen themes[1].session']);
  });

  it('are there where attendees choose', () => {
    const themes = (garden.themes ?? []).filter(({ id }) => id !== 'moor');
    expect(found({ themes })).toEqual(['session.without-themes programme[2].choosesTheme']);
  });
});
