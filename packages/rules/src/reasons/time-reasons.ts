import { instant, parameter } from './parameter.ts';
import { about } from './reason-entry.ts';

/** It is not the time, or no longer. */
export const timeReasons = {
  'event.cancelled': about('event.cancelled', {
    meaning:
      'The event has been cancelled: nobody registers, waits or chooses any more, though withdrawing goes on.',
    parameters: {},
    example: { code: 'event.cancelled' },
    mending: {},
    rule: 11,
  }),
  'window.not-open': about('window.not-open', {
    meaning: 'Registration is not open yet for this audience, or for this invitation.',
    parameters: {
      opensAt: instant('when it opens; null where no opening has been set'),
    },
    example: { code: 'window.not-open', opensAt: Date.UTC(2023, 8, 10, 7) },
    mending: { asker: ['ask-again-later'], organiser: ['change-times', 'override'] },
    rule: 1,
  }),
  'window.closed': about('window.closed', {
    meaning:
      'Registration had closed when the whole request was received; the end itself is outside.',
    parameters: { closedAt: instant('when it closed, exclusive') },
    example: { code: 'window.closed', closedAt: Date.UTC(2023, 10, 9, 23) },
    mending: { organiser: ['override', 'change-times'] },
    rule: 1,
  }),
  'deadline.passed': about('deadline.passed', {
    meaning: 'It was too late for this when the whole request was received.',
    parameters: {
      deadline: parameter(
        'word',
        'what was asked too late: `withdraw`, `amend`, `choose` or `name`',
      ),
      passedAt: instant('the deadline, exclusive: the person’s own where they have one'),
    },
    example: {
      code: 'deadline.passed',
      deadline: 'choose',
      passedAt: Date.UTC(2023, 10, 15, 23),
    },
    mending: { organiser: ['grant-exception', 'override', 'change-times'] },
    rule: 10,
  }),
};
