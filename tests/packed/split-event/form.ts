import { type AnswersOf, defineForm } from '@plenary/model';

export const form = defineForm(
  [
    {
      name: 'name',
      kind: 'text',
      asks: 'name',
      label: 'Name',
      required: true,
      purpose: 'Your badge',
    },
    { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
    {
      name: 'theme',
      kind: 'choice',
      asks: 'theme',
      of: { themesOf: 'workshops' },
      label: 'Workshop',
      required: true,
      purpose: 'To keep you a place',
    },
    {
      name: 'meal',
      kind: 'choice',
      choices: [
        { id: 'soup', label: 'Soup' },
        { id: 'bread', label: 'Bread' },
      ],
      label: 'Lunch',
      purpose: 'The kitchen',
    },
  ],
  { basis: 'contract', keepUntil: { after: 'end', days: 30 } },
);

/** What an attendee answers, by name. */
export type MyAnswers = AnswersOf<typeof form>;

export const anAnswer: MyAnswers = {
  name: 'Ada',
  email: 'ada@example.org',
  theme: 'radio',
  meal: 'soup',
};
