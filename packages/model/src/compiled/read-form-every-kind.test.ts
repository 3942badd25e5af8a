import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField, someChoices } from '../fixtures/a-field.ts';
import type { Answers, CompiledForm } from './compiled-form.ts';
import { holds } from './condition.ts';
import { readForm } from './read-form.ts';

const form: CompiledForm = {
  version: 1,
  fields: [
    aField({ name: 'text', maxLength: 20, required: true }),
    aField({ name: 'long', kind: 'longText', maxLength: 50 }),
    aField({ name: 'email', kind: 'email', maxLength: 254 }),
    aField({ name: 'phone', kind: 'phone', maxLength: 40 }),
    aField({ name: 'number', kind: 'number', decimals: 1, least: 0, most: 99 }),
    aField({ name: 'date', kind: 'date', earliest: '2023-11-01' }),
    aField({ name: 'choice', kind: 'choice', choices: someChoices('a', 'b'), none: 'None' }),
    aField({ name: 'choices', kind: 'choices', choices: someChoices('a', 'b', 'c'), most: 2 }),
    aField({ name: 'ranked', kind: 'ranked', choices: someChoices('a', 'b', 'c'), least: 1 }),
    aField({ name: 'region', kind: 'affiliation', choices: someChoices('north') }),
    aField({ name: 'consent', kind: 'consent', covers: ['own'] }),
    aField({ name: 'own', kind: 'own', ownType: 'any', maxLength: 20 }),
    aField({ name: 'asked', required: true, when: { field: 'choice', is: 'a' } }),
    aField({ name: 'after', kind: 'choices', when: { field: 'asked', answered: true } }),
  ],
};

const any = {
  '~standard': { version: 1, vendor: 'us', validate: (value: unknown) => ({ value }) },
} as const;
const ownTypes = { any };

const full: Answers = {
  text: 'Anna',
  long: 'een\ntwee',
  email: 'anna@school.example',
  phone: '06 12345678',
  number: 2.5,
  date: '2023-11-16',
  choice: 'a',
  choices: ['b', 'c'],
  ranked: ['c', 'a'],
  region: 'north',
  consent: true,
  own: 'x',
  asked: 'so',
  after: [],
};

/** As a browser posts it. */
function posted(answers: Answers): [string, string][] {
  return Object.entries(answers).flatMap(([name, answer]): [string, string][] => {
    if (Array.isArray(answer)) return answer.map((one) => [name, one]);
    if (answer === true) return [[name, 'on']];
    return answer === null || answer === false ? [] : [[name, String(answer)]];
  });
}

describe('a form with every kind of field', () => {
  it('is read alike from form data, query parameters and JSON', () => {
    const data = new FormData();
    for (const [name, value] of posted(full)) data.append(name, value);
    const whole = { ok: true, answers: full };
    expect(readForm(form, data, { ownTypes })).toEqual(whole);
    expect(readForm(form, new URLSearchParams(posted(full)), { ownTypes })).toEqual(whole);
    expect(readForm(form, JSON.parse(JSON.stringify(full)), { ownTypes })).toEqual(whole);
  });

  it('keeps every kind of thing that was typed when it is refused', () => {
    const typed = {
      text: ' ',
      long: '\r\n',
      email: 'anna@',
      phone: 'zes',
      number: '1.000',
      date: '11/16/2023',
      choice: 'gone',
      choices: ['a', 'gone'],
      ranked: ['', 'a', 'a'],
      region: '',
      consent: true,
      own: ' x ',
      asked: 'not asked',
      after: ['x'],
    };
    const read = readForm(form, typed, { ownTypes });
    expect(read).toMatchObject({ ok: false, typed });
  });

  it('keeps a number of JSON as its digits', () => {
    expect(readForm(form, { number: 1000.25, text: 5 }, {})).toMatchObject({
      typed: { number: '1000.25', text: '5' },
    });
  });
});

describe('a field that is not asked', () => {
  it('has no answer and no problem, whatever was typed', () => {
    const read = readForm(form, { ...full, choice: 'b', asked: 'typed', after: 'x' }, { ownTypes });
    expect(read).toMatchObject({ ok: true, answers: { asked: null, after: null } });
  });

  it('is required once it is asked', () => {
    const read = readForm(form, { ...full, asked: '' }, { ownTypes });
    expect(read).toMatchObject({ problems: [{ field: 'asked', code: 'field.required' }] });
  });

  it('needs no consent', () => {
    const fields = [
      aField({ name: 'diet', when: { field: 'eats', is: true } }),
      aField({ name: 'eats', kind: 'consent' }),
      aField({ name: 'ok', kind: 'consent', covers: ['diet'] }),
    ];
    expect(readForm({ version: 1, fields }, { diet: 'vegan' }).ok).toBe(true);
    expect(readForm({ version: 1, fields }, { diet: 'vegan', eats: 'on' }).ok).toBe(false);
  });
});

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a', 'b', 'c', 'north', 'on', '-', '', 'x@b.example', '12345', '2,5', '1-2-2024'),
  fc.array(fc.constantFrom('a', 'b', 'c', '', 'x'), { maxLength: 4 }),
  fc.constantFrom(true, false, null, 2.5, 7, -1),
  fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }),
);
const names = form.fields.map(({ name }) => name);
const json = fc.dictionary(fc.constantFrom(...names), value);
const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' })));

describe('every input', () => {
  it('is answered, never thrown back', () => {
    const hostile = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withDate: true }),
      json,
      pairs.map((all) => new URLSearchParams(all)),
    );
    fc.assert(
      fc.property(hostile, hostile, (input, before) => {
        const options = { ownTypes, before: Object(before) };
        expect(typeof readForm(form, input, options).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('posted as form data loses nothing that was typed', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const data = new FormData();
        for (const [name, text] of all) data.append(name, text);
        const read = readForm(form, data, { ownTypes });
        if (read.ok) return;
        for (const { name, kind } of form.fields) {
          const texts = data.getAll(name);
          const [first = ''] = texts;
          const list = kind === 'choices' || kind === 'ranked';
          const box = kind === 'consent' && /^(on|yes)$/.test(String(first));
          expect(read.typed[name]).toEqual(list ? texts : kind === 'consent' ? box : first);
        }
      }),
    );
  });

  it('that is accepted is accepted again with the same answers, as JSON and as a browser posts it', () => {
    const acceptable = fc.record(
      {
        text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
        long: fc.string({ unit: fc.constantFrom('a', '\r', '\n', ' ', 'e\u0301') }),
        email: fc.constantFrom('Anna@Café.example', '', ' a@b.example '),
        phone: fc.constantFrom('06-12345678', ' 12345 '),
        number: fc.constantFrom('2,5', ' 07', 3, '', null),
        date: fc.constantFrom('16-11-2023', '2024-02-29', ''),
        choice: fc.constantFrom('a', 'b', '-', null),
        choices: fc.subarray(['a', 'b']),
        ranked: fc.shuffledSubarray(['a', 'b', 'c', '']),
        region: fc.constantFrom('north', ''),
        consent: fc.constantFrom('on', true),
        own: fc.constantFrom('x', ''),
        asked: fc.constant('so'),
      },
      { requiredKeys: ['text', 'asked', 'consent'] },
    );
    let accepted = 0;
    fc.assert(
      fc.property(acceptable, (input) => {
        const first = readForm(form, input, { ownTypes });
        if (!first.ok) return;
        accepted += 1;
        expect(readForm(form, first.answers, { ownTypes })).toEqual(first);
        expect(readForm(form, new URLSearchParams(posted(first.answers)), { ownTypes })).toEqual(
          first,
        );
        for (const { name, when } of form.fields) {
          if (when && !holds(when, first.answers)) expect(first.answers[name]).toBeNull();
        }
      }),
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
