import type { FieldProblem } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context, smallDay } from '../fixtures/small-day.ts';
import { problemWords } from './problem-words.ts';

const say = (problem: FieldProblem, messages = context().messages) =>
  problemWords(problem, smallDay, context({ messages }));

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
  ] as const)('has words for $code in both languages', (problem) => {
    for (const messages of [context().messages, en]) {
      expect(say(problem, messages)).toMatch(/^\p{L}+: \p{L}.{9,}$/u);
    }
  });

  it('is silent about a field the form does not have', () => {
    expect(say({ field: 'ghost', code: 'field.required' })).toBeNull();
  });
});
