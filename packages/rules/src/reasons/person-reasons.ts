import { id } from './parameter.ts';
import { about } from './reason-entry.ts';

/** Who somebody is, and to what they belong. */
export const personReasons = {
  'audience.unknown': about('audience.unknown', {
    meaning: 'The event has no such audience, or asks everybody for one and none was given.',
    parameters: { audience: id('the audience that was given; null for none') },
    example: { code: 'audience.unknown', audience: null },
    mending: { asker: ['correct-answer'], developer: ['mend-request'] },
    rule: 2,
  }),
  'affiliation.unknown': about('affiliation.unknown', {
    meaning: 'The directory has no such affiliation, or asks everybody for one and none was given.',
    parameters: { affiliation: id('the affiliation that was given; null for none') },
    example: { code: 'affiliation.unknown', affiliation: 'region-79' },
    mending: { asker: ['correct-answer'], developer: ['mend-request'] },
    rule: 2,
  }),
  'invitation.unknown': about('invitation.unknown', {
    meaning: 'Nobody made this invitation code known, or the event has no such invitation.',
    parameters: { invitation: id('the code, or the invitation, that was given') },
    example: { code: 'invitation.unknown', invitation: 'voorjaar-24' },
    mending: { asker: ['correct-answer'], organiser: ['invite'] },
    rule: 11,
  }),
  'invitation.exists': about('invitation.exists', {
    meaning: 'The invitation code was made known before, for another group.',
    parameters: { invitation: id('the code') },
    example: { code: 'invitation.exists', invitation: 'voorjaar-24' },
    mending: { asker: ['send-new-id'] },
    rule: 11,
  }),
  'person.registered': about('person.registered', {
    meaning: 'This person has as many live registrations as one person may have.',
    parameters: {},
    example: { code: 'person.registered' },
    mending: { asker: ['use-own-link'], organiser: ['override'] },
    rule: 11,
  }),
  'person.required': about('person.required', {
    meaning: 'An address is needed here; only a member of a party can do without.',
    parameters: {},
    example: { code: 'person.required' },
    mending: { asker: ['correct-answer'], developer: ['mend-request'] },
    rule: 11,
  }),
};
