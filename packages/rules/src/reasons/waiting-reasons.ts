import { instant } from './parameter.ts';
import { about } from './reason-entry.ts';

/** The waiting list and its offers. */
export const waitingReasons = {
  'waiting.closed': about('waiting.closed', {
    meaning: 'Nobody can wait: the waiting list has closed, or there is none.',
    parameters: {
      closedAt: instant('when it closed, exclusive; null where there is no waiting list'),
    },
    example: { code: 'waiting.closed', closedAt: Date.UTC(2023, 10, 15, 23) },
    mending: {
      asker: ['take-another-theme'],
      organiser: ['change-times', 'change-event', 'override'],
    },
    rule: 5,
  }),
  'entry.none': about('entry.none', {
    meaning: 'This registration has no place on the waiting list to leave, or to be promoted from.',
    parameters: {},
    example: { code: 'entry.none' },
    mending: { asker: ['reload'] },
    rule: 5,
  }),
  'offer.none': about('offer.none', {
    meaning:
      'No seat is offered to this registration, so that there is nothing to take or to decline.',
    parameters: {},
    example: { code: 'offer.none' },
    mending: { asker: ['reload'] },
    rule: 5,
  }),
  'offer.lapsed': about('offer.lapsed', {
    meaning: 'The offered seat was not taken in time, and has been let go.',
    parameters: { lapsedAt: instant('when the offer ended') },
    example: { code: 'offer.lapsed', lapsedAt: Date.UTC(2023, 9, 20, 10) },
    mending: { asker: ['register-anew'] },
    rule: 5,
  }),
};
