import { id, parameter, people } from './parameter.ts';
import { about } from './reason-entry.ts';

/** What a refusal by a quota says besides its figures. */
const quotaRefusal = {
  quota: id('the quota'),
  theme: id('the theme that the quota counts; null for any other quota'),
  withRoom: parameter(
    'list',
    'themes of the same session that would admit this very command instead, each with how many people like this one it could still seat; null where nothing limits it',
  ),
  wait: parameter(
    'list',
    'the waiting list, with how many people who want the same would be ahead; null where nobody can wait',
  ),
  without: parameter(
    'list',
    'in a party, the positions (from 0) of the members without any one of whom the others would be admitted',
  ),
};

/** There is no seat. */
export const seatReasons = {
  'quota.full': about('quota.full', {
    meaning:
      'A quota lacks room for what was asked: the seats taken, the seats kept for others and those asked come above its limit.',
    parameters: {
      ...quotaRefusal,
      limit: people('the quota’s limit'),
      used: people('those who have a seat that the quota counts'),
      kept: people('seats kept by earmarks for people who have not come yet'),
      earmarks: parameter(
        'list',
        'the earmarks that keep them, in the event’s order, each with its number of seats; together they are `kept`',
      ),
      asked: people('seats asked of this quota, beyond those one has already'),
    },
    example: {
      code: 'quota.full',
      quota: 'theme-safeguarding',
      theme: 'safeguarding',
      limit: 48,
      used: 46,
      kept: 2,
      earmarks: [{ earmark: 'region-12-safeguarding', kept: 2 }],
      asked: 1,
      withRoom: [
        { theme: 'staff-shortage', remaining: 29 },
        { theme: 'image-and-lob', remaining: 22 },
      ],
      wait: { ahead: 3 },
    },
    mending: {
      asker: ['take-another-theme', 'wait'],
      contact: ['leave-somebody-out'],
      organiser: ['raise-limit', 'free-earmark', 'override'],
    },
    rule: 2,
  }),
  'waiting.ahead': about('waiting.ahead', {
    meaning: 'A quota has room, and it is for people who have been waiting for it for longer.',
    parameters: {
      ...quotaRefusal,
      ahead: people('those who wait for it and stand before'),
    },
    example: {
      code: 'waiting.ahead',
      quota: 'theme-safeguarding',
      theme: 'safeguarding',
      ahead: 2,
      withRoom: [{ theme: 'staff-shortage', remaining: 29 }],
      wait: { ahead: 2 },
    },
    mending: {
      asker: ['take-another-theme', 'wait'],
      contact: ['leave-somebody-out'],
      organiser: ['raise-limit', 'override'],
    },
    rule: 5,
  }),
};
