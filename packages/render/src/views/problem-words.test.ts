import type { FieldProblem } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context, smallDay } from '../fixtures/small-day.ts';
import { wideDay } from '../fixtures/wide-day.ts';
import { problemWords } from './problem-words.ts';

const day = wideDay(smallDay);

const say = (problem: FieldProblem, messages = context().messages) =>
  problemWords(problem, day, context({ messages }));

describe('what is wrong with an answer', () => {
  it('names the field and the rule', () => {
    expect(say({ field: 'email', code: 'field.email' })).toBe(
      'E-mailadres: vul een adres in zoals naam@school.nl',
    );
    expect(say({ field: 'remarks', code: 'field.too-long', max: 500, length: 812 })).toBe(
      'Opmerkingen: 812 tekens, er mogen er 500',
    );
    expect(say({ field: 'email', code: 'field.email' }, en)).toBe(
      'E-mail address: enter an address such as name@school.nl',
    );
  });

  it('asks to fill in what is typed and to choose what is chosen', () => {
    expect(say({ field: 'name', code: 'field.required' })).toBe('Vul bij ‘Naam’ iets in');
    expect(say({ field: 'theme', code: 'field.required' })).toBe('Maak een keuze bij ‘Thema’');
  });

  it('names what a consent is about instead of its label', () => {
    expect(say({ field: 'consent', code: 'field.consent-needed', covers: ['diet'] })).toBe(
      'Zet een vinkje om ons ‘Dieetwensen’ te laten gebruiken, of maak leeg wat u daar invulde',
    );
  });

  it.each([
    { field: 'name', code: 'field.line-break' },
    { field: 'name', code: 'field.control-character' },
    { field: 'name', code: 'field.repeated' },
    { field: 'name', code: 'field.not-text' },
    { field: 'theme', code: 'field.unknown-choice' },
    { field: 'phone', code: 'field.phone' },
    { field: 'pupils', code: 'field.number', decimals: 0 },
    { field: 'metres', code: 'field.number', decimals: 2 },
    { field: 'arrival', code: 'field.date' },
    { field: 'tools', code: 'field.too-few', least: 2 },
    { field: 'tools', code: 'field.too-many', most: 2 },
    { field: 'wishes', code: 'field.ranked-twice' },
    { field: 'badge', code: 'field.not-checked', ownType: 'badge-number' },
    { field: 'badge', code: 'field.own', messages: [] },
  ] as const)('has words for $code in both languages', (problem) => {
    for (const messages of [context().messages, en]) {
      expect(say(problem, messages)).toMatch(/^[\p{L} ]+: \p{L}.{9,}$/u);
    }
  });

  it('tells what fits, numbers and days in words', () => {
    const pupils = { field: 'pupils', code: 'field.out-of-range', least: 0, most: 60 } as const;
    expect(say(pupils)).toBe('Leerlingen: dit past niet. Van 0 tot en met 60.');
    const day = { code: 'field.out-of-range', least: '2023-11-15', most: '2023-11-16' } as const;
    expect(say({ field: 'arrival', ...day }, en)).toBe(
      'Arrival: this does not fit. From Wednesday 15 November 2023 to Thursday 16 November 2023.',
    );
  });

  it('says what a team’s own schema says', () => {
    const messages = ['Begin met een B.', 'Vier cijfers.'];
    expect(say({ field: 'badge', code: 'field.own', messages })).toBe(
      'Badgenummer: Begin met een B. Vier cijfers.',
    );
  });

  it('asks to choose where boxes or wishes are left open', () => {
    expect(say({ field: 'wishes', code: 'field.required' })).toBe('Maak een keuze bij ‘Wensen’');
    expect(say({ field: 'tools', code: 'field.required' })).toBe(
      'Maak een keuze bij ‘Gereedschap’',
    );
  });

  it('puts a label that is a question in quotes', () => {
    const [first] = smallDay.form.fields;
    if (first === undefined) throw new Error('the form has fields');
    const asking = { ...first, label: { nl: 'Wie bent u?', en: 'Who are you?' } };
    const event = { ...smallDay, form: { version: 1, fields: [asking] } };
    const problem = { field: first.name, code: 'field.line-break' } as const;
    expect(problemWords(problem, event, context())).toBe(
      '‘Wie bent u?’: gebruik één regel, zonder enter',
    );
  });

  it('is silent about a field the form does not have', () => {
    expect(say({ field: 'ghost', code: 'field.required' })).toBeNull();
  });
});
