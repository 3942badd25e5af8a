import type { EventMessages } from './event-messages.ts';

const counts = [
  'Nul',
  'Eén',
  'Twee',
  'Drie',
  'Vier',
  'Vijf',
  'Zes',
  'Zeven',
  'Acht',
  'Negen',
  'Tien',
  'Elf',
  'Twaalf',
];

/** The event's pages in Dutch. */
export const eventNl: EventMessages = {
  when: 'Wanneer',
  where: 'Waar',
  seats: 'Plaatsen',
  register: 'Aanmelden',
  viewProgramme: 'Bekijk het programma',
  assumptions: 'Wat de aankondiging niet noemt',
  assumptionsIntroduction:
    'Deze site heeft ook gegevens nodig die niet zijn aangekondigd. Die staan hier apart.',
  glossary: 'Afkortingen',
  status: {
    EventScheduled: null,
    EventCancelled: 'Deze dag gaat niet door.',
    EventPostponed: 'Deze dag is uitgesteld. Een nieuwe datum is nog niet bekend.',
    EventRescheduled: 'Deze dag is verplaatst naar een andere datum.',
    EventMovedOnline: 'Deze dag is online.',
  },
  keynote: (title) => (/keynote/i.test(title) ? title : `Keynote: ${title}`),
  programme: 'Programma',
  chooseTheme: 'Kies één thema',
  calendar: 'Zet de dag in uw agenda (.ics)',
  untimed: 'Tijd volgt',
  themes: (count) => `${counts[count] ?? count} ${count === 1 ? 'thema' : 'thema’s'}`,
  theme: (number) => `Thema ${number}`,
  themeInSentence: (number) => `thema ${number}`,
  themeWithTitle: (number, title) => `Thema ${number}: ${title}`,
  unknownTheme: 'dit thema',
  chooseOne: 'U kiest er één bij uw aanmelding.',
  questions: 'Vragen voor de groep',
  registerForTheme: 'Aanmelden voor dit thema',
  allThemes: 'Alle thema’s',
  previous: 'Vorige',
  next: 'Volgende',
};
