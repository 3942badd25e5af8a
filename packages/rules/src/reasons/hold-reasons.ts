import { instant } from './parameter.ts';
import { about } from './reason-entry.ts';

/** Holds, and what can be undone while they run. */
export const holdReasons = {
  'hold.none': about('hold.none', {
    meaning: 'No seat is held for this registration, so that there is no hold to give more time.',
    parameters: {},
    example: { code: 'hold.none' },
    mending: { asker: ['reload'] },
    rule: 1,
  }),
  'hold.extended': about('hold.extended', {
    meaning: 'The hold got more time before; that is possible once.',
    parameters: {},
    example: { code: 'hold.extended' },
    mending: {},
    rule: 1,
  }),
  'undo.nothing': about('undo.nothing', {
    meaning: 'There is no withdrawal, and no leaving of the waiting list, to undo.',
    parameters: {},
    example: { code: 'undo.nothing' },
    mending: { asker: ['reload'] },
    rule: 9,
  }),
  'undo.lapsed': about('undo.lapsed', {
    meaning: 'The time to undo has run out, and what was given up is free for others.',
    parameters: { lapsedAt: instant('when it ran out') },
    example: { code: 'undo.lapsed', lapsedAt: Date.UTC(2023, 9, 20, 12, 32) },
    mending: { asker: ['register-anew'] },
    rule: 9,
  }),
};
