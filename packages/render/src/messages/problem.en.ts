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
  'field.phone': () => 'enter a telephone number such as 040 123 45 67',
  'field.number': ({ decimals }) =>
    decimals === 0
      ? 'enter a whole number, such as 12'
      : `enter a number such as 12.5, with at most ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the point`,
  'field.date': () => 'enter a date such as 16-11-2023',
  'field.out-of-range': (_problem, { bounds }) => `this does not fit. ${bounds}`,
  'field.too-few': ({ least }) => `choose at least ${least}`,
  'field.too-many': ({ most }) => `choose at most ${most}`,
  'field.ranked-twice': () => 'choose each option once',
  'field.own': ({ messages }) => messages.join(' ') || 'this does not fit',
  'field.not-checked': () => 'we cannot check this now. Tell the organisers, or try again later',
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
