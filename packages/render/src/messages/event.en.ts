import type { EventMessages } from './event-messages.ts';

const counts = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** The event's pages in English. */
export const eventEn: EventMessages = {
  when: 'When',
  where: 'Where',
  seats: 'Places',
  register: 'Register',
  viewProgramme: 'View the programme',
  assumptions: 'What the announcement does not say',
  assumptionsIntroduction:
    'This site needs some facts that were not announced. They are listed separately here.',
  glossary: 'Abbreviations',
  status: {
    EventScheduled: null,
    EventCancelled: 'This event has been cancelled.',
    EventPostponed: 'This event has been postponed. A new date is not known yet.',
    EventRescheduled: 'This event has been moved to another date.',
    EventMovedOnline: 'This event takes place online.',
  },
  keynote: (title) => (/keynote/i.test(title) ? title : `Keynote: ${title}`),
  programme: 'Programme',
  chooseTheme: 'Choose one theme',
  calendar: 'Add the day to your calendar (.ics)',
  untimed: 'Time to follow',
  themes: (count) => `${counts[count] ?? count} ${count === 1 ? 'theme' : 'themes'}`,
  theme: (number) => `Theme ${number}`,
  themeInSentence: (number) => `theme ${number}`,
  themeWithTitle: (number, title) => `Theme ${number}: ${title}`,
  unknownTheme: 'this theme',
  chooseOne: 'You choose one when you register.',
  questions: 'Questions for the group',
  registerForTheme: 'Register for this theme',
  allThemes: 'All themes',
  previous: 'Previous',
  next: 'Next',
};
