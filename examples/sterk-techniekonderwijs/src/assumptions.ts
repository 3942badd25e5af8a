/**
 * What a registration site needs to know and the announcement does not state. Everything here is this
 * example's own choice; the site shows each line of `assumptions` to its visitors.
 */
export const assumed = {
  seats: 500,
  themeSeats: {
    mbo: 60,
    business: 60,
    'primary-education': 48,
    'non-technical-profiles': 40,
    'staff-shortage': 60,
    'new-audiences': 40,
    'pro-vso-isk': 40,
    safeguarding: 48,
    'image-and-lob': 48,
    'societal-themes': 56,
  },
  opens: '2023-09-10T09:00',
  /** A date alone: until the end of that day. */
  closes: '2023-11-09',
  changesUntil: '2023-11-15',
  undoFor: 'PT30M',
  /** A month after the day; wishes a week. */
  answersKeptUntil: '2023-12-16',
  wishesKeptUntil: '2023-11-23',
  basis: 'contract',
} as const;

/** One line for each assumption, so that nobody takes it for the organiser's word. */
export const assumptions = [
  {
    id: 'seats',
    text: {
      nl: 'De aankondiging noemt geen aantal plaatsen. Deze site gaat uit van 500.',
      en: 'The announcement gives no number of seats. This site assumes 500.',
    },
  },
  {
    id: 'theme-seats',
    text: {
      nl: 'Hoe groot een themagroep mag zijn, staat er ook niet. Deze site rekent met 40 tot 60 plaatsen per thema, samen 500.',
      en: 'Nor does it say how large a theme group may be. This site works with 40 to 60 seats a theme, 500 in all.',
    },
  },
  {
    id: 'opening',
    text: {
      nl: 'Vanaf wanneer men zich kon aanmelden, is niet bekend. Deze site kiest 10 september 2023, 9.00 uur: de dag van de aankondiging.',
      en: 'When registration opened is not known. This site takes 10 September 2023, 9:00, the day of the announcement.',
    },
  },
  {
    id: 'closing',
    text: {
      nl: 'De aankondiging eindigt met de mededeling dat de inschrijving is gesloten, zonder datum. Deze site sluit na 9 november 2023.',
      en: 'The announcement ends by saying that registration has closed, without a date. This site closes after 9 November 2023.',
    },
  },
  {
    id: 'changes',
    text: {
      nl: 'Over wisselen van thema en afmelden zegt de aankondiging niets. Hier kan dat tot en met 15 november 2023, en een afmelding is een half uur lang terug te draaien.',
      en: 'The announcement says nothing about changing theme or withdrawing. Here you can do so up to and including 15 November 2023, and undo a withdrawal for half an hour.',
    },
  },
  {
    id: 'form',
    text: {
      nl: 'Wat het formulier vraagt, dat u uw thema al bij de aanmelding kiest en hoelang gegevens bewaard blijven, is een keuze van deze site.',
      en: 'What the form asks, that you choose your theme when registering, and how long answers are kept are choices of this site.',
    },
  },
  {
    id: 'basis',
    text: {
      nl: 'Op welke wettelijke grondslag gegevens worden gebruikt, is niet bekendgemaakt. Deze site gaat uit van de afspraak die u met uw aanmelding maakt, en bij wensen van uw toestemming.',
      en: 'The legal basis on which details are used has not been announced. This site assumes the agreement that you make by registering and, for wishes, your consent.',
    },
  },
  {
    id: 'rooms',
    text: {
      nl: 'In welke zaal iets plaatsvindt, is niet bekendgemaakt. Daarom noemt deze site geen zalen.',
      en: 'No rooms have been announced. That is why this site names none.',
    },
  },
  {
    id: 'region-names',
    text: {
      nl: 'De aankondiging telt 78 regio’s en noemt ze niet bij naam. Hier heten ze Regio 1 tot en met Regio 78.',
      en: 'The announcement counts 78 regions and does not name them. Here they are Region 1 to Region 78.',
    },
  },
] as const;
