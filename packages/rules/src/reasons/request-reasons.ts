import { parameter } from './parameter.ts';
import { about } from './reason-entry.ts';

/** The request itself. */
export const requestReasons = {
  'version.stale': about('version.stale', {
    meaning: 'The registration has changed since the asker saw it.',
    parameters: {
      seen: parameter('number', 'the version that the asker saw'),
      current: parameter('number', 'the version that stands'),
    },
    example: { code: 'version.stale', seen: 1, current: 2 },
    mending: { asker: ['reload'] },
    rule: 10,
  }),
  'revision.stale': about('revision.stale', {
    meaning: 'A revision with this number, or a higher one, has been published.',
    parameters: {
      revision: parameter('number', 'the revision that was to be published'),
      current: parameter('number', 'the revision that stands'),
    },
    example: { code: 'revision.stale', revision: 7, current: 8 },
    mending: { organiser: ['publish-anew'] },
    rule: null,
  }),
  'command.malformed': about('command.malformed', {
    meaning: 'What was sent is no command, or has a part that is none of it.',
    parameters: { path: parameter('JSON Pointer', 'the place of the fault; empty for the whole') },
    example: { code: 'command.malformed', path: '/themes/0' },
    mending: { developer: ['mend-request'] },
    rule: null,
  }),
};
