import { describe, expect, it } from 'vitest';
import type { CompiledField } from '../compiled/compiled-form.ts';
import { everyKindDay } from '../fixtures/every-kind.ts';
import { gardenDay } from '../fixtures/garden-day.ts';
import { compile } from './compile.ts';

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
      'walk: theme',
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
      purpose: { nl: 'Voor uw plaats', en: 'For your seat' },
      basis: 'public-task',
      recipients: [],
      keepUntil: Date.UTC(2023, 11, 16, 16),
      version: 1,
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
      null,
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

  it('of a session that is dropped can no longer be made, and keep their labels', () => {
    const programme = gardenDay.programme.map((session) =>
      session.id === 'workshops' ? ({ ...session, state: 'dropped' } as const) : session,
    );
    const fields = gardenDay.form.fields.map((one) =>
      one.name === 'theme' ? { ...one, required: false } : one,
    );
    const { form: later } = compile({
      ...gardenDay,
      programme,
      form: { ...gardenDay.form, fields },
    });
    expect(later.fields.find(({ name }) => name === 'theme')).toMatchObject({
      choices: [],
      removedChoices: field('theme')?.choices,
    });
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

describe('a form with every kind of field', () => {
  const kinds = everyKindDay.form;
  const kind = (name: string): CompiledField | undefined =>
    kinds.fields.find((one) => one.name === name);

  it('keeps what can no longer be chosen apart', () => {
    const ids = (choices: CompiledField['choices'] = []) => choices.map(({ id }) => id);
    expect(ids(kind('days')?.choices)).toEqual(['mon', 'tue']);
    expect(ids(kind('days')?.removedChoices)).toEqual(['sat']);
  });

  it('has bounds where they are written, and of a ranked choice always', () => {
    expect(kind('guests')).toMatchObject({ least: 0, most: 9, decimals: 0 });
    expect(kind('fee')).toMatchObject({ least: null, most: null, decimals: 2 });
    expect(kind('arrives')).toMatchObject({ earliest: '2027-05-19', latest: '2027-05-21' });
    expect(kind('days')).toMatchObject({ least: null, most: 2 });
    expect(kind('wishes')).toMatchObject({ least: 1, most: 2 });
  });

  it('has the form’s word on what a field does not say itself', () => {
    expect(kind('name')).toMatchObject({ basis: 'contract', recipients: [] });
    expect(kind('dietConsent')?.basis).toBe('consent');
    expect(kind('remarks')?.recipients).toEqual(['The kitchen']);
    expect(kind('name')?.keepUntil).toBe(Date.UTC(2027, 5, 20, 22));
    expect(kind('diet')?.keepUntil).toBe(Date.UTC(2027, 4, 25, 22));
  });

  it('keeps conditions and the names of a team’s own kinds', () => {
    expect(kind('memberNumber')).toMatchObject({
      ownType: 'member-number',
      when: { field: 'member', is: true },
      maxLength: 500,
    });
    expect(kind('phone')).toMatchObject({ autocomplete: 'tel', maxLength: 40 });
  });
});
