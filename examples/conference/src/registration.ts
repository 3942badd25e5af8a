import { quotas } from './quotas.ts';

const lastEvening = { before: 'start', days: 1, at: '18:00' } as const;

/** Who may register when, how people wait, and what is kept for whom. */
export const registration = {
  opens: '2027-06-01T10:00',
  closes: { before: 'start', days: 3, at: '18:00' },
  windows: [{ audience: 'members', opens: '2027-05-15T10:00', closes: lastEvening }],
  withdrawUntil: { before: 'start', days: 7 },
  amendUntil: { before: 'start', hours: 48 },
  chooseUntil: { before: 'start', days: 2, at: '18:00' },
  deadlines: [{ audience: 'students', withdrawUntil: lastEvening }],
  undoFor: 'PT30M',
  themeChoice: 'first-come',
  rechooseUntil: lastEvening,
  quotas,
  earmarks: [
    {
      id: 'five-a-group',
      quota: 'conference',
      for: { each: 'affiliation' },
      seats: 5,
      until: '2027-09-01',
    },
    {
      id: 'kept-for-speakers',
      quota: 'conference',
      for: { invitation: 'speakers' },
      seats: 45,
      until: { before: 'start', days: 14 },
    },
    {
      id: 'students-at-the-bench',
      quota: 'solder-seats',
      for: { audience: 'students' },
      seats: 8,
      until: '2027-10-01',
    },
  ],
  waitingList: { promotion: { offer: 'PT48H' }, until: lastEvening },
  parties: { most: 6, seating: 'together', namesDue: { before: 'start', days: 10 } },
  invitations: [
    {
      id: 'speakers',
      title: { en: 'Speakers', nl: 'Sprekers' },
      window: { opens: '2027-04-01', closes: lastEvening },
      skipsApproval: true,
    },
    { id: 'volunteers', title: { en: 'Volunteers', nl: 'Vrijwilligers' } },
  ],
  approval: { audiences: ['press'] },
  remind: ['P7D', 'P1D'],
  proveAddress: { within: 'PT24H' },
} as const;
