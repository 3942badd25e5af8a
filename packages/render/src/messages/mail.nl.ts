import type { MailMessages } from './mail-messages.ts';

const SUBJECTS = {
  confirmed: 'U bent aangemeld',
  stands: 'Uw aanmelding',
  changed: 'Uw aanmelding is gewijzigd',
  restored: 'U bent weer aangemeld',
  withdrawn: 'U bent afgemeld',
  ended: 'U bent niet meer aangemeld',
} as const;

const OPENINGS = {
  confirmed: (date: string) => `U bent aangemeld: er is een plaats voor u. Tot ziens op ${date}!`,
  stands: () => 'U bent aangemeld. Hieronder staat uw aanmelding zoals we die hebben.',
  changed: () =>
    'Uw wijziging is verwerkt. Dit staat er nu; uw overige gegevens ziet u op uw eigen pagina.',
  restored: () =>
    'U bent weer aangemeld: uw afmelding is ongedaan gemaakt en uw plaats is gebleven.',
  ended: () => 'U bent niet meer aangemeld: uw plaats is vrij voor een ander.',
} as const;

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
  opening: (kind, date) => OPENINGS[kind](date),
  withdrawn: (until) =>
    `U bent afgemeld. Bedenkt u zich? We houden uw plaats voor u vast ${until}. Zolang maakt u uw afmelding met één knop ongedaan; daarna komt de plaats vrij voor een ander.`,
  labels: { when: 'Wanneer', where: 'Waar', session: 'Uw sessie' },
  ownPage: 'Uw eigen pagina',
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
};
