import { reasonCatalogue } from '@plenary/rules/reasons';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { woodIsFull } from '../fixtures/quota-full.ts';
import { at, context, smallDay } from '../fixtures/small-day.ts';
import { fieldOfReason, reasonWords } from './reason-words.ts';
import type { ViewReason } from './view-reason.ts';

const midnight = Date.UTC(2023, 10, 9, 23);

const every: readonly ViewReason[] = [
  ...Object.values(reasonCatalogue).map(({ example }) => example),
  { code: 'key.reused' },
  { code: 'desk.busy', retryAfter: 3 },
  { code: 'desk.unknown' },
  { code: 'form.expired' },
  { code: 'form.invalid' },
];

const inDutch = (reason: ViewReason, now?: number) =>
  reasonWords(reason, smallDay, context(now === undefined ? {} : { now }));
const inEnglish = (reason: ViewReason) => reasonWords(reason, smallDay, context({ messages: en }));

describe('why something was refused', () => {
  it.each(every)('is whole sentences for $code in both languages', (reason) => {
    for (const words of [inDutch(reason), inEnglish(reason)]) {
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
      expect(words).not.toMatch(/undefined|null|\[object|NaN|\w'\w/);
    }
    expect(inDutch(reason)).not.toBe(inEnglish(reason));
    expect(inDutch(reason)).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
  });

  it('says until when something could be done', () => {
    const late = (deadline: 'withdraw' | 'amend' | 'choose' | 'name') =>
      inDutch({ code: 'deadline.passed', deadline, passedAt: midnight });
    expect(late('withdraw')).toBe('Afmelden kon tot en met donderdag 9 november 2023.');
    expect(late('choose')).toBe('Van thema wisselen kon tot en met donderdag 9 november 2023.');
    expect(late('amend')).toBe('Gegevens wijzigen kon tot en met donderdag 9 november 2023.');
    expect(late('name')).toBe('De naam doorgeven kon tot en met donderdag 9 november 2023.');
  });

  it('names the time alone for a moment on the same day', () => {
    const held = { code: 'registration.held', until: at(14, 32) } as const;
    expect(inDutch(held, at(14, 10))).toBe(
      'U hebt zich afgemeld. Maak dat eerst ongedaan; dat kan tot 14.32 uur.',
    );
  });

  it('tells a list that has closed from one that there is not', () => {
    expect(inDutch({ code: 'waiting.closed', closedAt: midnight })).toBe(
      'De wachtlijst is gesloten. Erop komen kon tot en met donderdag 9 november 2023.',
    );
    expect(inDutch({ code: 'waiting.closed', closedAt: null })).toBe('Er is geen wachtlijst.');
    expect(inEnglish({ code: 'waiting.closed', closedAt: null })).toBe('There is no waiting list.');
  });

  it('names themes by their numbers', () => {
    expect(inDutch({ code: 'theme.dropped', theme: 'wood' })).toBe(
      'Thema 1 gaat niet door. Kies een ander thema.',
    );
    expect(inDutch({ code: 'theme.overlap', theme: 'wood', other: 'glass' })).toBe(
      'Thema 1 en thema 3 zijn tegelijk. Kies een van de twee.',
    );
  });

  it('says how many themes a list ranks, at least and at most or exactly', () => {
    const count = (least: number, most: number) =>
      ({ code: 'ranking.count', least, most, given: 2 }) as const;
    expect(inDutch(count(3, 5))).toBe(
      'Zet minstens 3 en hoogstens 5 thema’s op volgorde van uw voorkeur; nu zijn het er 2.',
    );
    expect(inEnglish(count(3, 3))).toBe(
      'Put 3 themes in your order of preference; you have put 2.',
    );
  });
});

describe('what stands against a member of a party', () => {
  const second = (...reasons: Extract<ViewReason, { code: 'party.member' }>['reasons']) =>
    ({ code: 'party.member', member: 1, reasons }) as const;

  it('names the member by position, and says all of it', () => {
    const reason = second(
      { code: 'theme.required', session: 'workshop' },
      { code: 'audience.unknown', audience: null },
    );
    expect(inDutch(reason)).toBe(
      'Persoon 2: Kies een thema voor ‘Werkplaats’. Kies een van de groepen die er staan.',
    );
    expect(inEnglish(reason)).toBe(
      'Person 2: Choose a theme for ‘Workshop’. Choose one of the groups shown.',
    );
  });

  it('speaks to the contact, not to the owner, of an address that is known', () => {
    expect(inDutch(second({ code: 'person.registered' }))).toBe(
      'Persoon 2: Met dit e-mailadres is al iemand aangemeld, of het staat hier twee keer.',
    );
  });
});

describe('the field a reason is about', () => {
  const field = (reason: ViewReason) => fieldOfReason(reason, smallDay);

  it('is the theme’s, the audience’s, the affiliation’s or the address’s', () => {
    expect(field(woodIsFull)).toBe('theme');
    expect(field({ code: 'theme.required', session: 'workshop' })).toBe('theme');
    expect(field({ code: 'theme.dropped', theme: 'wood' })).toBe('theme');
    expect(field({ ...woodIsFull, quota: 'makers', theme: null })).toBe('audience');
    expect(field({ ...woodIsFull, quota: 'guild-2', theme: null })).toBe('guild');
    expect(field({ code: 'person.registered' })).toBe('email');
    expect(field({ code: 'person.required' })).toBe('email');
  });

  it('is the same for room that is for others', () => {
    expect(field({ ...woodIsFull, code: 'waiting.ahead', ahead: 2 })).toBe('theme');
    expect(
      field({ ...woodIsFull, code: 'waiting.ahead', ahead: 2, quota: 'makers', theme: null }),
    ).toBe('audience');
  });

  it('is none for a full day, a closed window or a stale version', () => {
    expect(field({ ...woodIsFull, quota: 'day', theme: null })).toBeNull();
    expect(field({ code: 'window.closed', closedAt: midnight })).toBeNull();
    expect(field({ code: 'version.stale', seen: 1, current: 2 })).toBeNull();
  });
});
