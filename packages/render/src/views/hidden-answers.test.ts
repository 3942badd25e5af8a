import { readForm, type Typed } from '@plenary/model/compiled';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallDay, smallDayAnswers } from '../fixtures/small-day.ts';
import { hiddenAnswers } from './hidden-answers.ts';

const { form } = smallDay;

function readAgain(answers: Typed): ReturnType<typeof readForm> {
  const posted = new URLSearchParams();
  for (const { name, value } of hiddenAnswers(form, answers)) posted.append(name, value);
  return readForm(form, posted);
}

test('answers that are posted again are the same answers', () => {
  const left = form.fields.filter(({ required, kind }) => !required && kind !== 'consent');
  const names = left.map(({ name }) => name);
  fc.assert(
    fc.property(fc.subarray(names), (open) => {
      const answers = {
        ...smallDayAnswers,
        ...Object.fromEntries(open.map((name) => [name, null])),
      };
      expect(readAgain(answers)).toEqual({ ok: true, answers });
    }),
  );
});

test('an answer of none of these stays an answer', () => {
  const none = form.fields.find((field) => field.none !== null)?.name ?? '';
  expect(hiddenAnswers(form, { [none]: null })).toEqual([{ name: none, value: '-' }]);
});

test('what was not asked and what was not ticked is not posted', () => {
  const consent = form.fields.find(({ kind }) => kind === 'consent')?.name ?? '';
  expect(hiddenAnswers(form, { [consent]: false, stranger: 'x' })).toEqual([]);
});
