import { id, parameter, people } from './parameter.ts';
import { about } from './reason-entry.ts';

/** People who register together. */
export const partyReasons = {
  'party.unavailable': about('party.unavailable', {
    meaning: 'At this event people register one at a time.',
    parameters: {},
    example: { code: 'party.unavailable' },
    mending: { contact: ['register-apart'], organiser: ['change-event'] },
    rule: 7,
  }),
  'party.too-many': about('party.too-many', {
    meaning: 'The party has more members than a party may have here.',
    parameters: {
      most: people('members that a party may have'),
      asked: people('members that were asked for'),
    },
    example: { code: 'party.too-many', most: 5, asked: 7 },
    mending: { contact: ['make-party-smaller'], organiser: ['change-event'] },
    rule: 7,
  }),
  'party.too-large': about('party.too-large', {
    meaning:
      'The party asks more seats of a quota than its limit, so that waiting would not help either.',
    parameters: {
      quota: id('the quota'),
      theme: id('the theme that the quota counts; null for any other quota'),
      limit: people('the quota’s limit'),
      asked: people('seats that the party asks of it'),
    },
    example: {
      code: 'party.too-large',
      quota: 'theme-safeguarding',
      theme: 'safeguarding',
      limit: 48,
      asked: 50,
    },
    mending: {
      contact: ['make-party-smaller', 'take-another-theme'],
      organiser: ['raise-limit', 'override'],
    },
    rule: 7,
  }),
  'party.member': about('party.member', {
    meaning: 'Something stands against one member of the party, who is named by position only.',
    parameters: {
      member: parameter('position, from 0', 'which of the members, or of the rows of an import'),
      reasons: parameter('reasons', 'what stands against them'),
    },
    example: {
      code: 'party.member',
      member: 1,
      reasons: [{ code: 'theme.required', session: 'working-session' }],
    },
    mending: { contact: ['correct-answer', 'leave-somebody-out'] },
    rule: 7,
  }),
  'name.given': about('name.given', {
    meaning: 'The seat has a name already: another name would be a substitution.',
    parameters: {},
    example: { code: 'name.given' },
    mending: { contact: ['reload'] },
    rule: 7,
  }),
};
