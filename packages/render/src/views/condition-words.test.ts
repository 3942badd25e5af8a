import type { Condition } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { smallDay } from '../fixtures/small-day.ts';
import { nl } from '../nl.ts';
import { conditionWords } from './condition-words.ts';

const say = (condition: Condition, messages = nl): string =>
  conditionWords(condition, smallDay.form.fields, { messages });

const teacher = { field: 'audience', is: 'teacher' } as const;
const anybody = { field: 'audience', in: ['maker', 'teacher'] } as const;
const diet = { field: 'diet', answered: true } as const;
const consent = { field: 'consent', is: true } as const;

describe('when a field is asked', () => {
  it.each([
    [teacher, 'Alleen als u bij ‘U komt als’ ‘Docent’ kiest.'],
    [anybody, 'Alleen als u bij ‘U komt als’ ‘Maker’ of ‘Docent’ kiest.'],
    [diet, 'Alleen als u ‘Dieetwensen’ invult.'],
    [consent, 'Alleen als u ‘Toestemming voor dieetwensen’ aanvinkt.'],
    [{ not: teacher }, 'Alleen als u bij ‘U komt als’ niet ‘Docent’ kiest.'],
    [{ not: diet }, 'Alleen als u ‘Dieetwensen’ leeg laat.'],
    [{ field: 'consent', is: false }, 'Alleen als u ‘Toestemming voor dieetwensen’ niet aanvinkt.'],
  ] satisfies [Condition, string][])(
    'is told by the labels of the form: %o',
    (condition, words) => {
      expect(say(condition)).toBe(words);
    },
  );

  it('is told in English too', () => {
    expect(say({ all: [teacher, { not: diet }] }, en)).toBe(
      'Only if you choose ‘Teacher’ for ‘You come as’ and you leave ‘Diet’ empty.',
    );
    expect(say({ not: { any: [anybody, consent] } }, en)).toBe(
      'Only if you do not choose ‘Maker’ or ‘Teacher’ for ‘You come as’ and you do not tick ‘Consent for diet’.',
    );
  });

  it('denies a denial into what it was', () => {
    expect(say({ not: { not: diet } })).toBe(say(diet));
    expect(say({ not: { field: 'diet', answered: false } })).toBe(say(diet));
  });

  it('turns ‘all’ into ‘any’ where it is denied', () => {
    expect(say({ not: { all: [teacher, diet] } })).toBe(
      say({ any: [{ not: teacher }, { not: diet }] }),
    );
  });

  it('keeps what belongs together apart from the rest', () => {
    expect(say({ any: [consent, { all: [teacher, diet] }] }, en)).toBe(
      'Only if you tick ‘Consent for diet’ or (you choose ‘Teacher’ for ‘You come as’ and you fill in ‘Diet’).',
    );
  });

  it('names what the form does not know as it stands', () => {
    expect(say({ field: 'ghost', is: 'x' })).toBe('Alleen als u bij ‘ghost’ ‘x’ kiest.');
  });
});
