import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../compiled/read-form.ts';
import { aField, someChoices } from '../fixtures/a-field.ts';
import { everyKindDay } from '../fixtures/every-kind.ts';
import { someAnswers } from '../fixtures/some-answers.ts';
import { answersJsonSchema } from './answers-json-schema.ts';

const { form } = everyKindDay;
const schema = answersJsonSchema(form, 'nl');
const any = {
  '~standard': { version: 1, vendor: 'us', validate: (value: unknown) => ({ value }) },
} as const;
const ownTypes = { 'member-number': any };

/** Formats are a hint only, as the draft has them by default. */
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  validateFormats: false,
  allErrors: true,
  allowUnionTypes: true,
});
const conforms = ajv.compile(schema);

const whole = { name: 'Anna', email: 'a@b.example', region: 'north', lunch: 'mon' };

/** Where the answers do not conform. */
function places(answers: unknown): string[] {
  conforms(answers);
  return [...new Set((conforms.errors ?? []).map(({ instancePath }) => instancePath))];
}

describe('the JSON Schema of a form’s answers', () => {
  it('has labels as titles and hints as descriptions, in the wanted language', () => {
    expect(schema).toMatchObject({
      properties: {
        email: { title: 'E-mailadres', description: 'Voor uw bevestiging', format: 'idn-email' },
        lunch: {
          oneOf: [
            { const: 'mon', title: 'maandag' },
            { const: 'tue', title: 'dinsdag' },
            { const: 'sat', title: 'zaterdag', deprecated: true },
            { const: null, title: 'Geen' },
          ],
        },
      },
      required: ['name', 'email', 'region', 'lunch'],
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('takes a whole set of answers', () => {
    expect(places(whole)).toEqual([]);
    expect(places({ ...whole, lunch: null, guests: 9, days: ['mon', 'tue'], wishes: [] })).toEqual(
      [],
    );
  });

  it.each([
    ['/name', { name: ' ' }],
    ['/name', { name: 'a'.repeat(21) }],
    ['/name', { name: null }],
    ['/guests', { guests: 2.5 }],
    ['/guests', { guests: 10 }],
    ['/guests', { guests: '2' }],
    ['/audience', { audience: 'bakers' }],
    ['/days', { days: ['mon', 'mon'] }],
    ['/days/0', { days: ['sun'] }],
    ['/wishes', { wishes: ['soil', 'water', 'moor'] }],
    ['/dietConsent', { dietConsent: 'on' }],
  ])('refuses at %s what is wrong there: %j', (place, wrong) => {
    expect(places({ ...whole, ...wrong })).toEqual([place]);
  });

  it('counts an emoji as one character', () => {
    expect(places({ ...whole, name: '🌱'.repeat(20) })).toEqual([]);
  });

  it('asks for what is required when it is asked, and only then', () => {
    expect(places({ ...whole, member: false })).toEqual([]);
    expect(places({ ...whole, member: true })).not.toEqual([]);
    expect(places({ ...whole, member: true, memberNumber: null })).not.toEqual([]);
    const member = { ...whole, member: true, memberNumber: '7' };
    expect(places(member)).toEqual([]);
    expect(places({ ...member, days: ['tue'] })).not.toEqual([]);
    expect(places({ ...member, days: ['tue'], remarks: 'x' })).toEqual([]);
    expect(places({ ...whole, memberNumber: '7', days: ['tue'] })).toEqual([]);
  });

  it('asks for nothing of two fields that wait for each other', () => {
    const fields = [
      aField({ name: 'a', required: true, when: { field: 'b', answered: true } }),
      aField({ name: 'b', required: true, when: { field: 'a', answered: true } }),
    ];
    expect(ajv.validate(answersJsonSchema({ version: 1, fields }), {})).toBe(true);
  });

  it('asks for a consent in spite of its condition once what it covers is filled in', () => {
    const fields = [
      aField({ name: 'abroad', kind: 'consent' }),
      aField({ name: 'diet' }),
      aField({
        name: 'ok',
        kind: 'consent',
        covers: ['diet'],
        when: { field: 'abroad', is: true },
      }),
      aField({ name: 'why', required: true, when: { not: { field: 'ok', is: true } } }),
    ];
    const given = { abroad: false, diet: 'vegan', ok: true, why: null };
    expect(readForm({ version: 1, fields }, given)).toEqual({ ok: true, answers: given });
    expect(ajv.validate(answersJsonSchema({ version: 1, fields }), given)).toBe(true);
  });

  it('is one that a validator reads where there is nothing to choose', () => {
    const fields = [
      aField({ name: 'theme', kind: 'choice', required: true }),
      aField({ name: 'days', kind: 'choices' }),
    ];
    const nothing = ajv.compile(answersJsonSchema({ version: 1, fields }));
    expect(nothing({ theme: 'soil' })).toBe(false);
    expect(nothing({ theme: null })).toBe(false);
    expect(nothing.errors?.map(({ instancePath }) => instancePath)).toEqual(['/theme']);
  });

  it('has everything that must be chosen or ticked', () => {
    const fields = [
      aField({ name: 'ok', kind: 'consent', required: true }),
      aField({
        name: 'days',
        kind: 'choices',
        required: true,
        least: 2,
        choices: someChoices('a', 'b'),
      }),
    ];
    const must = ajv.compile(answersJsonSchema({ version: 1, fields }));
    expect(must({ ok: true, days: ['a', 'b'] })).toBe(true);
    expect(must({ ok: false, days: ['a', 'b'] })).toBe(false);
    expect(must({ ok: true, days: ['a'] })).toBe(false);
  });

  it('takes all answers that the form gives', () => {
    let given = 0;
    fc.assert(
      fc.property(someAnswers, (input) => {
        const read = readForm(form, input, { ownTypes });
        if (!read.ok) return;
        given += 1;
        expect(places(read.answers)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(given).toBeGreaterThan(50);
  });

  it('takes nothing else but what no JSON Schema can refuse', () => {
    const beyond = [
      'field.email',
      'field.phone',
      'field.number',
      'field.control-character',
      'field.line-break',
      'field.consent-needed',
    ];
    let taken = 0;
    fc.assert(
      fc.property(someAnswers, (input) => {
        if (!conforms(input)) return;
        taken += 1;
        const read = readForm(form, input, { ownTypes });
        const codes = read.ok
          ? []
          : read.problems.filter(({ field }) => field !== 'arrives').map(({ code }) => code);
        expect(codes.filter((code) => !beyond.includes(code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
