import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gardenDay } from './fixtures/garden-day.ts';
import { parseEvent } from './parse-event.ts';

/** The event as JSON with one value replaced, or taken away when it is undefined. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const event: unknown = JSON.parse(JSON.stringify(gardenDay));
  const [last = '', ...above] = path.toReversed();
  const holder = above.reduceRight<unknown>(
    (inner, step) => Reflect.get(Object(inner), step),
    event,
  );
  Reflect.set(Object(holder), last, value);
  return JSON.parse(JSON.stringify(event));
}

function findings(value: unknown): { code: string; path: string; nearest?: string }[] {
  const parsed = parseEvent(value);
  return parsed.ok
    ? []
    : parsed.findings.map(({ code, path, nearest }) =>
        nearest === undefined ? { code, path } : { code, path, nearest },
      );
}

describe('an event from JSON', () => {
  it('is the event that was written', () => {
    const json: unknown = JSON.parse(JSON.stringify(gardenDay));
    expect(parseEvent(json)).toEqual({ ok: true, event: json, warnings: [] });
  });

  it('stands with a warning where a text lacks one of its languages', () => {
    expect(parseEvent(changed(['title'], { nl: 'De tuindag' }))).toMatchObject({
      ok: true,
      warnings: [{ code: 'language.missing', severity: 'warning', path: 'title' }],
    });
  });
});

describe('the shape of an event', () => {
  it.each([
    ['a missing title', ['title'], undefined, 'title'],
    ['an empty text', ['summary'], '  ', 'summary'],
    ['a text of no language', ['title'], {}, 'title'],
    ['a language that is no tag', ['title'], { 'nl nl': 'x' }, 'title.nl nl'],
    ['a run without its language', ['motto', 'en'], [{ text: 'x' }], 'motto.en[0].lang'],
    ['an id in capitals', ['themes', 1, 'id'], 'Moor', 'themes[1].id'],
    [
      'a session that starts on a date',
      ['programme', 1, 'starts'],
      '2023-11-16',
      'programme[1].starts',
    ],
    [
      'a limit below nothing',
      ['registration', 'quotas', 0, 'limit'],
      -1,
      'registration.quotas[0].limit',
    ],
    ['half a seat', ['registration', 'quotas', 0, 'limit'], 1.5, 'registration.quotas[0].limit'],
    [
      'a theme id that is no text',
      ['registration', 'quotas', 1, 'counts'],
      { theme: 5 },
      'registration.quotas[1].counts.theme',
    ],
    [
      'a scope that is none',
      ['registration', 'quotas', 1, 'counts'],
      'all',
      'registration.quotas[1].counts',
    ],
    ['a deadline in words', ['registration', 'closes'], 'tomorrow', 'registration.closes'],
    [
      'a deadline after the start',
      ['registration', 'closes'],
      { before: 'start', days: -1 },
      'registration.closes.days',
    ],
    ['an undo of days', ['registration', 'undoFor'], 'P1D', 'registration.undoFor'],
    ['a zone of no place', ['zone'], 'Europe/Evoluon', 'zone'],
    ['an offset for a zone', ['zone'], '+01:00', 'zone'],
    ['a day that does not exist', ['announcedOn'], '2023-02-30', 'announcedOn'],
    ['a field of no kind', ['form', 'fields', 0, 'kind'], 'number', 'form.fields[0].kind'],
    ['a length for a choice', ['form', 'fields', 3, 'maxLength'], 9, 'form.fields[3]'],
    [
      'a field name that the platform owns',
      ['form', 'fields', 2, 'name'],
      '__proto__',
      'form.fields[2].name',
    ],
    ['a country by its name', ['venue', 'country'], 'Nederland', 'venue.country'],
  ])('has not %s', (_, path, value, where) => {
    expect(findings(changed(path, value))).toContainEqual({ code: 'shape.invalid', path: where });
  });

  it('has no key that the model does not know', () => {
    const [finding] = findings({ ...gardenDay, quotas: [] });
    expect(finding).toEqual({ code: 'shape.invalid', path: '' });
  });

  it.each([null, undefined, 5, 'x', [], () => 1])('is not %j', (value) => {
    expect(findings(value)).toEqual([{ code: 'shape.invalid', path: '' }]);
  });
});

describe('hostile input', () => {
  it('is answered with a hundred findings at most', () => {
    expect(findings(changed(['themes'], Array(150).fill({ id: 'A' })))).toHaveLength(100);
    const unknown = Array.from({ length: 150 }, (_, index) => ({
      id: `quota-${index}`,
      limit: 1,
      counts: { theme: 'soill' },
    }));
    const many = findings(changed(['registration', 'quotas'], unknown));
    expect(many).toHaveLength(100);
    expect(many[0]).toMatchObject({ code: 'id.unknown', nearest: 'soil' });
  });

  it('is answered, never thrown back', () => {
    const keys = Object.keys(gardenDay);
    const anywhere = fc.tuple(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          anywhere.map(([key, value]) => changed([key], value)),
        ),
        (value) => {
          expect(typeof parseEvent(value).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('a flaw in something that may be written in several ways', () => {
  const messages = (path: readonly (string | number)[], value: unknown): string[] => {
    const parsed = parseEvent(changed(path, value));
    return parsed.ok ? [] : parsed.findings.map((finding) => `${finding.path}: ${finding.message}`);
  };

  it('is named where it is when one way was clearly meant', () => {
    expect(messages(['title'], { nl: '', en: 5 })).toEqual([
      'title.nl: a text says something',
      'title.en: a wording is text, or runs of { text, lang }',
    ]);
    expect(messages(['registration', 'closes'], { before: 'strat' })[0]).toMatch(
      /^registration\.closes\.before: /,
    );
  });

  it('is answered with all the ways when none was', () => {
    expect(messages(['registration', 'quotas', 0, 'counts'], { thema: 'soil' })).toEqual([
      "registration.quotas[0].counts: a quota counts 'event', { theme }, { audience }, { affiliation } or { each: 'affiliation' }",
    ]);
    expect(messages(['summary'], 7)).toEqual([
      'summary: a text is a string, or an object of strings by language',
    ]);
  });
});
