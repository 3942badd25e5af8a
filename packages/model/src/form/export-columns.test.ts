import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../compiled/compiled-form.ts';
import { readForm } from '../compiled/read-form.ts';
import { aField } from '../fixtures/a-field.ts';
import { everyKindDay } from '../fixtures/every-kind.ts';
import { someAnswers } from '../fixtures/some-answers.ts';
import { type Cell, exportColumns } from './export-columns.ts';

const { form } = everyKindDay;

/** The row of some answers, by the columns' keys. */
function row(answers: Answers, locale = 'en'): Record<string, Cell> {
  const columns = exportColumns(form, { locale, sensitive: true });
  return Object.fromEntries(columns.map(({ key, cell }) => [key, cell(answers)]));
}

describe('columns of answers', () => {
  it('stand in the form’s order, a choice and a rank in each', () => {
    expect(
      exportColumns(form, { locale: 'nl' }).map(({ key, label }) => `${key}: ${label}`),
    ).toEqual([
      'name: Name',
      'email: E-mailadres',
      'phone: Phone',
      'guests: Guests',
      'fee: Fee',
      'arrives: Arrival',
      'audience: You are',
      'region: Region',
      'lunch: Lunch',
      'days.mon: Dagen: maandag',
      'days.tue: Dagen: dinsdag',
      'days.sat: Dagen: zaterdag',
      'wishes.1: Wishes 1',
      'wishes.2: Wishes 2',
      'dietConsent: You may keep my diet',
      'member: I am a member',
      'memberNumber: Number',
      'remarks: Remarks',
    ]);
  });

  it('leave out what is sensitive unless it is asked for', () => {
    expect(exportColumns(form).map(({ key }) => key)).not.toContain('diet');
    const diet = exportColumns(form, { sensitive: true }).find(({ key }) => key === 'diet');
    expect(diet?.sensitive).toBe(true);
  });

  it('are in each text’s first wording unless a language is wanted', () => {
    expect(exportColumns(form)[1]?.label).toBe('E-mailadres');
  });
});

describe('a cell', () => {
  it('holds the label of what was chosen, also where it is no longer offered', () => {
    expect(row({ audience: 'gardeners', region: 'north', lunch: 'sat' })).toMatchObject({
      audience: 'Gardeners',
      region: 'North',
      lunch: 'Saturday',
    });
  });

  it('holds the id of a choice that the form no longer knows', () => {
    expect(row({ lunch: 'sun', wishes: ['peat'] })).toMatchObject({
      lunch: 'sun',
      'wishes.1': 'peat',
    });
  });

  it('tells of each choice whether it was chosen', () => {
    expect(row({ days: ['sat', 'mon'] })).toMatchObject({
      'days.mon': true,
      'days.tue': false,
      'days.sat': true,
    });
    expect(row({ days: [] })).toMatchObject({ 'days.mon': false });
    expect(row({ days: null })).toMatchObject({ 'days.mon': null });
  });

  it('holds the wish of its rank', () => {
    expect(row({ wishes: ['water'] })).toMatchObject({ 'wishes.1': 'Water', 'wishes.2': null });
  });

  it('says "none" of who had to choose, and nothing of who may have left it open', () => {
    expect(row({ lunch: null, region: null, audience: null })).toMatchObject({
      lunch: 'None',
      region: 'No region',
      audience: null,
    });
    const asked = aField({
      kind: 'choice',
      none: 'None',
      required: true,
      when: { field: 'comes', is: true },
    });
    const [column] = exportColumns({ version: 1, fields: [asked] });
    expect(column?.cell({ field: null, comes: true })).toBe('None');
    expect(column?.cell({ field: null, comes: false })).toBeNull();
  });

  it('holds numbers and boxes as such', () => {
    expect(row({ guests: 2, fee: 2.5, member: true, dietConsent: false })).toMatchObject({
      guests: 2,
      fee: 2.5,
      member: true,
      dietConsent: false,
    });
  });

  it('is empty where there is no answer, whatever the field is called', () => {
    expect(new Set(Object.values(row({})))).toEqual(new Set([null]));
    const [column] = exportColumns({ version: 1, fields: [aField({ name: 'constructor' })] });
    expect(column?.cell({})).toBeNull();
  });

  it('is the same for the same answers, and as many as there are columns for all of them', () => {
    fc.assert(
      fc.property(someAnswers, (input) => {
        const read = readForm(form, input);
        if (!read.ok) return;
        const once = row(read.answers);
        expect(row(structuredClone(read.answers))).toEqual(once);
        expect(Object.values(once)).not.toContain(undefined);
      }),
    );
  });
});
