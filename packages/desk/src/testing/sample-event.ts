import type { EventModel } from '@plenary/model';

/** What of the sample differs. */
export interface SampleEventOverrides extends Partial<Omit<EventModel, 'registration'>> {
  /** Each theme's seats, `theme-1` first; the day has their sum. By default `[3, 2]`. */
  readonly seats?: readonly number[];
  /** What is left out stays as it is in the sample. */
  readonly registration?: Partial<EventModel['registration']>;
}

/**
 * A small event to test with, on Thursday 16 November 2023 at noon in Amsterdam: one session with a
 * choice of themes, a seat limit for each and for the day, open from thirty days before to twelve hours
 * before it starts. Its form asks `name`, `email`, `theme`, `remarks` and, with `dietaryConsent`,
 * `dietary`.
 *
 * @param overrides - fields of the event that differ, and `seats`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { sampleEvent } from '@plenary/desk/testing';
 *
 * const event = sampleEvent({ seats: [1, 20], registration: { waitingList: {} } });
 * assert.equal(event.registration.quotas.find(({ id }) => id === 'day')?.limit, 21);
 * ```
 */
export function sampleEvent(overrides: SampleEventOverrides = {}): EventModel {
  const { seats = [3, 2], registration, ...fields } = overrides;
  return {
    id: 'sample-day',
    zone: 'Europe/Amsterdam',
    languages: ['nl', 'en'],
    title: { nl: 'Een voorbeelddag', en: 'A sample day' },
    shortTitle: { nl: 'Voorbeelddag', en: 'Sample day' },
    summary: { nl: 'Om mee te proberen.', en: 'To try things with.' },
    organizer: 'Plenary',
    starts: '2023-11-16T12:00',
    ends: '2023-11-16T17:00',
    programme: [
      {
        id: 'session',
        title: { nl: 'Werksessie', en: 'Working session' },
        choosesTheme: true,
        placement: { starts: '2023-11-16T13:00', ends: '2023-11-16T14:00' },
      },
    ],
    themes: seats.map((_, index) => ({
      id: `theme-${index + 1}`,
      session: 'session',
      title: { nl: `Thema ${index + 1}`, en: `Theme ${index + 1}` },
      summary: { nl: 'Waarover we praten.', en: 'What we talk about.' },
    })),
    registration: { ...registrationWith(seats), ...registration },
    form,
    ...fields,
  };
}

function registrationWith(seats: readonly number[]): EventModel['registration'] {
  return {
    opens: '2023-10-17T13:00',
    closes: '2023-11-16T00:00',
    quotas: [
      { id: 'day', limit: seats.reduce((sum, limit) => sum + limit, 0), counts: 'event' },
      ...seats.map((limit, index) => ({
        id: `seats-${index + 1}`,
        limit,
        counts: { theme: `theme-${index + 1}` },
      })),
    ],
  };
}

const purpose = { nl: 'Om de dag te regelen.', en: 'To run the day.' };

const form: EventModel['form'] = {
  basis: 'legitimate-interests',
  keepUntil: '2023-12-16T12:00',
  fields: [
    { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose },
    { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose },
    {
      name: 'theme',
      kind: 'choice',
      asks: 'theme',
      of: { themesOf: 'session' },
      label: 'Theme',
      required: true,
      purpose,
    },
    { name: 'dietary', kind: 'text', label: 'Dietary needs', sensitive: true, purpose },
    {
      name: 'dietaryConsent',
      kind: 'consent',
      label: 'My dietary needs may be kept',
      covers: ['dietary'],
      purpose,
    },
    { name: 'remarks', kind: 'longText', label: 'Remarks', purpose },
  ],
};
