import type { FormMessages } from './form-messages.ts';
import { inSentence } from './in-sentence.ts';

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** The form, the check page and the receipt, in English. */
export const formEn: FormMessages = {
  title: 'Register',
  amendTitle: 'Change your details',
  introduction:
    'Fill in everything, except where it says in brackets that you need not. You check your answers before you send them.',
  amendIntroduction: 'What you save here takes the place of what was there.',
  optional: '(optional)',
  neededWith: (labels) => `(only needed with ${listed(labels)})`,
  consentFor: (labels) => `Consent for ${listed(labels)}`,
  notAlways: '(not always needed)',
  limit: (max) => `At most ${max} characters.`,
  numberBetween: (least, most) => {
    if (least === null) return `At most ${most}.`;
    return most === null ? `At least ${least}.` : `From ${least} to ${most}.`;
  },
  dateBetween: (least, most) => {
    if (least === null) return `Not after ${most}.`;
    return most === null ? `Not before ${least}.` : `From ${least} to ${most}.`;
  },
  howMany: (least, most) => {
    if (least === null) return `Choose at most ${most}.`;
    if (most === null) return `Choose at least ${least}.`;
    return least === most ? `Choose ${most}.` : `Choose ${least} to ${most}.`;
  },
  inOrder: 'Your favourite first.',
  rank: (place) => `${ordinals[place - 1] ?? `${place}th`} choice`,
  noLongerChosen: '(can no longer be chosen)',
  prompt: 'Make a choice',
  steps: 'Steps',
  stepAnswers: 'Your details',
  stepCheck: 'Check',
  stepDone: 'Sent',
  check: 'Check your answers',
  saveAnswers: 'Save changes',
  privacy: 'What we do with your details',
  errorPrefix: 'Error: ',
  errorTitle: 'Something is not right yet',
  answersKept: 'Your answers are still here.',
  nothingChanged: 'Nothing was changed.',
  problem: (label, rule) =>
    /[\p{L}\p{N}]$/u.test(label) ? `${label}: ${rule}` : `‘${label}’: ${rule}`,
  offers: 'Themes with room',
  offersRegister: 'Choose a theme. Your registration then goes ahead with the same answers.',
  offersChoose: 'Choose a theme. You keep your place at the event.',
  notPossible: 'You cannot register now',
  noLongerPossible: 'You can no longer register',
  alreadyRegistered: 'Have you registered already, or do you have a question?',
  checkTitle: 'Is everything right?',
  checkIntroduction: 'You have not registered yet. Check your answers and send them.',
  change: 'Change',
  changeField: (label) => `Change: ${label}`,
  notFilledIn: 'not filled in',
  yes: 'yes',
  no: 'no',
  confirm: 'Send registration',
  changeUntil: (until) => `You can change theme ${until}.`,
  withdrawUntil: (until) => `You can withdraw ${until}.`,
  receiptTitle: 'We are mailing you',
  receiptMail:
    'We are sending a mail to the address you gave. It tells you how your registration stands.',
  receiptMailDoes: 'With the link in that mail you change theme, change your details or withdraw.',
  asked: 'What you asked for',
  receiptNumber: (receipt) => `Receipt number ${receipt}`,
  noMail: 'No mail after ten minutes?',
  sendAgain: 'Ask for your link again',
  sessionHours: (session, hours) => `${session}, ${hours}`,
};

function listed(labels: readonly string[]): string {
  return conjunction.format(labels.map(inSentence));
}
