import type { OwnMessages } from './own-messages.ts';

/** A person's own pages in Dutch. */
export const ownNl: OwnMessages = {
  confirmedTitle: 'U bent aangemeld',
  heldTitle: 'U hebt zich afgemeld',
  endedTitle: 'U bent afgemeld',
  confirmed: 'Uw plaats staat vast. U kunt deze pagina afdrukken.',
  held: (until) =>
    `Van gedachten veranderd? U kunt dit ${until} ongedaan maken. Daarna komt uw plaats vrij.`,
  ended: 'Uw plaats is vrijgegeven. Deze aanmelding is niet meer te herstellen.',
  themeLost: (until) =>
    `Het thema dat u koos, gaat niet door; uw plaats op de dag houdt u.${until === null ? '' : ` Een ander thema kiezen kan ${until}.`}`,
  done: {
    theme: 'Uw thema is gewijzigd.',
    answers: 'Uw gegevens zijn gewijzigd.',
    restored: 'Uw afmelding is ongedaan gemaakt. Uw plaats is er nog.',
  },
  ticket: 'Uw aanmelding',
  answers: 'Uw gegevens',
  changeTheme: 'Ander thema kiezen',
  changeAnswers: 'Gegevens wijzigen',
  withdraw: 'Afmelden',
  themeUntil: (until, still) => `Van thema wisselen ${still ? 'kan' : 'kon'} ${until}.`,
  answersUntil: (until, still) => `Gegevens wijzigen ${still ? 'kan' : 'kon'} ${until}.`,
  withdrawUntil: (until, still) => `Afmelden ${still ? 'kan' : 'kon'} ${until}.`,
  undo: 'Afmelding ongedaan maken',
  calendar: 'Zet in uw agenda (.ics)',
  registerAgain: 'Opnieuw aanmelden',
  registeredAt: (moment) => `Aangemeld op ${moment}.`,
  back: 'Terug naar uw aanmelding',
  chooseTitle: 'Ander thema kiezen',
  chooseCurrent: (theme) =>
    `U staat nu bij ${theme}. Die plaats houdt u tot uw nieuwe plaats vaststaat.`,
  chooseNone: 'U hebt nu geen thema.',
  choose: 'Dit thema kiezen',
  withdrawTitle: 'Wilt u zich afmelden?',
  withdrawMeans: 'U geeft uw plaats op de dag en bij uw thema op.',
  withdrawUndo: (minutes) =>
    `Wij houden uw plaats nog ${minutes} minuten voor u vast. Zolang kunt u dit ongedaan maken; daarna gaat de plaats naar iemand anders.`,
  withdrawNow: 'Ja, meld mij af',
  keep: 'Nee, ik kom',
  recoverTitle: 'Link kwijt?',
  recoverIntroduction:
    'Vul het adres in waarmee u zich aanmeldde. Wij mailen u de link naar uw eigen pagina.',
  recoverHint: 'Het adres van uw aanmelding.',
  recoverSubmit: 'Mail mij de link',
  recoverSentTitle: 'Kijk in uw mail',
  recoverSent:
    'Is er met dit adres een aanmelding gedaan, dan krijgt u binnen enkele minuten een mail met uw link.',
  recoverNoMail: 'Geen mail gekregen? Kijk bij ongewenste mail, of probeer een ander adres.',
};
