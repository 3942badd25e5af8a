import { id } from './parameter.ts';
import { about } from './reason-entry.ts';

const theme = id('the theme');
const session = id('the session in which a theme is chosen');

/** The themes that were asked for. */
export const themeReasons = {
  'theme.required': about('theme.required', {
    meaning: 'A theme has to be chosen for this session, and none was.',
    parameters: { session },
    example: { code: 'theme.required', session: 'working-session' },
    mending: { asker: ['correct-answer'] },
    rule: 8,
  }),
  'theme.unknown': about('theme.unknown', {
    meaning: 'The event has no such theme to choose.',
    parameters: { theme },
    example: { code: 'theme.unknown', theme: 'robotics' },
    mending: { asker: ['correct-answer'], developer: ['mend-request'] },
    rule: 8,
  }),
  'theme.dropped': about('theme.dropped', {
    meaning: 'The theme was announced and has been dropped.',
    parameters: { theme },
    example: { code: 'theme.dropped', theme: 'safeguarding' },
    mending: { asker: ['correct-answer'] },
    rule: 8,
  }),
  'theme.too-many': about('theme.too-many', {
    meaning: 'More than one theme was chosen for this session.',
    parameters: { session },
    example: { code: 'theme.too-many', session: 'working-session' },
    mending: { asker: ['correct-answer'] },
    rule: 8,
  }),
  'theme.overlap': about('theme.overlap', {
    meaning: 'Two themes were chosen whose sessions are held at the same time.',
    parameters: { theme, other: id('the theme that is held at the same time') },
    example: { code: 'theme.overlap', theme: 'staff-shortage', other: 'safeguarding' },
    mending: { asker: ['correct-answer'] },
    rule: 8,
  }),
  'theme.not-chosen': about('theme.not-chosen', {
    meaning: 'The theme that is to be exchanged is none that this registration has.',
    parameters: { theme },
    example: { code: 'theme.not-chosen', theme: 'staff-shortage' },
    mending: { asker: ['reload'] },
    rule: 8,
  }),
  'theme.ranked': about('theme.ranked', {
    meaning: 'Themes are ranked here, and cannot be chosen before the lists have been allocated.',
    parameters: {},
    example: { code: 'theme.ranked' },
    mending: { asker: ['rank-instead'], organiser: ['allocate'] },
    rule: 8,
  }),
};
