import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField, someChoices } from '../fixtures/a-field.ts';
import { readChoices } from './read-choice.ts';

const days = aField({ kind: 'choices', choices: someChoices('mon', 'tue', 'wed') });
const ranked = aField({
  kind: 'ranked',
  choices: someChoices('soil', 'moor', 'water'),
  least: 2,
  most: 3,
});

describe('several choices', () => {
  it('stand in the order in which they are posted, empty ones left out', () => {
    expect(readChoices(ranked, ['water', '', 'soil'], undefined)).toEqual({
      typed: ['water', '', 'soil'],
      answer: ['water', 'soil'],
      flaw: null,
    });
  });

  it('are an empty list when nothing is chosen', () => {
    for (const values of [[], [''], [null]]) {
      expect(readChoices(days, values, undefined)).toMatchObject({ answer: [], flaw: null });
    }
    const required = { ...days, required: true };
    expect(readChoices(required, [], undefined).flaw).toEqual({ code: 'field.required' });
  });

  it('are of those offered', () => {
    for (const value of ['sun', 'constructor', 5, {}, ['mon'], true]) {
      const { flaw } = readChoices(days, ['mon', value], undefined);
      expect(flaw).toEqual({ code: 'field.unknown-choice' });
    }
  });

  it('may keep what was chosen before, and nothing else that is not offered', () => {
    const before = ['mon', 'sat'];
    expect(readChoices(days, ['sat', 'tue'], before)).toMatchObject({
      answer: ['sat', 'tue'],
      flaw: null,
    });
    expect(readChoices(days, ['sun'], before).flaw).toEqual({ code: 'field.unknown-choice' });
  });

  it('are each chosen once', () => {
    expect(readChoices(days, ['mon', 'mon'], undefined).flaw).toEqual({ code: 'field.repeated' });
    const twice = readChoices(ranked, ['soil', 'water', 'soil'], undefined);
    expect(twice.flaw).toEqual({ code: 'field.ranked-twice' });
  });

  it('are as many as asked, of who chooses at all', () => {
    expect(readChoices(ranked, ['soil'], undefined).flaw).toEqual({
      code: 'field.too-few',
      least: 2,
    });
    expect(readChoices({ ...days, most: 1 }, ['mon', 'tue'], undefined).flaw).toEqual({
      code: 'field.too-many',
      most: 1,
    });
    expect(readChoices(ranked, [], undefined).flaw).toBeNull();
  });

  it('are kept in any order of any of them', () => {
    const some = fc.shuffledSubarray(['mon', 'tue', 'wed']);
    fc.assert(
      fc.property(some, (chosen) => {
        expect(readChoices(days, chosen, undefined)).toEqual({
          typed: chosen,
          answer: chosen,
          flaw: null,
        });
      }),
    );
  });
});
