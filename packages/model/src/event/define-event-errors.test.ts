import { describe, expect, it } from 'vitest';
import { type CompiledSource, compileSources } from '../../bench/compiled-sources.ts';

const basis = `
import { defineForm } from '@plenary/model';

const said = { purpose: 'x', keepUntil: { after: 'end', days: 30 } as const };
export const basics = {
  id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
  organizer: 'We', starts: '2023-11-16T12:00',
  form: defineForm([
    { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...said },
    { name: 'email', kind: 'email', label: 'E-mail', required: true, ...said },
  ]),
} as const;
export const programme = [{ id: 'work', title: 'Work', choosesTheme: true }] as const;
export const words = { title: 'x', summary: 'x' };
`;

const imports = `
import { defineEvent, defineForm, defineProgramme, defineQuotas, defineThemes, type Theme } from '@plenary/model';
import { basics, programme, words } from './basis.ts';
`;

/** One program for all, since most of the time goes into reading the libraries. */
const compiled = compileSources({
  'basis.ts': basis,

  'inline.ts': `${imports}
defineEvent({
  ...basics,
  programme,
  audiences: [{ id: 'bakers', title: 'Bakers' }],
  themes: [
    { id: 'soil', session: 'work', ...words },
    { id: 'moor', ▸session: 'wrk', ...words },
  ],
  registration: {
    quotas: [
      { id: 'day', limit: 9, counts: { ▸theme: 'soyl' } },
      { id: 'soil-seats', limit: 9, counts: { theme: 'soil' } },
    ],
    windows: [{ ▸audience: 'baker' }],
    earmarks: [
      { id: 'kept', ▸quota: 'dya', for: { each: 'affiliation' }, seats: 1, until: '2023-11-01' },
    ],
  },
});`,

  'placed.ts': `${imports}
defineEvent({
  ...basics,
  rooms: [{ id: 'hall', name: 'Hall' }],
  tracks: [{ id: 'care', title: 'Care' }],
  contributors: [{ id: 'ada', kind: 'person', name: 'Ada' }],
  programme: [
    { id: 'a', title: 'A', ▸track: 'core' },
    { id: 'b', title: 'B', placement: { starts: '2023-11-16T12:00', ▸room: 'hal' } },
    { id: 'c', title: 'C', contributors: [{ ▸contributor: 'eda', role: 'speaker' }] },
  ],
  contest: { title: 'x', description: 'x', ▸announcedIn: 'd' },
  registration: {
    quotas: [],
    invitations: [{ id: 'press', title: 'Press' }],
    earmarks: [
      { id: 'x', ▸quota: 'day', for: { ▸invitation: 'pers' }, seats: 1, until: '2023-11-01' },
    ],
  },
});`,

  'split.ts': `${imports}
const sessions = defineProgramme([
  { id: 'work', title: 'Work', choosesTheme: true, track: 'care' },
]);
const themes = defineThemes([{ id: 'soil', session: 'wrk', ...words }]);
const quotas = defineQuotas([
  { id: 'day', limit: 9, counts: 'event' },
  { id: 'moor-seats', limit: 9, counts: { theme: 'moor' } },
]);
defineEvent({
  ...basics,
  ▸programme: sessions,
  ▸themes,
  registration: { ▸quotas },
});`,

  'form.ts': `${imports}
const form = defineForm([
  { name: 'theme', kind: 'choice', asks: 'theme', of: { themesOf: 'werk' }, label: 'x', purpose: 'x' },
]);
defineEvent({
  ...basics,
  programme,
  registration: { quotas: [] },
  ▸form,
});`,

  'keys.ts': `${imports}
defineThemes([{ id: 'soil', session: 'work', ▸titel: 'Soil', summary: 'x' }]);
defineProgramme([{ id: 'a', title: 'A', placement: { ▸start: '2023-11-16T12:00', room: 'hall' } }]);
defineEvent({
  ...basics,
  programme,
  themes: [{ id: 'soil', session: 'work', ▸titel: 'Soil', summary: 'x' }],
  registration: {
    quotas: [{ id: 'day', ▸limmit: 9, counts: { theme: 'soil' } }],
    earmarks: [
      { id: 'kept', quota: 'day', for: { each: 'affiliation' }, seats: 1, until: '2023-11-01' },
    ],
  },
});`,

  'widened.ts': `${imports}
const named = [{ id: 'x', title: 'x' }];
const rooms = [{ id: 'x', name: 'x' }];
const contributors = [{ id: 'x', kind: 'person' as const, name: 'x' }];
const quotas = [{ id: 'x', limit: 1, counts: 'event' as const }];
declare const themes: Theme[];
defineEvent({
  ...basics,
  ▸programme: named,
  ▸themes,
  ▸audiences: named,
  ▸contributors,
  ▸rooms,
  ▸tracks: named,
  registration: {
    ▸quotas,
    ▸invitations: named,
  },
});`,

  'handed-on.ts': `${imports}
import { compile } from '@plenary/model';

export const compiled = compile(
  defineEvent({
    ...basics,
    programme: [{ id: 'work', title: 'Work', choosesTheme: true }],
    themes: [{ id: 'soil', session: 'work', ...words }],
    registration: { quotas: [{ id: 'day', limit: 9, counts: { ▸theme: 'soyl' } }] },
  }),
);
const event = defineEvent({ ...basics, programme, registration: { quotas: [] } });
export const ▸told: number = event;`,

  'computed.ts': `${imports}
const numbers = [1, 2, 3];
const anyId: string = String(numbers[0]);
defineEvent({
  ...basics,
  programme,
  themes: numbers.map((n) => ({ id: \`theme-\${n}\`, session: 'work', ...words }) as const),
  registration: {
    quotas: [
      { id: 'day', limit: 9, counts: { theme: 'theme-2' } },
      { id: 'other', limit: 9, counts: { ▸theme: 'thema-2' } },
    ],
  },
});
defineEvent({
  ...basics,
  programme,
  registration: { ▸quotas: [{ id: anyId, limit: 9, counts: 'event' }] },
});`,
});

/** Every error of a source stands at a mark, in the order of both. */
function messages({ errors, marked }: CompiledSource): string[] {
  expect(errors.map(({ line, column }) => ({ line, column }))).toEqual(marked);
  return errors.map(({ message }) => message);
}

describe('the compiler says of a misspelt id, at its place, which there are', () => {
  it('in an event that is written whole', () => {
    expect(messages(compiled['inline.ts'])).toEqual([
      `Type '"wrk"' is not assignable to type '"work"'.`,
      `Type '"soyl"' is not assignable to type '"soil" | "moor"'.`,
      `Type '"baker"' is not assignable to type '"bakers"'.`,
      `Type '"dya"' is not assignable to type '"day" | "soil-seats"'.`,
    ]);
  });

  it('of a track, a room, a contributor, a session or an invitation, and where there are none', () => {
    expect(messages(compiled['placed.ts'])).toEqual([
      `Type '"core"' is not assignable to type '"care"'.`,
      `Type '"hal"' is not assignable to type '"hall"'.`,
      `Type '"eda"' is not assignable to type '"ada"'.`,
      `Type '"d"' is not assignable to type '"a" | "b" | "c" | undefined'.`,
      `Type 'string' is not assignable to type 'never'.`,
      `Type '"pers"' is not assignable to type '"press"'.`,
    ]);
  });

  it('where files that were split meet', () => {
    const [programme, themes, quotas] = messages(compiled['split.ts']);
    expect(programme).toMatch(/\n +Type '"care"' is not assignable to type 'never'\.$/);
    expect(themes).toMatch(/\n +Type '"wrk"' is not assignable to type '"work"'\.$/);
    expect(quotas).toMatch(/\n +Type '"moor"' is not assignable to type '"soil"'\.$/);
  });

  it('in an event that is handed on at once, and keeps them in its type', () => {
    expect(messages(compiled['handed-on.ts'])).toEqual([
      `Type '"soyl"' is not assignable to type '"soil"'.`,
      `Type 'EventModel<EventIds<"work", never, never, never, never, never, never, never>>' is not assignable to type 'number'.`,
    ]);
  });

  it('of a session, in a form', () => {
    const [form] = messages(compiled['form.ts']);
    expect(form).toMatch(/\n +Type '"werk"' is not assignable to type '"work"'\.$/);
  });
});

describe('the compiler says of a misspelt key, at its place', () => {
  it('which it could be, and blames no id for it', () => {
    expect(messages(compiled['keys.ts'])).toEqual(
      [
        ['titel', 'Theme<"soil", "work", never>', 'title'],
        ['start', 'Placement<"hall">', 'starts'],
        ['titel', 'Theme<"soil", "work", never>', 'title'],
        ['limmit', 'Quota<"day", "soil", never, never>', 'limit'],
      ].map(
        ([key, type, meant]) =>
          `Object literal may only specify known properties, but '${key}' does not exist in type '${type}'. Did you mean to write '${meant}'?`,
      ),
    );
  });
});

describe('the compiler says of ids that have become plain strings', () => {
  const refusal = (kind: string, keep: string): unknown =>
    expect.stringMatching(
      `is not assignable to type 'Refused<"ids of ${kind} are plain strings: keep them with ${keep}, or use parseEvent">`,
    );

  it('what to do, at each list', () => {
    expect(messages(compiled['widened.ts'])).toEqual([
      refusal('sessions', 'defineProgramme or as const'),
      refusal('themes', 'defineThemes or as const'),
      refusal('audiences', 'defineAudiences or as const'),
      refusal('contributors', 'defineContributors or as const'),
      refusal('rooms', 'defineRooms or as const'),
      refusal('tracks', 'defineTracks or as const'),
      refusal('quotas', 'defineQuotas or as const'),
      refusal('invitations', 'as const'),
    ]);
  });

  it('so too of one that is computed, while a pattern still says what fits it', () => {
    expect(messages(compiled['computed.ts'])).toEqual([
      expect.stringContaining(`Type '"thema-2"' is not assignable to type '\`theme-\${number}\`'.`),
      refusal('quotas', 'defineQuotas or as const'),
    ]);
  });
});
