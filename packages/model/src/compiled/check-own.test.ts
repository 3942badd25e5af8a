import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aField } from '../fixtures/a-field.ts';
import type { OwnTypes } from './check-own.ts';
import type { CompiledForm } from './compiled-form.ts';
import { type ReadForm, readForm } from './read-form.ts';

const form: CompiledForm = {
  version: 1,
  fields: [aField({ name: 'member', kind: 'own', ownType: 'member-number', maxLength: 20 })],
};

/** A member's number of one letter and four digits, kept with a capital. */
const memberNumber = z
  .string()
  .regex(/^[a-z]\d{4}$/i, 'A member’s number looks like A1234')
  .transform((text) => text.toUpperCase());

function read(member: unknown, ownTypes: OwnTypes): ReadForm {
  return readForm(form, { member }, { ownTypes });
}

/** A schema that answers as it is told. */
function schema(validate: (value: unknown) => unknown): StandardSchemaV1 {
  return { '~standard': { version: 1, vendor: 'us', validate: validate as never } };
}

describe('a team’s own field', () => {
  const ownTypes = { 'member-number': memberNumber };

  it('is checked by the team’s schema, and kept as the schema writes it', () => {
    expect(read(' a1234 ', ownTypes)).toEqual({ ok: true, answers: { member: 'A1234' } });
  });

  it('is refused in the schema’s words', () => {
    expect(read('1234', ownTypes)).toEqual({
      ok: false,
      typed: { member: '1234' },
      problems: [
        { field: 'member', code: 'field.own', messages: ['A member’s number looks like A1234'] },
      ],
    });
  });

  it('is a line of text before it is anything else', () => {
    expect(read('a\nb', ownTypes)).toMatchObject({ problems: [{ code: 'field.line-break' }] });
    expect(read(5, ownTypes)).toMatchObject({ problems: [{ code: 'field.not-text' }] });
  });

  it('may be left open without asking the schema', () => {
    const never = schema(() => expect.unreachable());
    expect(read('', { 'member-number': never })).toEqual({ ok: true, answers: { member: null } });
  });

  it('is not checked again when it stays as it was', () => {
    const options = { before: { member: 'old-7' }, ownTypes };
    expect(readForm(form, { member: 'old-7' }, options)).toEqual({
      ok: true,
      answers: { member: 'old-7' },
    });
  });

  it('is kept as a text that is read like any other, however the schema writes it', () => {
    const writes = (value: string) => read('a1234', { 'member-number': schema(() => ({ value })) });
    expect(writes(' A-1234 ')).toEqual({ ok: true, answers: { member: 'A-1234' } });
    expect(writes(' ')).toEqual({ ok: true, answers: { member: null } });
    expect(writes('A\n1234')).toEqual({
      ok: false,
      typed: { member: 'a1234' },
      problems: [{ field: 'member', code: 'field.line-break' }],
    });
    expect(writes('A'.repeat(21))).toMatchObject({ problems: [{ code: 'field.too-long' }] });
  });

  it('stays text when the schema makes something else of it', () => {
    const length = schema((value) => ({ value: String(value).length }));
    expect(read('a1234', { 'member-number': length })).toEqual({
      ok: true,
      answers: { member: 'a1234' },
    });
  });
});

describe('an own field that nobody has checked is not accepted', () => {
  const notChecked = {
    ok: false,
    typed: { member: 'a1234' },
    problems: [{ field: 'member', code: 'field.not-checked', ownType: 'member-number' }],
  };

  it('when no schema is given for it', () => {
    expect(read('a1234', {})).toEqual(notChecked);
    expect(readForm(form, { member: 'a1234' })).toEqual(notChecked);
    expect(read('a1234', null as never)).toEqual(notChecked);
    const inherited = Object.create({ 'member-number': memberNumber });
    expect(read('a1234', inherited)).toEqual(notChecked);
  });

  it('when its schema throws', () => {
    const failing = schema(() => {
      throw new Error('no');
    });
    expect(read('a1234', { 'member-number': failing })).toEqual(notChecked);
  });

  it('when its schema would have to wait, even for a rejection that nobody catches', async () => {
    const waiting = schema(() => Promise.reject(new Error('no')));
    expect(read('a1234', { 'member-number': waiting })).toEqual(notChecked);
    await new Promise((done) => setImmediate(done));
  });

  it('when its schema answers nothing that the standard knows', () => {
    for (const answer of [undefined, null, 5]) {
      expect(read('a1234', { 'member-number': schema(() => answer) })).toEqual(notChecked);
    }
  });
});
