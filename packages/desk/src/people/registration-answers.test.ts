import type { CompiledForm } from '@plenary/model/compiled';
import type { RegistrationRecord } from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { standing } from '../testing/store-promise.ts';
import { putTogether, takeApart } from './registration-answers.ts';

const { form } = sampleEvent();
const given = { name: 'Noor', email: 'Noor@example.org', theme: 'theme-2', remarks: 'Late' };

test('what steers the decision is taken out of what is kept', () => {
  const asked = takeApart(form, given);
  expect(asked).toMatchObject({ address: 'Noor@example.org', themes: ['theme-2'], audience: null });
  expect(asked.parts.answers).toEqual({ name: 'Noor', remarks: 'Late' });
});

test('a sensitive answer stands apart, with the consent that covers it', () => {
  const { parts } = takeApart(form, { ...given, dietary: 'vegan', dietaryConsent: true });
  expect(parts.sensitive).toEqual({ dietary: 'vegan', dietaryConsent: true });
  expect(JSON.stringify(parts.answers)).not.toMatch(/vegan|Consent/);
});

test('a list or a number that is sensitive stands apart too', () => {
  const [field] = form.fields;
  if (!field) throw new Error('the sample form has fields');
  const asks: CompiledForm = {
    version: 1,
    fields: [
      { ...field, name: 'aids', kind: 'choices', meaning: 'answer', sensitive: true },
      { ...field, name: 'dose', kind: 'number', meaning: 'answer', sensitive: true },
      { ...field, name: 'days', kind: 'choices', meaning: 'answer' },
    ],
  };
  const days = ['friday', 'thursday'];
  expect(takeApart(asks, { aids: ['ring-line'], dose: 0, days }).parts).toEqual({
    answers: { days },
    sensitive: { aids: ['ring-line'], dose: 0 },
  });
  expect(takeApart(asks, { aids: [], dose: null, days }).parts.sensitive).toBeNull();
});

test('a theme that can no longer be chosen stays the answer of whoever has it', () => {
  const dropped = { id: 'theme-1', label: 'Theme 1', number: 1 };
  const fields = form.fields.map((field) =>
    field.meaning === 'theme' ? { ...field, choices: [], removedChoices: [dropped] } : field,
  );
  const details = { registration: 'r1', locale: 'nl', address: 'a@example.org', rotation: 0 };
  const kept = { ...details, answers: {}, sensitive: null };
  expect(putTogether({ ...form, fields }, standing('r1'), kept).theme).toBe('theme-1');
});

test('nothing stands apart where nothing sensitive was filled in', () => {
  expect(
    takeApart(form, { ...given, dietary: '', dietaryConsent: false }).parts.sensitive,
  ).toBeNull();
});

test('answers the form does not ask for are dropped, also hostile ones', () => {
  const answers = JSON.parse(
    '{"name":"Noor","__proto__":{"email":"x"},"constructor":"y","state":"z"}',
  );
  const asked = takeApart(form, answers);
  expect(asked.address).toBeNull();
  expect(Object.keys(asked.parts.answers)).toEqual(['name', 'remarks']);
});

test('audience and affiliation are those of the ledger, not those once typed', () => {
  const [field] = form.fields;
  if (!field) throw new Error('the sample form has fields');
  const asks: CompiledForm = {
    version: 1,
    fields: [
      { ...field, name: 'who', meaning: 'audience' },
      { ...field, name: 'region', meaning: 'affiliation' },
    ],
  };
  expect(takeApart(asks, { who: 'teachers', region: 'r-12' })).toMatchObject({
    audience: 'teachers',
    affiliation: 'r-12',
    parts: { answers: {} },
  });
  const record = { ...standing('r1'), audience: 'leaders', affiliation: null };
  const details = {
    registration: 'r1',
    locale: 'nl',
    address: '',
    rotation: 0,
    answers: {},
    sensitive: null,
  };
  expect(putTogether(asks, record, details)).toEqual({ who: 'leaders', region: null });
});

test('answers taken apart and put together again are the same answers', () => {
  const answers = fc.record({
    name: fc.string({ unit: 'binary' }),
    email: fc.string(),
    theme: fc.constantFrom('theme-1', 'theme-2'),
    dietary: fc.option(fc.string({ minLength: 1 })),
    dietaryConsent: fc.boolean(),
    remarks: fc.option(fc.string({ unit: 'grapheme' })),
  });
  fc.assert(
    fc.property(answers, (filledIn) => {
      const { address, themes, parts } = takeApart(form, filledIn);
      const record: RegistrationRecord = { ...standing('r1'), themes };
      const kept = {
        registration: 'r1',
        locale: 'nl',
        rotation: 0,
        address: address ?? '',
        ...parts,
      };
      expect(putTogether(form, record, kept)).toEqual(filledIn);
    }),
  );
});
