import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { CompiledField } from './compiled/compiled-form.ts';
import { gardenDay } from './fixtures/garden-day.ts';

const { form } = compile(gardenDay);

function field(name: string): CompiledField | undefined {
  return form.fields.find((one) => one.name === name);
}

describe('a compiled form', () => {
  it('keeps its version and the order of its fields', () => {
    expect(form.version).toBe(2);
    expect(form.fields.map(({ name, meaning }) => `${name}: ${meaning}`)).toEqual([
      'name: name',
      'email: address',
      'organisation: answer',
      'audience: audience',
      'region: affiliation',
      'theme: theme',
      'diet: answer',
      'dietConsent: answer',
      'remarks: answer',
    ]);
  });

  it('writes out every default of a field', () => {
    expect(field('remarks')).toEqual({
      name: 'remarks',
      kind: 'longText',
      meaning: 'answer',
      label: { nl: 'Opmerkingen', en: 'Remarks' },
      hint: null,
      required: false,
      maxLength: 2000,
      autocomplete: null,
      choices: [],
      none: null,
      covers: [],
      sensitive: false,
      purpose: { nl: 'Voor uw plaats', en: 'For your seat' },
      keep: { nl: 'Tot een maand na de dag', en: 'Until a month after the day' },
    });
  });

  it('says what a browser may fill in (WCAG 1.3.5)', () => {
    const tokens = form.fields.flatMap(({ name, autocomplete }) =>
      autocomplete ? [[name, autocomplete]] : [],
    );
    expect(tokens).toEqual([
      ['name', 'name'],
      ['email', 'email'],
      ['organisation', 'organization'],
    ]);
  });

  it('limits what is typed and nothing else', () => {
    expect(form.fields.map(({ maxLength }) => maxLength)).toEqual([
      80,
      254,
      200,
      null,
      null,
      null,
      null,
      null,
      2000,
    ]);
  });
});

describe('choices', () => {
  it('of a theme are those of the session, with their numbers', () => {
    expect(field('theme')?.choices).toEqual([
      { id: 'soil', label: { nl: 'Bodem', en: 'Soil' }, number: 1 },
      { id: 'water', label: 'Water', number: 2 },
    ]);
  });

  it('of an audience are the event’s, with its own wording for none', () => {
    expect(field('audience')).toMatchObject({
      choices: [
        { id: 'gardeners', label: { en: 'Gardeners' }, number: null },
        { id: 'neighbours', label: { en: 'Neighbours' }, number: null },
      ],
      none: { en: 'None of these' },
    });
  });

  it('of an affiliation are the directory’s, with its wording for none', () => {
    expect(field('region')).toMatchObject({
      choices: [
        { id: 'regio-1', label: { nl: 'Regio 1' }, number: null },
        { id: 'regio-2', label: { nl: 'Regio 2' }, number: null },
      ],
      none: { nl: 'Geen regio' },
    });
  });

  it('that are written out are kept', () => {
    expect(field('diet')?.choices).toEqual([
      { id: 'vegan', label: { nl: 'Veganistisch', en: 'Vegan' }, number: null },
    ]);
    expect(field('diet')?.sensitive).toBe(true);
    expect(field('dietConsent')?.covers).toEqual(['diet']);
  });
});
