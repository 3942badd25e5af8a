import type {
  CompiledEvent,
  CompiledField,
  CompiledForm,
  CompiledRegistration,
  CompiledTheme,
} from '@plenary/model/compiled';

const day = 86_400_000;

/** Thursday 16 November 2023, noon in Amsterdam. */
const noon = Date.UTC(2023, 10, 16, 11);

/** What of the sample differs. */
export interface SampleEventOverrides extends Partial<CompiledEvent> {
  /** Each theme's seats, `theme-1` first; the day has their sum. By default `[3, 2]`. */
  readonly seats?: readonly number[];
}

/**
 * A small event to test with, already compiled: one session with a choice of themes, a seat limit for
 * each and for the day, open from thirty days before to twelve hours before it starts. Its form asks
 * `name`, `email`, `theme`, `remarks` and, with `dietaryConsent`, `dietary`.
 *
 * @param overrides - fields of the event that differ, and `seats`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { sampleEvent } from '@plenary/desk/testing';
 *
 * const event = sampleEvent({ seats: [1, 20] });
 * assert.equal(event.registration.quotas.find(({ id }) => id === 'day')?.limit, 21);
 * ```
 */
export function sampleEvent(overrides: SampleEventOverrides = {}): CompiledEvent {
  const { seats = [3, 2], ...fields } = overrides;
  const themes = seats.map((_, index) => theme(index + 1));
  return {
    id: 'sample-day',
    revision: 1,
    zone: 'Europe/Amsterdam',
    languages: ['nl', 'en'],
    title: { nl: 'Een voorbeelddag', en: 'A sample day' },
    shortTitle: { nl: 'Voorbeelddag', en: 'Sample day' },
    headline: null,
    motto: null,
    summary: { nl: 'Om mee te proberen.', en: 'To try things with.' },
    description: null,
    organizer: 'Plenary',
    status: 'EventScheduled',
    attendanceMode: 'OfflineEventAttendanceMode',
    announcedOn: null,
    startsAt: noon,
    endsAt: noon + 5 * 3_600_000,
    previousStartsAt: null,
    venue: null,
    online: null,
    rooms: [],
    tracks: [],
    contributors: [],
    sessions: [
      {
        id: 'session',
        kind: 'session',
        state: 'scheduled',
        title: { nl: 'Werksessie', en: 'Working session' },
        summary: null,
        description: null,
        startsAt: noon + 3_600_000,
        endsAt: noon + 2 * 3_600_000,
        room: null,
        track: null,
        language: null,
        contributors: [],
        parts: [],
        choosesTheme: true,
      },
    ],
    themes,
    audiences: [],
    directory: null,
    contest: null,
    glossary: [],
    assumptions: [],
    registration: registration(seats),
    form: form(themes),
    ...fields,
  };
}

function theme(number: number): CompiledTheme {
  return {
    id: `theme-${number}`,
    session: 'session',
    state: 'offered',
    number,
    title: { nl: `Thema ${number}`, en: `Theme ${number}` },
    summary: { nl: 'Waarover we praten.', en: 'What we talk about.' },
    description: null,
    questions: [],
    room: null,
  };
}

function registration(seats: readonly number[]): CompiledRegistration {
  return {
    windows: [{ audience: null, opensAt: noon - 30 * day, closesAt: noon - day / 2 }],
    withdrawUntil: noon,
    amendUntil: noon,
    chooseUntil: noon,
    deadlines: [],
    undoFor: 30 * 60_000,
    themeChoice: 'first-come',
    ranking: null,
    rechooseUntil: noon,
    quotas: [
      { id: 'day', limit: seats.reduce((sum, limit) => sum + limit, 0), counts: { kind: 'event' } },
      ...seats.map((limit, index) => ({
        id: `seats-${index + 1}`,
        limit,
        counts: { kind: 'theme', theme: `theme-${index + 1}` } as const,
      })),
    ],
    earmarks: [],
    waitingList: null,
    parties: null,
    invitations: [],
    approval: null,
    remindAt: [],
    proveAddressWithin: null,
    perPerson: 1,
  };
}

function form(themes: readonly CompiledTheme[]): CompiledForm {
  const choices = themes.map(({ id, title, number }) => ({ id, label: title, number }));
  return {
    version: 1,
    fields: [
      field('name', { meaning: 'name', required: true, autocomplete: 'name' }),
      field('email', { kind: 'email', meaning: 'address', required: true, autocomplete: 'email' }),
      field('theme', {
        kind: 'choice',
        meaning: 'theme',
        required: true,
        maxLength: null,
        choices,
      }),
      field('dietary', { sensitive: true }),
      field('dietaryConsent', { kind: 'consent', maxLength: null, covers: ['dietary'] }),
      field('remarks', { kind: 'longText', maxLength: 1000 }),
    ],
  };
}

function field(name: string, rest: Partial<CompiledField>): CompiledField {
  return {
    name,
    kind: 'text',
    meaning: 'answer',
    label: name,
    hint: null,
    required: false,
    maxLength: 200,
    least: null,
    most: null,
    decimals: 0,
    earliest: null,
    latest: null,
    autocomplete: null,
    choices: [],
    removedChoices: [],
    none: null,
    covers: [],
    when: null,
    ownType: null,
    sensitive: false,
    purpose: { nl: 'Om de dag te regelen.', en: 'To run the day.' },
    basis: null,
    recipients: [],
    keepUntil: noon + 30 * day,
    version: 1,
    ...rest,
  };
}
