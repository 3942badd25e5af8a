import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { at, context, smallDay } from '../fixtures/small-day.ts';
import { fieldOfReason, reasonWords } from './reason-words.ts';
import type { ViewReason } from './view-reason.ts';

const dutch = context();
const english = context({ messages: en });

const full = {
  code: 'quota.full',
  quota: 'wood',
  theme: 'wood',
  limit: 48,
  used: 48,
  kept: 0,
  asked: 1,
  withRoom: [
    { theme: 'glass', remaining: 22 },
    { theme: 'stone', remaining: 29 },
  ],
} as const satisfies ViewReason;

const midnight = Date.UTC(2023, 10, 9, 23);

/** One of every code there is: the table below does not compile without. */
const reasons: { readonly [Code in ViewReason['code']]: Extract<ViewReason, { code: Code }> } = {
  'window.not-open': { code: 'window.not-open', opensAt: Date.UTC(2023, 8, 10, 7) },
  'window.closed': { code: 'window.closed', closedAt: midnight },
  'quota.full': full,
  'theme.required': { code: 'theme.required', session: 'workshop' },
  'theme.unknown': { code: 'theme.unknown', theme: 'x' },
  'theme.too-many': { code: 'theme.too-many', session: 'workshop' },
  'audience.unknown': { code: 'audience.unknown', audience: 'x' },
  'affiliation.unknown': { code: 'affiliation.unknown', affiliation: null },
  'person.registered': { code: 'person.registered' },
  'registration.exists': { code: 'registration.exists', registration: 'r' },
  'registration.unknown': { code: 'registration.unknown' },
  'registration.ended': { code: 'registration.ended' },
  'registration.held': { code: 'registration.held', until: at(14, 32) },
  'version.stale': { code: 'version.stale', seen: 1, current: 2 },
  'deadline.passed': { code: 'deadline.passed', deadline: 'withdraw', passedAt: midnight },
  'undo.nothing': { code: 'undo.nothing' },
  'undo.lapsed': { code: 'undo.lapsed', lapsedAt: at(14, 32) },
  'command.malformed': { code: 'command.malformed', path: 'themes' },
  'key.reused': { code: 'key.reused' },
  'desk.busy': { code: 'desk.busy', retryAfter: 3 },
  'desk.unknown': { code: 'desk.unknown' },
  'form.expired': { code: 'form.expired' },
  'form.invalid': { code: 'form.invalid' },
};

describe('why something was refused', () => {
  it.each(Object.values(reasons))('is whole sentences for $code in both languages', (reason) => {
    for (const ctx of [dutch, english]) {
      const words = reasonWords(reason, smallDay, ctx);
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
      expect(words).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });

  it('names the full theme and the two with most room', () => {
    expect(reasonWords(full, smallDay, dutch)).toBe(
      'Thema 1 is vol (48 van 48). Thema 2 heeft 29 plaatsen, thema 3 heeft er 22.',
    );
    expect(reasonWords(full, smallDay, english)).toBe(
      'Theme 1 is full (48 of 48). Theme 2 has 29 places, theme 3 has 22.',
    );
  });

  it('tells no number below five', () => {
    const withRoom = [
      { theme: 'glass', remaining: 4 },
      { theme: 'stone', remaining: 1 },
    ];
    expect(reasonWords({ ...full, withRoom }, smallDay, dutch)).toBe(
      'Thema 1 is vol (48 van 48). Thema 3 heeft nog enkele plaatsen, thema 2 heeft er nog enkele.',
    );
  });

  it('names one theme, one without a limit, or none', () => {
    const say = (
      withRoom: (typeof full)['withRoom'][number][] | { theme: string; remaining: null }[],
    ) => reasonWords({ ...full, withRoom }, smallDay, dutch);
    expect(say([{ theme: 'stone', remaining: 29 }])).toMatch(/Thema 2 heeft 29 plaatsen\.$/);
    expect(say([{ theme: 'stone', remaining: null }])).toMatch(/Thema 2 heeft plaats\.$/);
    expect(say([])).toBe('Thema 1 is vol (48 van 48).');
  });

  it('adds what is kept, so that the numbers sum to the answer', () => {
    const reason = { ...full, used: 45, kept: 3, withRoom: [] };
    expect(reasonWords(reason, smallDay, dutch)).toBe(
      'Thema 1 is vol (45 bezet en 3 vrijgehouden, van 48).',
    );
  });

  it('says whose places are taken for every kind of quota', () => {
    const say = (quota: string) =>
      reasonWords({ ...full, quota, theme: null, withRoom: [] }, smallDay, dutch);
    expect(say('day')).toBe('De dag is vol (48 van 48).');
    expect(say('makers')).toBe('Voor ‘Makers’ zijn alle plaatsen bezet (48 van 48).');
    expect(say('guild-2')).toBe('Voor ‘Gilde 2’ zijn alle plaatsen bezet (48 van 48).');
    expect(say('no such quota')).toBe('De dag is vol (48 van 48).');
  });

  it('says until when something could be done', () => {
    const late = (deadline: 'withdraw' | 'amend' | 'choose') =>
      reasonWords({ code: 'deadline.passed', deadline, passedAt: midnight }, smallDay, dutch);
    expect(late('withdraw')).toBe('Afmelden kon tot en met donderdag 9 november 2023.');
    expect(late('choose')).toBe('Van thema wisselen kon tot en met donderdag 9 november 2023.');
    expect(late('amend')).toBe('Gegevens wijzigen kon tot en met donderdag 9 november 2023.');
  });

  it('names the time alone for a moment on the same day', () => {
    const now = at(14, 10);
    expect(reasonWords(reasons['registration.held'], smallDay, context({ now }))).toBe(
      'U hebt zich afgemeld. Maak dat eerst ongedaan; dat kan tot 14.32 uur.',
    );
  });
});

describe('the field a reason is about', () => {
  it('is the theme’s, the audience’s, the affiliation’s or the address’s', () => {
    const field = (reason: ViewReason) => fieldOfReason(reason, smallDay);
    expect(field(full)).toBe('theme');
    expect(field(reasons['theme.required'])).toBe('theme');
    expect(field({ ...full, quota: 'makers', theme: null })).toBe('audience');
    expect(field({ ...full, quota: 'guild-2', theme: null })).toBe('guild');
    expect(field(reasons['person.registered'])).toBe('email');
  });

  it('is none for a full day, a closed window or a stale version', () => {
    expect(fieldOfReason({ ...full, quota: 'day', theme: null }, smallDay)).toBeNull();
    expect(fieldOfReason(reasons['window.closed'], smallDay)).toBeNull();
    expect(fieldOfReason(reasons['version.stale'], smallDay)).toBeNull();
  });
});
