import type { ProblemMessages } from './problem-messages.ts';

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is wrong with a field, in English. */
export const problemEn: ProblemMessages = {
  'field.required': (_problem, { answered, label }) =>
    ({
      typed: `Fill in ‘${label}’`,
      chosen: `Make a choice for ‘${label}’`,
      ticked: `Tick the box to go on: ‘${label}’`,
    })[answered],
  'field.too-long': ({ length, max }) => `${length} characters, the most is ${max}`,
  'field.line-break': () => 'use one line, without a line break',
  'field.control-character': () => 'it has a character that we cannot read. Type it again',
  'field.not-text': () => 'only text fits here',
  'field.email': () => 'enter an address such as name@school.nl',
  'field.unknown-choice': () => 'choose one of the options shown',
  'field.repeated': () => 'this came in more than once. Fill it in once',
  'field.consent-needed': (_problem, { covers }) =>
    covers.length === 0
      ? 'Tick the box, or leave empty what it is about'
      : `Tick the box to let us use ${list(covers)}, or empty what you filled in there`,
};

function list(labels: readonly string[]): string {
  return conjunction.format(labels.map((label) => `‘${label}’`));
}
