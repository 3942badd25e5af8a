import type { Answers } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context, smallDay } from '../fixtures/small-day.ts';
import { wideDay } from '../fixtures/wide-day.ts';
import type { FieldView } from './field-view.ts';
import { fieldView } from './form-field.ts';

const day = wideDay(smallDay);

function shown(name: string, typed: Answers = {}, ctx = context()): FieldView {
  const found = day.form.fields.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return fieldView(found, { typed, errors: new Map() }, day, ctx);
}

describe('a telephone number', () => {
  it('is typed with the keys of a telephone, and the browser may fill it in', () => {
    expect(shown('phone', { phone: '040 12' })).toMatchObject({
      control: 'tel',
      value: '040 12',
      autocomplete: 'tel',
    });
  });
});

describe('a number', () => {
  it('is typed as text with the keys of numbers', () => {
    expect(shown('pupils')).toMatchObject({ control: 'text', inputMode: 'numeric' });
    expect(shown('metres')).toMatchObject({ control: 'text', inputMode: 'decimal' });
  });

  it('can have a minus where its bounds allow one', () => {
    const pupils = day.form.fields.find(({ name }) => name === 'pupils');
    if (pupils === undefined) throw new Error('no pupils');
    const below = { ...pupils, least: -5 };
    const view = fieldView(below, { typed: {}, errors: new Map() }, day, context());
    expect(view).toMatchObject({ inputMode: null, limit: 'Van -5 tot en met 60.' });
  });

  it('stands as the language writes it', () => {
    expect(shown('metres', { metres: 2.5 })).toMatchObject({ value: '2,5' });
    expect(shown('metres', { metres: 2.5 }, context({ messages: en }))).toMatchObject({
      value: '2.5',
    });
    expect(shown('metres', { metres: '2,5' })).toMatchObject({ value: '2,5' });
    expect(shown('pupils', { pupils: 12_000 })).toMatchObject({ value: '12000' });
  });

  it('tells what fits', () => {
    expect(shown('pupils').limit).toBe('Van 0 tot en met 60.');
    expect(shown('metres').limit).toBe('Ten hoogste 12,5.');
  });
});

describe('a date', () => {
  it('is asked as a date, between days in words', () => {
    expect(shown('arrival', { arrival: '2023-11-16' })).toMatchObject({
      control: 'date',
      value: '2023-11-16',
      limit: 'Van woensdag 15 november 2023 tot en met donderdag 16 november 2023.',
    });
  });
});

describe('several choices', () => {
  const ticked = (typed: Answers) => {
    const view = shown('tools', typed);
    if (view.control !== 'checkboxes') throw new Error('no boxes');
    return view.choices.filter(({ selected }) => selected).map(({ label }) => label.text);
  };

  it('are boxes, and tell how many', () => {
    expect(shown('tools')).toMatchObject({
      control: 'checkboxes',
      limit: 'Kies er ten hoogste 2.',
      choices: [
        { id: 'field-tools', value: 'wood' },
        { id: 'field-tools-2', value: 'stone' },
        { id: 'field-tools-3', value: 'glass' },
      ],
    });
  });

  it('keep what was ticked, one alone as well', () => {
    expect(ticked({ tools: ['glass', 'wood'] })).toEqual(['Hout', 'Glas']);
    expect(ticked({ tools: 'stone' })).toEqual(['Steen']);
    expect(ticked({ tools: '' })).toEqual([]);
  });

  it('keep what can no longer be chosen for who has chosen it, and say so', () => {
    expect(ticked({ tools: ['clay'] })).toEqual([
      'Dag van het Ambacht (kan niet meer gekozen worden)',
    ]);
    expect(ticked({})).toEqual([]);
  });
});

describe('wishes in order', () => {
  it('are a list for each, of which the fewest that are asked are needed', () => {
    expect(shown('wishes', { wishes: ['glass', 'wood'] })).toMatchObject({
      control: 'ranked',
      limit: 'Uw liefste keuze eerst. Kies er ten minste 2.',
      ranks: [
        { id: 'field-wishes', label: '1e keuze', value: 'glass', required: true },
        { id: 'field-wishes-2', label: '2e keuze', value: 'wood', required: true },
        { id: 'field-wishes-3', label: '3e keuze', value: '', required: false },
      ],
    });
  });

  it('are called first, second and third in English', () => {
    const view = shown('wishes', {}, context({ messages: en }));
    expect(view.control === 'ranked' && view.ranks.map(({ label }) => label)).toEqual([
      'First choice',
      'Second choice',
      'Third choice',
    ]);
  });

  it('keep every wish that was posted, be they too many', () => {
    const view = shown('wishes', { wishes: ['glass', 'wood', 'stone', 'clay'] });
    expect(view).toMatchObject({ ranks: { length: 4 }, options: { length: 4 } });
  });
});

describe('a field that is asked under a condition', () => {
  it('says when, is not marked as needed, and says in brackets that it is not always', () => {
    expect(shown('pupils')).toMatchObject({
      when: 'Alleen als u bij ‘U komt als’ ‘Docent’ kiest.',
      required: false,
      optional: '(niet altijd nodig)',
      describedBy: 'field-pupils-hint',
    });
    expect(shown('badge')).toMatchObject({ required: false, optional: '(niet verplicht)' });
  });

  it('is told apart from one that is always asked', () => {
    expect(shown('tools').when).toBeNull();
    expect(shown('tools').required).toBe(true);
  });
});
