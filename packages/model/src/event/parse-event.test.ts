import { describe, expect, it } from 'vitest';
import { changedGarden } from '../fixtures/changed-garden.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { parseEvent } from './parse-event.ts';

/** The event as JSON with one value replaced, or taken away when it is undefined. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  return JSON.parse(JSON.stringify(changedGarden({ [path.join('.')]: value })));
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
    ['a missing title', ['title'], undefined, 'shape.missing title'],
    ['an empty text', ['summary'], '  ', 'shape.format summary'],
    ['a text of no language', ['title'], {}, 'shape.format title'],
    ['a language that is no tag', ['title'], { 'nl nl': 'x' }, 'shape.format title["nl nl"]'],
    ['a run without its language', ['motto', 'en'], [{ text: 'x' }], 'motto.en[0]'],
    ['an id in capitals', ['themes', 1, 'id'], 'Moor', 'shape.format themes[1].id'],
    [
      'a session that starts on a date',
      ['programme', 1, 'placement', 'starts'],
      '2023-11-16',
      'shape.format programme[1].placement.starts',
    ],
    [
      'a limit below nothing',
      ['registration', 'quotas', 0, 'limit'],
      -1,
      'shape.too-small registration.quotas[0].limit',
    ],
    [
      'half a seat',
      ['registration', 'quotas', 0, 'limit'],
      1.5,
      'shape.type registration.quotas[0].limit',
    ],
    [
      'a theme id that is no text',
      ['registration', 'quotas', 1, 'counts'],
      { theme: 5 },
      'shape.type registration.quotas[1].counts.theme',
    ],
    [
      'a scope that is none',
      ['registration', 'quotas', 1, 'counts'],
      'all',
      'shape.format registration.quotas[1].counts',
    ],
    [
      'a deadline in words',
      ['registration', 'closes'],
      'tomorrow',
      'shape.format registration.closes',
    ],
    [
      'a deadline back to front',
      ['registration', 'closes'],
      { before: 'start', days: -1 },
      'shape.too-small registration.closes.days',
    ],
    ['an undo of days', ['registration', 'undoFor'], 'P1D', 'shape.format registration.undoFor'],
    ['a zone of no place', ['zone'], 'Europe/Evoluon', 'shape.format zone'],
    ['an offset for a zone', ['zone'], '+01:00', 'shape.format zone'],
    ['a day that does not exist', ['announcedOn'], '2023-02-30', 'shape.format announcedOn'],
    ['a field of no kind', ['form', 'fields', 0, 'kind'], 'txt', 'shape.value form.fields[0].kind'],
    [
      'a length for a choice',
      ['form', 'fields', 3, 'maxLength'],
      9,
      'shape.unknown-key form.fields[3].maxLength',
    ],
    [
      'a field name that the platform owns',
      ['form', 'fields', 2, 'name'],
      '__proto__',
      'shape.format form.fields[2].name',
    ],
    ['a country by its name', ['venue', 'country'], 'Nederland', 'shape.format venue.country'],
    ['half a character', ['organizer'], 'x\uD800', 'shape.format organizer'],
    ['a condition that is none', ['form', 'fields', 2, 'when'], {}, 'form.fields[2].when'],
  ])('has not %s', (_, path, value, where) => {
    const flaws = findings(changed(path, value));
    expect(flaws.map(({ code, path: at }) => `${code} ${at}`).join('\n')).toContain(where);
  });

  it('has no key that the model does not know, and says which was meant', () => {
    expect(findings({ ...gardenDay, zoone: 'x', quotas: [] })).toEqual([
      { code: 'shape.unknown-key', path: 'zoone', nearest: 'zone' },
      { code: 'shape.unknown-key', path: 'quotas' },
    ]);
    const quota = { id: 'day', limt: 5, limit: 5, counts: 'event' };
    expect(findings(changed(['registration', 'quotas', 0], quota))).toEqual([
      { code: 'shape.unknown-key', path: 'registration.quotas[0].limt', nearest: 'limit' },
    ]);
  });

  it('is told once where a key that is needed is misspelt', () => {
    const { organizer, ...others } = gardenDay;
    expect(findings({ ...others, organiser: organizer })).toEqual([
      { code: 'shape.unknown-key', path: 'organiser', nearest: 'organizer' },
    ]);
  });

  it.each([null, undefined, 5, 'x', [], () => 1])('is not %j', (value) => {
    expect(findings(value)).toEqual([{ code: 'shape.type', path: '' }]);
  });
});

describe('a flaw in something that may be written in several ways', () => {
  const messages = (path: readonly (string | number)[], value: unknown): string[] => {
    const parsed = parseEvent(changed(path, value));
    return parsed.ok ? [] : parsed.findings.map((finding) => `${finding.path}: ${finding.message}`);
  };

  it('is named where it is when one way was clearly meant', () => {
    expect(messages(['title'], { nl: '', en: 5 })).toEqual([
      'title.nl: This is not a text that says something, or one by language.',
      'title.en: This is not a text that says something, or one by language.',
    ]);
    expect(messages(['registration', 'closes'], { before: 'strat' })[0]).toMatch(
      /^registration\.closes\.before: /,
    );
  });

  it('is a key that is nearly one of theirs', () => {
    expect(messages(['registration', 'closes'], { befor: 'start' })).toEqual([
      "registration.closes.befor: The model has no 'befor' here. Did you mean 'before'?",
    ]);
    expect(messages(['registration', 'quotas', 0, 'counts'], { thema: 'soil' })).toEqual([
      "registration.quotas[0].counts.thema: The model has no 'thema' here. Did you mean 'theme'?",
    ]);
  });

  it.each([null, 5, true, [], {}, { before: 'start', after: 'end' }])(
    'is the whole moment where it is %j',
    (moment) => {
      expect(messages(['registration', 'closes'], moment)).toEqual([
        "registration.closes: This is not a date, a time, { before: 'start', … } or { after: 'end', … }.",
      ]);
    },
  );

  it('is answered with all the ways when none was', () => {
    expect(messages(['registration', 'quotas', 0, 'counts'], { topic: 'soil' })).toEqual([
      "registration.quotas[0].counts: This is not 'event', { theme }, { audience }, { invitation }, { affiliation } or { each: 'affiliation' }.",
    ]);
    expect(messages(['summary'], 7)).toEqual([
      'summary: This is not a text that says something, or one by language.',
    ]);
  });
});
