import type { Answers } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../fixtures/read-markup.ts';
import { context, smallDay } from '../../fixtures/small-day.ts';
import { wideDay } from '../../fixtures/wide-day.ts';
import { fieldView } from '../../views/form-field.ts';
import { field } from './field.ts';

function shown(
  name: string,
  {
    typed = {},
    error,
    focused = false,
  }: { typed?: Answers; error?: string; focused?: boolean } = {},
): ReturnType<typeof readMarkup> {
  const of = ({ form }: typeof smallDay) =>
    form.fields.find((candidate) => candidate.name === name);
  const day = of(smallDay) === undefined ? wideDay(smallDay) : smallDay;
  const found = of(day);
  if (found === undefined) throw new Error(`no field ${name}`);
  const errors = new Map(error === undefined ? [] : [[name, error]]);
  return readMarkup(field(fieldView(found, { typed, errors }, day, context()), focused).markup);
}

describe('a field', () => {
  it('has its label first, then hint, then error, then the control', () => {
    const order = shown('name', { error: 'Vul bij ‘Naam’ iets in' }).map(
      ({ tag, attributes }) => attributes.class ?? tag,
    );
    expect(order).toEqual([
      'plenary-field plenary-field-wrong',
      'plenary-label',
      'plenary-hint',
      'plenary-error',
      'plenary-input',
    ]);
  });

  it('says what the browser may fill in, and that it is wrong', () => {
    const input = shown('email', { typed: { email: 'naam@' }, error: 'fout' }).at(-1);
    expect(input?.attributes).toMatchObject({
      type: 'email',
      autocomplete: 'email',
      value: 'naam@',
      'aria-required': 'true',
      'aria-invalid': 'true',
      'aria-describedby': 'field-email-error',
    });
  });

  it('groups radios under a legend, each with a label of its own', () => {
    const elements = shown('audience', { typed: { audience: 'teacher' } });
    expect(elements[0]?.tag).toBe('fieldset');
    expect(elements.find(({ tag }) => tag === 'legend')?.text).toBe('U komt als');
    const radios = elements.filter(({ tag }) => tag === 'input');
    expect(radios.map(({ attributes }) => [attributes.value, 'checked' in attributes])).toEqual([
      ['maker', false],
      ['teacher', true],
    ]);
  });

  it('says ‘full’ inside the label of a full theme, which can still be chosen', () => {
    const elements = shown('theme');
    const labels = elements.filter(({ tag }) => tag === 'label').map(({ text }) => text);
    expect(labels).toEqual([
      '1 Hout 15 van 20 plaatsen vrij',
      '2 Steen Nog enkele plaatsen',
      '3 Glas Vol (20 van 20)',
    ]);
    expect(elements.some(({ attributes }) => 'disabled' in attributes)).toBe(false);
  });

  it('is a list for many choices', () => {
    const options = shown('guild', { typed: { guild: 'guild-3' } }).filter(
      ({ tag }) => tag === 'option',
    );
    expect(options).toHaveLength(11);
    expect(options[0]).toMatchObject({ text: 'Maak een keuze', attributes: { value: '' } });
    expect(options[1]).toMatchObject({ text: 'Geen gilde', attributes: { value: '-' } });
    expect(options.find(({ attributes }) => 'selected' in attributes)?.text).toBe('Gilde 3');
  });

  it('keeps a line break that a long text begins with', () => {
    const area = shown('remarks', { typed: { remarks: '\nTwee' } }).find(
      ({ tag }) => tag === 'textarea',
    );
    expect(area?.text).toBe('\n\nTwee');
  });

  it('ticks a box that was ticked', () => {
    const box = shown('consent', { typed: { consent: true } }).find(({ tag }) => tag === 'input');
    expect('checked' in (box?.attributes ?? {})).toBe(true);
  });

  it('takes the focus with its first control alone', () => {
    const focused = shown('theme', { focused: true }).filter(
      ({ attributes }) => 'autofocus' in attributes,
    );
    expect(focused.map(({ attributes }) => attributes.id)).toEqual(['field-theme']);
  });

  it('is a box for each of several choices, all of one name, under a legend', () => {
    const elements = shown('tools', { typed: { tools: ['stone'] }, error: 'Kies er twee' });
    expect(elements[0]).toMatchObject({
      tag: 'fieldset',
      attributes: { 'aria-describedby': 'field-tools-hint field-tools-error' },
    });
    expect(elements.find(({ tag }) => tag === 'legend')?.text).toBe('Gereedschap');
    const boxes = elements.filter(({ tag }) => tag === 'input');
    expect(
      boxes.map(({ attributes }) => [
        attributes.type,
        attributes.name,
        attributes.value,
        'checked' in attributes,
        attributes['aria-invalid'],
      ]),
    ).toEqual([
      ['checkbox', 'tools', 'wood', false, 'true'],
      ['checkbox', 'tools', 'stone', true, 'true'],
      ['checkbox', 'tools', 'glass', false, 'true'],
    ]);
  });

  it('is a list for each wish, with a label of its own, all of one name', () => {
    const elements = shown('wishes', { typed: { wishes: ['glass'] }, focused: true });
    expect(elements[0]?.tag).toBe('fieldset');
    const lists = elements.filter(({ tag }) => tag === 'select');
    expect(lists.map(({ attributes }) => attributes.name)).toEqual(['wishes', 'wishes', 'wishes']);
    expect(lists.map(({ attributes }) => attributes['aria-required'] ?? null)).toEqual([
      'true',
      'true',
      null,
    ]);
    const labels = elements.filter(({ tag }) => tag === 'label');
    expect(labels.map(({ text, attributes }) => [text, attributes.for])).toEqual(
      lists.map(({ attributes }, place) => [`${place + 1}e keuze`, attributes.id]),
    );
    const chosen = elements.filter(({ attributes }) => 'selected' in attributes);
    expect(chosen.map(({ text }) => text)).toEqual(['Glas']);
    expect(elements.filter(({ attributes }) => 'autofocus' in attributes)).toHaveLength(1);
  });

  it('is typed with the keys that fit', () => {
    const input = (name: string) => shown(name).find(({ tag }) => tag === 'input')?.attributes;
    expect(input('phone')).toMatchObject({ type: 'tel', autocomplete: 'tel' });
    expect(input('pupils')).toMatchObject({ type: 'text', inputmode: 'numeric' });
    expect(input('metres')).toMatchObject({ type: 'text', inputmode: 'decimal' });
    expect(input('arrival')).toMatchObject({ type: 'date' });
    expect(input('badge')).toMatchObject({ type: 'text' });
  });

  it('says first when it is asked, and is never required then', () => {
    const elements = shown('pupils');
    const [hint] = elements.filter(({ attributes }) => attributes.id === 'field-pupils-hint');
    expect(hint?.text).toBe('Alleen als u bij ‘U komt als’ ‘Docent’ kiest. Van 0 tot en met 60.');
    const required = elements.filter(({ attributes }) => 'aria-required' in attributes);
    expect(required).toEqual([]);
  });
});
