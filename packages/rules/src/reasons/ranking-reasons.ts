import { instant, parameter } from './parameter.ts';
import { about } from './reason-entry.ts';

/** Ranked lists, and their allocation. */
export const rankingReasons = {
  'ranking.count': about('ranking.count', {
    meaning: 'The list ranks too few themes, or too many.',
    parameters: {
      least: parameter('themes', 'how many a list ranks at least'),
      most: parameter('themes', 'how many a list ranks at most'),
      given: parameter('themes', 'how many this list ranks'),
    },
    example: { code: 'ranking.count', least: 3, most: 5, given: 2 },
    mending: { asker: ['correct-answer'] },
    rule: 8,
  }),
  'ranking.frozen': about('ranking.frozen', {
    meaning: 'The ranked lists are being allocated and can no longer be changed.',
    parameters: { frozenAt: instant('until when they could be changed, exclusive') },
    example: { code: 'ranking.frozen', frozenAt: Date.UTC(2023, 9, 31, 23) },
    mending: { organiser: ['override', 'allocate'] },
    rule: 8,
  }),
  'allocation.early': about('allocation.early', {
    meaning: 'The ranked lists can still be changed, so that they cannot be allocated yet.',
    parameters: { listsCloseAt: instant('when the lists close') },
    example: { code: 'allocation.early', listsCloseAt: Date.UTC(2023, 9, 31, 23) },
    mending: { asker: ['ask-again-later'], organiser: ['change-times', 'override'] },
    rule: 8,
  }),
  'allocation.done': about('allocation.done', {
    meaning: 'The ranked lists were allocated before.',
    parameters: {},
    example: { code: 'allocation.done' },
    mending: { asker: ['reload'] },
    rule: 8,
  }),
  'allocation.unavailable': about('allocation.unavailable', {
    meaning: 'Themes are not ranked at this event, so that there are no lists to rank or allocate.',
    parameters: {},
    example: { code: 'allocation.unavailable' },
    mending: { developer: ['mend-request'], organiser: ['change-event'] },
    rule: 8,
  }),
};
