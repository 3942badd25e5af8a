/** A moment of the event that the demonstration shows, with who had registered by then. */
export interface Scene {
  /** Its path under the host, without a slash. */
  readonly path: string;
  /** Its name on the bar. */
  readonly name: Words;
  /** The day, as the bar tells it. */
  readonly day: Words;
  /** Where its clock starts: ISO 8601 with offset. */
  readonly starts: string;
  /** How many people chose each theme, by the theme's id. */
  readonly people: Readonly<Record<string, number>>;
}

/** The same words in both languages. */
interface Words {
  readonly nl: string;
  readonly en: string;
}

const allSeats = {
  mbo: 60,
  business: 60,
  'primary-education': 48,
  'non-technical-profiles': 40,
  'staff-shortage': 60,
  'new-audiences': 40,
  'pro-vso-isk': 40,
  safeguarding: 48,
  'image-and-lob': 48,
  'societal-themes': 56,
} as const;

/** Those who came in the end: some seats stayed free. */
const inTheEnd = { ...allSeats, business: 57, 'pro-vso-isk': 31, 'societal-themes': 50 };

/** The seven moments, in order of time. */
export const scenes = [
  {
    path: 'voor',
    name: { nl: 'vóór opening', en: 'before opening' },
    day: { nl: '9 september 2023', en: '9 September 2023' },
    starts: '2023-09-09T12:00:00+02:00',
    people: {},
  },
  {
    path: 'open',
    name: { nl: 'open', en: 'open' },
    day: { nl: '10 september 2023', en: '10 September 2023' },
    starts: '2023-09-10T16:00:00+02:00',
    people: {
      mbo: 14,
      business: 57,
      'primary-education': 22,
      'non-technical-profiles': 9,
      'staff-shortage': 31,
      'new-audiences': 40,
      'pro-vso-isk': 12,
      safeguarding: 48,
      'image-and-lob': 26,
      'societal-themes': 18,
    },
  },
  {
    path: 'bijna-vol',
    name: { nl: 'bijna vol', en: 'nearly full' },
    day: { nl: '2 november 2023', en: '2 November 2023' },
    starts: '2023-11-02T10:00:00+01:00',
    people: {
      ...allSeats,
      mbo: 59,
      'primary-education': 46,
      'non-technical-profiles': 39,
      'pro-vso-isk': 33,
      safeguarding: 47,
      'societal-themes': 44,
    },
  },
  {
    path: 'vol',
    name: { nl: 'vol', en: 'full' },
    day: { nl: '6 november 2023', en: '6 November 2023' },
    starts: '2023-11-06T10:00:00+01:00',
    people: allSeats,
  },
  {
    path: 'gesloten',
    name: { nl: 'gesloten', en: 'closed' },
    day: { nl: '10 november 2023', en: '10 November 2023' },
    starts: '2023-11-10T10:00:00+01:00',
    people: inTheEnd,
  },
  {
    path: 'dag',
    name: { nl: 'de dag zelf', en: 'the day itself' },
    day: { nl: '16 november 2023', en: '16 November 2023' },
    starts: '2023-11-16T12:10:00+01:00',
    people: inTheEnd,
  },
  {
    path: 'na',
    name: { nl: 'erna', en: 'after' },
    day: { nl: '17 november 2023', en: '17 November 2023' },
    starts: '2023-11-17T10:00:00+01:00',
    people: inTheEnd,
  },
] as const satisfies readonly Scene[];

/** The path of the scene that a visitor sees first. */
export const firstScene = 'open';
