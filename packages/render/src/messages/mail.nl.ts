import type { MailKind } from './mail-kind.ts';
import type { MailMessages } from './mail-messages.ts';
import { mailOpeningNl } from './mail-opening.nl.ts';

const SUBJECTS: Readonly<Record<MailKind, string>> = {
  confirmed: 'U bent aangemeld',
  stands: 'Uw aanmelding',
  changed: 'Uw aanmelding is gewijzigd',
  restored: 'Uw afmelding is ongedaan gemaakt',
  withdrawn: 'U bent afgemeld',
  ended: 'U bent niet meer aangemeld',
  'prove-address': 'Bevestig uw e-mailadres',
  queued: 'U staat op de wachtlijst',
  requested: 'Uw aanvraag wordt beoordeeld',
  rejected: 'Geen plaats toegewezen',
  offered: 'Er is plaats voor u',
  granted: 'U hebt een plaats',
  'entry-ended': 'U staat niet meer op de wachtlijst',
  lapsed: 'Uw plaats is vervallen',
  'theme-lost': 'Uw thema gaat niet door',
  substituted: 'Uw plaats is overgedragen',
  'new-address': 'Bevestig uw nieuwe e-mailadres',
  'address-changed': 'Uw e-mailadres is gewijzigd',
  'new-link': 'Uw nieuwe link',
  party: 'Uw groep',
  'names-due': 'Namen gevraagd',
  reminder: 'Herinnering',
  'event-cancelled': 'Gaat niet door',
  'event-moved': 'Gewijzigde tijd of plaats',
};

const POSSIBLE = {
  choose: 'van thema wisselen',
  amend: 'uw gegevens wijzigen',
  withdraw: 'u afmelden',
} as const;

const PAST = {
  choose: 'Van thema wisselen kan niet meer.',
  amend: 'Uw gegevens wijzigen kan niet meer.',
  withdraw:
    'Afmelden via de link kan niet meer. Kunt u toch niet komen? Laat het dan de organisatie weten.',
} as const;

/** The Dutch of mail and calendar files, formal. */
export const mailNl: MailMessages = {
  subject: (kind, event) => `${SUBJECTS[kind]}: ${event}`,
  greeting: (name) => (name === null ? 'Beste deelnemer,' : `Beste ${name},`),
  asked:
    'U krijgt deze mail omdat er met dit e-mailadres opnieuw is aangemeld of de link is opgevraagd. Er is niets veranderd.',
  openings: mailOpeningNl,
  labels: { when: 'Wanneer', where: 'Waar', session: 'Uw sessie', wants: 'U wacht op' },
  unnamed: (number) => `Deelnemer ${number}, naam volgt`,
  member: {
    seated: 'aangemeld',
    proof: 'moet het e-mailadres nog bevestigen',
    queued: 'op de wachtlijst',
    offered: 'kan een plaats aannemen',
    requested: 'wordt beoordeeld',
    gone: 'niet meer aangemeld',
  },
  ownPage: 'Uw eigen pagina',
  links: {
    prove: 'Mijn e-mailadres bevestigen',
    offer: 'De plaats aannemen of afslaan',
    newAddress: 'Dit adres bevestigen',
    party: 'De pagina van uw groep',
    names: 'Namen invullen',
  },
  partyPageOffers:
    'Op de pagina van uw groep ziet u iedereen die u hebt aangemeld en kunt u gegevens aanvullen.',
  ownPageOffers: (actions) =>
    actions
      ? 'Op uw eigen pagina ziet u uw aanmelding. U kunt daar ook:'
      : 'Op uw eigen pagina ziet u uw aanmelding.',
  possible: (action, until) => `${POSSIBLE[action]}, ${until}`,
  past: (action) => PAST[action],
  undo: 'Afmelding ongedaan maken',
  keepLink:
    'De link is alleen voor u bestemd. Stuur deze mail niet door: wie de link heeft, kan uw aanmelding wijzigen.',
  calendar: 'In uw agenda',
  attached: (session) =>
    `Bij deze mail zit een agendabestand met ${session ? 'de dag en uw sessie' : 'de dag'}. Uw agenda past zich daarna niet vanzelf aan: na een wijziging krijgt u een nieuw bestand, na een afmelding haalt u de afspraak zelf weg.`,
  removeFromCalendar:
    'Staat de dag al in uw agenda? Haal de afspraak dan zelf weg; dat gaat niet vanzelf.',
  closing: 'Met vriendelijke groet,',
  about:
    'Deze mail is automatisch verstuurd, omdat bij een aanmelding dit e-mailadres is ingevuld.',
  notYou: 'Was u dat niet? Dan kunt u die aanmelding via de link intrekken.',
  notYouEither: 'Was u dat niet? Dan hoeft u niets te doen.',
};
