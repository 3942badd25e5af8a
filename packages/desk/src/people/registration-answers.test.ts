import { compile } from '@plenary/model';
import type { Answers, CompiledField, CompiledForm } from '@plenary/model/compiled';
import { apply, emptyLedger, policyOf, type RegistrationRecord } from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import {
  contactAnswers,
  putTogether,
  putTogetherForContact,
  type ReadAnswers,
  takeApart,
  takeApartOfAnother,
} from './registration-answers.ts';
import { placeOf, seatOf } from './testing/filled-room.ts';

const event = compile(sampleEvent());
const { form } = event;
const at = event.startsAt;
const given = { name: 'Noor', email: 'Noor@example.org', theme: 'theme-2', remarks: 'Late' };
const [anyField] = form.fields;
const [record, waiting] = [seatOf('r1'), placeOf('r1')].map((fact) =>
  apply(emptyLedger(policyOf(event)), fact).registrations.get('r1'),
);
const read = (answers: Answers, of = form, now = at): ReadAnswers => takeApart(of, answers, now);

function asking(...fields: readonly Partial<CompiledField>[]): CompiledForm {
  if (!anyField) throw new Error('the sample form has fields');
  const plain = { ...anyField, kind: 'text', meaning: 'answer' } as const;
  return { version: 1, fields: fields.map((field) => ({ ...plain, ...field })) };
}

function standing(changes: Partial<RegistrationRecord> = {}, of = record): RegistrationRecord {
  if (!of) throw new Error('the fact makes a registration');
  return { ...of, ...changes };
}

const themesOf = (session: string): Partial<CompiledField> => ({
  name: session,
  kind: 'choice',
  meaning: 'theme',
  choices: ['1', '2', '3'].map((id) => ({ id: `${session}-${id}`, label: id, number: null })),
});

test('what steers the decision is taken out of what is kept', () => {
  const asked = read(given);
  expect(asked).toMatchObject({ address: 'Noor@example.org', themes: ['theme-2'], audience: null });
  expect(asked.parts.answers).toEqual({ name: 'Noor', remarks: 'Late' });
});

test('the themes of several sessions, and a ranked list, are told apart', () => {
  const asks = asking(themesOf('morning'), themesOf('afternoon'), {
    ...themesOf('evening'),
    kind: 'ranked',
  });
  const answers = {
    morning: 'morning-2',
    afternoon: 'afternoon-1',
    evening: ['evening-3', 'evening-1'],
  };
  const { themes, ranking } = read(answers, asks);
  expect({ themes, ranking }).toEqual({
    themes: ['morning-2', 'afternoon-1'],
    ranking: ['evening-3', 'evening-1'],
  });
  const details = { address: null, answers: {}, sensitive: null };
  expect(putTogether(asks, standing({ themes, ranking }), details)).toEqual(answers);
});

test('sensitive answers and consents stand apart', () => {
  const { parts } = read({ ...given, dietary: 'vegan', dietaryConsent: true });
  expect(parts.sensitive).toEqual({ dietary: 'vegan', dietaryConsent: true });
  expect(JSON.stringify(parts.answers)).not.toMatch(/vegan|Consent/);
});

test('a list or a number that is sensitive stands apart too', () => {
  const asks = asking(
    { name: 'aids', kind: 'choices', sensitive: true },
    { name: 'dose', kind: 'number', sensitive: true },
    { name: 'days', kind: 'choices' },
  );
  const days = ['friday', 'thursday'];
  expect(read({ aids: ['ring-line'], dose: 0, days }, asks).parts).toEqual({
    answers: { days },
    sensitive: { aids: ['ring-line'], dose: 0 },
  });
  expect(read({ aids: [], dose: null, days }, asks).parts.sensitive).toBeNull();
});

test('a consent is nobody else’s to give, whatever it covers', () => {
  const asks = asking({ name: 'photos', kind: 'consent' }, { name: 'diet', sensitive: true });
  const { parts } = takeApartOfAnother(asks, { photos: true, diet: 'vegan' }, at);
  expect(parts).toEqual({ answers: {}, sensitive: null });
  expect(read({ photos: true }, asks).parts).toEqual({
    answers: {},
    sensitive: { photos: true, diet: null },
  });
});

test('a contact sees neither consents nor sensitive answers, but all the rest', () => {
  const details = { address: 'a@example.org', ...read({ ...given, dietary: 'vegan' }).parts };
  expect(putTogetherForContact(form, standing(), details)).toEqual({
    name: 'Noor',
    email: 'a@example.org',
    theme: 'theme-1',
    remarks: 'Late',
  });
});

test('a field that was made sensitive later is hidden from a contact and shown to its own', () => {
  const asks = asking({ name: 'remarks', sensitive: true });
  const details = { address: null, answers: { remarks: 'A wheelchair' }, sensitive: null };
  expect(putTogetherForContact(asks, standing(), details)).toEqual({});
  expect(putTogether(asks, standing(), details)).toEqual({ remarks: 'A wheelchair' });
});

test('an answer whose time to be kept is over is not kept anew', () => {
  const asks = asking({ name: 'soon', keepUntil: 10 }, { name: 'later', keepUntil: 20 });
  const answers = { soon: 'a', later: 'b' };
  expect(read(answers, asks, 9).parts.answers).toEqual(answers);
  expect(read(answers, asks, 10).parts.answers).toEqual({ later: 'b' });
});

test('a theme that can no longer be chosen stays the answer of whoever has it', () => {
  const dropped = { id: 'theme-1', label: 'Theme 1', number: 1 };
  const fields = form.fields.map((field) =>
    field.meaning === 'theme' ? { ...field, choices: [], removedChoices: [dropped] } : field,
  );
  const details = { address: 'a@example.org', answers: {}, sensitive: null };
  expect(putTogether({ ...form, fields }, standing(), details).theme).toBe('theme-1');
});

test('who waits is shown what they asked', () => {
  const details = { address: null, ...read(given).parts };
  expect(putTogether(form, standing({}, waiting), details)).toMatchObject({ theme: 'theme-1' });
});

test('nothing stands apart where nothing sensitive was filled in', () => {
  expect(read({ ...given, dietary: '', dietaryConsent: false }).parts.sensitive).toBeNull();
});

test('answers the form does not ask for are dropped, also hostile ones', () => {
  const answers = JSON.parse(
    '{"name":"Noor","__proto__":{"email":"x"},"constructor":"y","state":"z"}',
  );
  const asked = read(answers);
  expect(asked.address).toBeNull();
  expect(Object.keys(asked.parts.answers)).toEqual(['name', 'remarks']);
});

test('whatever comes for answers, what is kept of it are answers', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (whole, one) => {
      for (const odd of [whole, { name: one, email: one, theme: one, dietaryConsent: one }]) {
        // What a client sends is only believed to be answers.
        const { address, themes, parts } = read(odd as Answers);
        for (const text of [address ?? '', ...themes]) expect(typeof text).toBe('string');
        for (const answer of Object.values({ ...parts.answers, ...parts.sensitive })) {
          expect(answer === null || typeof answer !== 'object' || Array.isArray(answer)).toBe(true);
        }
      }
    }),
  );
});

test('audience and affiliation are those of the ledger, not those once typed', () => {
  const asks = asking(
    { name: 'who', meaning: 'audience' },
    { name: 'region', meaning: 'affiliation' },
  );
  expect(read({ who: 'teachers', region: 'r-12' }, asks)).toMatchObject({
    audience: 'teachers',
    affiliation: 'r-12',
    parts: { answers: {} },
  });
  const details = { address: '', answers: {}, sensitive: null };
  expect(putTogether(asks, standing({ audience: 'leaders' }), details)).toEqual({
    who: 'leaders',
    region: null,
  });
});

test('of a contact who need not come, only what is kept is shown', () => {
  const details = { address: 'a@example.org', ...read({ ...given, dietary: 'vegan' }).parts };
  expect(contactAnswers(form, details)).toEqual({
    name: 'Noor',
    email: 'a@example.org',
    dietary: 'vegan',
    dietaryConsent: false,
    remarks: 'Late',
  });
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
      const { address, themes, parts } = read(filledIn);
      expect(putTogether(form, standing({ themes }), { address, ...parts })).toEqual(filledIn);
    }),
  );
});
