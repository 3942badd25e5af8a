import { type Answers, type OwnTypes, readForm } from '@plenary/model/compiled';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallDay, smallDayAnswers } from '../fixtures/small-day.ts';
import { wideDay, wideDayAnswers } from '../fixtures/wide-day.ts';
import { hiddenAnswers } from './hidden-answers.ts';

const { form } = smallDay;

const ownTypes: OwnTypes = {
  'badge-number': {
    '~standard': { version: 1, vendor: 'tests', validate: (value) => ({ value }) },
  },
};

function readAgain(answers: Answers): ReturnType<typeof readForm> {
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

test('numbers, dates, boxes and wishes that are posted again are the same answers', () => {
  const { fields } = wideDay(smallDay).form;
  const numbers = fc
    .integer({ min: -100_000_000, max: 1_250 })
    .map((hundredths) => hundredths / 100);
  const ids = fc.shuffledSubarray(['wood', 'stone', 'glass'], { minLength: 2 });
  const boxes = fc.subarray(['wood', 'stone', 'glass'], { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(numbers, ids, boxes, (metres, wishes, tools) => {
      const answers = { ...wideDayAnswers, metres, wishes, tools };
      const posted = new URLSearchParams();
      for (const { name, value } of hiddenAnswers({ version: 1, fields }, answers)) {
        posted.append(name, value);
      }
      expect(readForm({ version: 1, fields }, posted, { ownTypes })).toEqual({
        ok: true,
        answers,
      });
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
