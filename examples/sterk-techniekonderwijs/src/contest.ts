/** The contest: announced and awarded on the day. Nothing else of it is known, so nothing else stands here. */
export const contest = {
  title: { nl: 'Prijsvraag', en: 'Contest' },
  description: {
    nl: 'Bij de lunch hoort u wat de prijsvraag is. Wie er heeft gewonnen, hoort u in de plenaire afsluiting.',
    en: 'You will hear what the contest is over lunch, and who has won it in the plenary closing.',
  },
  announcedIn: 'lunch',
  awardedIn: 'closing',
} as const;
