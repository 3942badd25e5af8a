import { dutch, english } from './language-of-parts.ts';

const changeOfRoom = {
  kind: 'break',
  title: { nl: 'Wisselen van zaal, koffie en thee', en: 'Change of room, coffee and tea' },
} as const;

/** The eight entries of the day with their parts, at the announced times. */
export const programme = [
  {
    id: 'lunch',
    kind: 'social',
    title: { nl: 'Lunch en welkom', en: 'Lunch and welcome' },
    placement: { starts: '2023-11-16T12:00', ends: '2023-11-16T12:45' },
    parts: [
      { id: 'lunch', title: { nl: 'Lunch', en: 'Lunch' } },
      {
        id: 'welcome',
        title: { nl: 'Welkomstwoord', en: 'Words of welcome' },
        contributors: [{ contributor: 'jan-van-nierop', role: 'speaker' }],
      },
      {
        id: 'contest-announced',
        title: { nl: 'Aankondiging van de prijsvraag', en: 'Announcement of the contest' },
      },
    ],
  },
  {
    id: 'exhibition',
    title: {
      nl: dutch`Expositie ${'Retrofuture: Make yourself future-proof'}`,
      en: 'Exhibition Retrofuture: Make yourself future-proof',
    },
    summary: {
      nl: 'Hoe zag men de toekomst vroeger voor zich, en wat verwachten wij er nu van? Doe ideeën op voor de nieuwe plannen.',
      en: 'How did people once picture the future, and what do we expect of it now? Gather ideas for the new plans.',
    },
    description: {
      nl: dutch`Mensen hebben altijd over de toekomst gedroomd. De tentoonstelling ${'Retrofuture'} zet die dromen naast elkaar: de toekomst zoals men die vroeger zag, en de toekomst die wij nu voor ons zien. Kijk rond, verbaas u en neem mee wat u in uw STO-plannen kunt gebruiken.`,
      en: 'People have always dreamed about the future. Retrofuture sets those dreams side by side: the future as it was once imagined, and the future as we see it today. Look around, be amazed, and take away what you can use in your plans for STO.',
    },
    placement: { starts: '2023-11-16T12:45', ends: '2023-11-16T13:45' },
  },
  {
    id: 'plenary',
    title: { nl: 'Plenair programma', en: 'Plenary programme' },
    placement: { starts: '2023-11-16T13:45', ends: '2023-11-16T14:15' },
    parts: [
      {
        id: 'looking-back',
        title: { nl: 'Terugblik op de successen van STO', en: 'Looking back on what STO achieved' },
      },
      {
        id: 'keynote',
        title: { nl: dutch`Keynote over ${'next nature'}`, en: 'Keynote on next nature' },
        summary: {
          nl: dutch`Stel dat techniek zo overal is, zo dichtbij en zo zelfstandig, dat wij haar gaan ervaren als een eigen natuur. Dat idee heet ${'next nature'}. Mens en techniek veranderen elkaar, en Van Mensvoort zoekt daarin een weg die goed is voor de mensheid én voor de hele planeet.\n\nHij werkt aan projecten als een supermarkt vol technologie die nog moet komen, een datafontein die water aan wisselkoersen koppelt en een kookboek voor het vlees van morgen.`,
          en: 'Suppose technology becomes so present, so close and so independent that we come to know it as a nature of its own. That idea is called next nature. People and technology change each other, and Van Mensvoort looks for a way forward that is good for humankind and for the planet as a whole.\n\nHis projects include a supermarket of future technologies, a data fountain that ties water to exchange rates, and a cookbook for tomorrow’s meat.',
        },
        contributors: [{ contributor: 'koert-van-mensvoort', role: 'keynote' }],
      },
    ],
  },
  {
    ...changeOfRoom,
    id: 'change-1',
    placement: { starts: '2023-11-16T14:15', ends: '2023-11-16T14:30' },
  },
  {
    id: 'working-session',
    title: {
      nl: 'Werksessie Voortbouwen 2025-2029',
      en: english`Working session ${'Voortbouwen 2025-2029'}`,
    },
    summary: {
      nl: 'Tien themagroepen naast elkaar. U kiest er één bij uw aanmelding.',
      en: 'Ten theme groups side by side, building on what stands. You choose one when you register.',
    },
    description: {
      nl: 'Elke themagroep begint met een voorbeeld uit de praktijk van een STO-regio. Daarna vertelt u elkaar wat u hebt ervaren en geleerd, en welke vernieuwingen zijn geslaagd. Tot slot bedenkt u met elkaar wat u in uw eigen regio nieuw kunt beginnen of anders kunt oplossen. Wat u hier verzamelt, neemt u mee naar uw plan voor de jaren 2025–2029.',
      en: 'Each theme group starts with an example from a region’s own practice. You then tell each other what you have tried and learned, and which innovations worked. Finally you think together about new activities, or about solutions to what is difficult in your own region. What you gather here feeds your plan for 2025–2029.',
    },
    placement: { starts: '2023-11-16T14:30', ends: '2023-11-16T15:45' },
    choosesTheme: true,
  },
  {
    ...changeOfRoom,
    id: 'change-2',
    placement: { starts: '2023-11-16T15:45', ends: '2023-11-16T16:00' },
  },
  {
    id: 'closing',
    title: { nl: 'Plenaire afsluiting', en: 'Plenary closing' },
    placement: { starts: '2023-11-16T16:00', ends: '2023-11-16T16:30' },
    parts: [
      {
        id: 'follow-up-scheme',
        title: {
          nl: 'Stand van zaken van de vervolgregeling voor STO',
          en: 'Where the follow-up scheme for STO stands',
        },
        contributors: [{ contributor: 'ministry-ocw', role: 'speaker' }],
      },
      { id: 'music', title: { nl: 'Muzikale afsluiting', en: 'Musical closing' } },
      {
        id: 'contest-awarded',
        title: { nl: 'De winnaars van de prijsvraag', en: 'The winners of the contest' },
      },
    ],
  },
  {
    id: 'reception',
    kind: 'social',
    title: { nl: 'Borrel', en: 'Drinks' },
    placement: { starts: '2023-11-16T16:30' },
  },
] as const;
