import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { readForm } from '../compiled/read-form.ts';
import { everyKind, everyKindDay } from '../fixtures/every-kind.ts';
import { someAnswers } from '../fixtures/some-answers.ts';
import { answersSchema } from './answers-schema.ts';
import { defineForm } from './define-form.ts';
import type { AnswersOf } from './form.ts';

const ownTypes = { 'member-number': z.string().regex(/^\d+$/) };
const compiled = everyKindDay.form;
const schema = answersSchema(everyKind, compiled, { ownTypes });

const whole = {
  name: 'Anna',
  email: 'anna@school.example',
  region: 'north',
  lunch: 'mon',
  guests: 2,
  days: ['mon'],
};

describe('the schema of a form’s answers', () => {
  it('has their type', () => {
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<AnswersOf<typeof everyKind>>();
  });

  it('gives the answers as they are read from the form', () => {
    const read = readForm(compiled, whole, { ownTypes });
    expect(read.ok && read.answers).toEqual(schema.parse({ ...whole, name: ' Anna ' }));
  });

  it('leaves out what is no field', () => {
    expect(schema.parse({ ...whole, admin: true })).not.toHaveProperty('admin');
  });

  it('names each field that is wrong, by the code of its problem', () => {
    const { error } = schema.safeParse({ ...whole, name: ' ', guests: 12, days: ['sun'] });
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['name'], 'field.required'],
      [['guests'], 'field.out-of-range'],
      [['days'], 'field.unknown-choice'],
    ]);
    expect(error?.issues[1]).toMatchObject({
      params: { field: 'guests', code: 'field.out-of-range', least: 0, most: 9 },
    });
  });

  it('takes JSON’s own types and no text in their place', () => {
    for (const wrong of [
      { guests: '2' },
      { dietConsent: 'on' },
      { days: 'mon' },
      { name: ['A'] },
    ]) {
      expect(schema.safeParse({ ...whole, ...wrong }).success).toBe(false);
    }
  });

  it('asks the team’s own schemas', () => {
    const member = { ...whole, member: true };
    expect(schema.safeParse({ ...member, memberNumber: 'x' }).success).toBe(false);
    expect(schema.parse({ ...member, memberNumber: '7' }).memberNumber).toBe('7');
    const without = answersSchema(everyKind, compiled);
    expect(without.safeParse({ ...member, memberNumber: '7' }).error?.issues[0]?.message).toBe(
      'field.not-checked',
    );
  });

  it('keeps what stood before, as the form does, and judges what is changed', () => {
    const before = { ...whole, name: 'Anna of the long and winding road', days: ['sat'] };
    const editing = answersSchema(everyKind, compiled, { before, ownTypes });
    expect(schema.safeParse(before).error?.issues).toHaveLength(2);
    expect(editing.parse(before)).toMatchObject({ name: before.name, days: ['sat'] });
    const changed = editing.safeParse({ ...before, name: `${before.name}!` });
    expect(changed.error?.issues.map(({ path }) => path)).toEqual([['name']]);
  });

  it('is not made of two forms', () => {
    const other = defineForm([{ name: 'name', kind: 'text', label: 'x', purpose: 'x' }]);
    expect(() => answersSchema(other, compiled)).toThrow(
      expect.objectContaining({ code: 'form.other-form' }),
    );
  });

  it('accepts exactly what readForm accepts, with the same answers', () => {
    let accepted = 0;
    fc.assert(
      fc.property(someAnswers, (input) => {
        const read = readForm(compiled, input, { ownTypes });
        const parsed = schema.safeParse(input);
        expect(parsed.success).toBe(read.ok);
        expect(parsed.data).toEqual(read.ok ? read.answers : undefined);
        const problems = read.ok ? undefined : read.problems.map(({ field }) => [field]);
        expect(parsed.error?.issues.map(({ path }) => path)).toEqual(problems);
        accepted += read.ok ? 1 : 0;
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
