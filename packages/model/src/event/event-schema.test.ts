import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKey } from '../fixtures/every-key.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { eventSchema } from './event.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const schema = JSON.parse(
  readFileSync(new URL('../../event.schema.json', import.meta.url), 'utf8'),
);
const accepts = new Ajv2020({ allErrors: true }).compile(schema);

/** A value with another one at a path; nothing there with `undefined`. */
function put(value: Json, [key, ...rest]: Path, other: Json | undefined): Json | undefined {
  if (key === undefined) return other;
  const inner = put(valueAt(value, [key]), rest, other);
  if (Array.isArray(value)) {
    return value.toSpliced(Number(key), 1, ...(inner === undefined ? [] : [inner]));
  }
  const { [key]: _, ...others } = value as { [key: string]: Json };
  return inner === undefined ? others : { ...others, [key]: inner };
}

function valueAt(value: Json, path: Path): Json {
  return path.reduce<Json>(
    (inner, key) => (inner as Record<string | number, Json>)[key] ?? null,
    value,
  );
}

function refusedAt(value: unknown): string[] {
  accepts(value);
  return (accepts.errors ?? []).map(({ instancePath }) => instancePath);
}

const plainGarden: Json = JSON.parse(JSON.stringify(garden));

describe('the JSON Schema', () => {
  it('takes an event, with its own address in it too', () => {
    expect(refusedAt(garden)).toEqual([]);
    expect(refusedAt({ $schema: './event.schema.json', ...garden })).toEqual([]);
  });

  it('takes every key there is', () => {
    const keys = new Set<string>();
    JSON.stringify(everyKey, (key, value) => {
      keys.add(key);
      return value;
    });
    const known = new Set<string>();
    JSON.stringify(schema, (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) known.add(name);
      return value;
    });
    expect([...known].filter((name) => !keys.has(name))).toEqual([]);
    expect(refusedAt(everyKey)).toEqual([]);
  });

  it('says what a key is for, in the words of its docstring', () => {
    expect(schema.properties.zone.description).toBe('IANA zone, such as `Europe/Amsterdam`.');
    expect(schema.$defs.Quota.description).toBe('A limit on seats. People are counted, not forms.');
    const undescribed = Object.entries<{ type?: string; description?: string }>(schema.$defs)
      .filter(([, { type, description }]) => type !== 'array' && description === undefined)
      .map(([name]) => name);
    expect(undescribed).toEqual([]);
  });

  it.each<[what: string, at: Path, value: Json | undefined, refused: string]>([
    ['an id with a capital', ['id'], 'Garden', '/id'],
    ['no title', ['title'], undefined, ''],
    ['a title of blanks', ['title'], ' ', '/title'],
    ['a title in no language', ['title'], {}, '/title'],
    ['a language that is no tag', ['title'], { english: 'x', '!': 'x' }, '/title'],
    ['a run without its language', ['motto'], { nl: [{ text: 'x' }] }, '/motto/nl/0'],
    ['an unknown key', ['colour'], 'red', ''],
    ['an unknown status', ['status'], 'Cancelled', '/status'],
    ['a start without a time', ['starts'], '2023-11-16', '/starts'],
    ['a country in words', ['venue', 'country'], 'Nederland', '/venue/country'],
    ['a session without an id', ['programme', 1, 'id'], undefined, '/programme/1'],
    ['a key beside the placement', ['programme', 0, 'starts'], '2023-11-16T12:00', '/programme/0'],
    ['a placement without a start', ['programme', 0, 'placement'], {}, '/programme/0/placement'],
    ['a theme of no session', ['themes', 0, 'session'], undefined, '/themes/0'],
    ['half a seat', ['registration', 'quotas', 0, 'limit'], 0.5, '/registration/quotas/0/limit'],
    [
      'a quota of nothing',
      ['registration', 'quotas', 0, 'counts'],
      {},
      '/registration/quotas/0/counts',
    ],
    [
      'days before both edges',
      ['registration', 'closes'],
      { before: 'start', after: 'end' },
      '/registration/closes',
    ],
    ['a moment in words', ['registration', 'opens'], 'tomorrow', '/registration/opens'],
    ['a reminder in months', ['registration', 'remind'], ['P1M'], '/registration/remind/0'],
    ['a party of one', ['registration', 'parties'], { most: 1 }, '/registration/parties/most'],
    ['a field of no kind', ['form', 'fields', 0, 'kind'], 'colour', '/form/fields/0/kind'],
    [
      'a condition on nothing',
      ['form', 'fields', 2, 'when'],
      { all: [{}] },
      '/form/fields/2/when/all/0',
    ],
    ['no fields', ['form', 'fields'], [], '/form/fields'],
  ])('refuses %s, at its place', (_, at, value, refused) => {
    expect(refusedAt(put(plainGarden, at, value))).toContain(refused);
  });

  it.each<[what: string, rule: string, at: Path, value: Json]>([
    ['that a day is in the calendar', 'rule:date', ['announcedOn'], '2023-02-30'],
    ['that a zone is known', 'rule:zone', ['zone'], 'Europe/Eindhoven'],
    ['that text is Unicode', 'rule:well-formed', ['title'], 'half \ud83c'],
  ])('cannot say %s', (_, rule, at, value) => {
    const event = put(plainGarden, at, value);
    expect(refusedAt(event)).toEqual([]);
    expect(eventSchema.safeParse(event).error?.issues.map(({ message }) => message)).toEqual([
      rule,
    ]);
  });

  it('lets conditions stand deeper in each other than the package does', () => {
    const deep = Array.from({ length: 9 }).reduce<Json>((not) => ({ not }), {
      field: 'name',
      answered: true,
    });
    const event = put(plainGarden, ['form', 'fields', 2, 'when'], deep);
    expect(refusedAt(event)).toEqual([]);
    expect(eventSchema.safeParse(event).success).toBe(false);
  });

  it('agrees on how much there may be', () => {
    const languages = (many: number): Json =>
      Object.fromEntries(Array.from({ length: many }, (_, nth) => [`en-x${nth}`, 'x']));
    const runs = (many: number): Json => ({
      en: Array.from({ length: many }, () => ({ text: 'x', lang: 'en' })),
    });
    for (const [title, taken] of [
      [languages(50), true],
      [languages(51), false],
      [runs(1000), true],
      [runs(1001), false],
      ['x'.repeat(20_000), true],
      ['x'.repeat(20_001), false],
    ] as const) {
      const event = put(plainGarden, ['title'], title);
      expect([accepts(event), eventSchema.safeParse(event).success]).toEqual([taken, taken]);
    }
  });
});

/** Every place of a value. */
function pathsIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

describe('what the JSON Schema takes', () => {
  const event: Json = JSON.parse(JSON.stringify(everyKey));
  const places = pathsIn(event).filter((path) => path.length > 0);
  const place = fc.constantFrom(...places);
  const otherValue = fc.oneof(
    place.map((path) => valueAt(event, path)),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    fc.constantFrom<Json>(
      '',
      ' ',
      'a',
      'A',
      'en',
      '2023-11-16',
      '2023-11-16T12:00',
      0,
      1,
      -1,
      1.5,
      1e300,
      [],
      {},
      null,
      true,
    ),
  );
  const change = fc.oneof(
    fc.tuple(place, otherValue),
    fc.tuple(place, fc.constant(undefined)),
    fc.tuple(
      place.map((path) => [...path.slice(0, -1), 'unknown']),
      otherValue,
    ),
  );

  it('is what the package takes the shape of, but for what it cannot say', () => {
    const unsayable = ['rule:date', 'rule:zone', 'rule:well-formed'];
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(change, ([path, other]) => {
        const changed = put(event, path, other);
        const issues = eventSchema.safeParse(changed).error?.issues ?? [];
        const sayable = issues.filter(
          ({ code, message }) => code !== 'custom' || !unsayable.includes(message),
        );
        expect(accepts(changed)).toBe(sayable.length === 0);
        if (sayable.length === 0) taken += 1;
        else refused += 1;
      }),
      { numRuns: 400 },
    );
    // So that a property of refusals alone, or of none, is no proof.
    expect(Math.min(taken, refused)).toBeGreaterThan(40);
  });
});
