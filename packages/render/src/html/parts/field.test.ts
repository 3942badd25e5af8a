import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../fixtures/read-markup.ts';
import { context, smallDay } from '../../fixtures/small-day.ts';
import { fieldView } from '../../views/form-field.ts';
import { field } from './field.ts';

function shown(
  name: string,
  {
    typed = {},
    error,
    focused = false,
  }: { typed?: Record<string, string | boolean>; error?: string; focused?: boolean } = {},
): ReturnType<typeof readMarkup> {
  const found = smallDay.form.fields.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  const errors = new Map(error === undefined ? [] : [[name, error]]);
  return readMarkup(
    field(fieldView(found, { typed, errors }, smallDay, context()), focused).markup,
  );
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
});
