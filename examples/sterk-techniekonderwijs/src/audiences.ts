/** The six groups that the announcement invites, in its order and by its names. */
export const audiences = [
  {
    id: 'penvoerder',
    title: { nl: 'Penvoerders', en: 'Lead partners' },
    attendee: { nl: 'Penvoerder', en: 'Lead partner' },
  },
  {
    id: 'programmaleider',
    title: { nl: 'Programmaleiders', en: 'Programme leaders' },
    attendee: { nl: 'Programmaleider', en: 'Programme leader' },
  },
  {
    id: 'projectleider',
    title: { nl: '(Deel)projectleiders', en: '(Sub)project leaders' },
    attendee: { nl: '(Deel)projectleider', en: '(Sub)project leader' },
  },
  {
    id: 'schoolleider',
    title: { nl: 'Schoolleiders', en: 'School leaders' },
    attendee: { nl: 'Schoolleider', en: 'School leader' },
  },
  {
    id: 'docent',
    title: { nl: 'Docenten', en: 'Teachers' },
    attendee: { nl: 'Docent', en: 'Teacher' },
  },
  {
    id: 'bedrijf',
    title: { nl: 'Bedrijven', en: 'Companies' },
    attendee: { nl: 'Medewerker van een bedrijf', en: 'From a company' },
  },
] as const;
