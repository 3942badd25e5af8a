import type { MailOpeningMessages } from './mail-opening-messages.ts';

const NO_LONGER_WAITING = {
  lapsed: 'U hebt wat u werd aangeboden niet op tijd aangenomen.',
  closed: 'De wachtlijst is gesloten en er is geen plaats meer vrijgekomen.',
  'theme-dropped': 'Het thema waarop u wachtte, gaat niet door.',
} as const;

/** What Dutch mails begin with, formal. */
export const mailOpeningNl: MailOpeningMessages = {
  confirmed: (date) => `U bent aangemeld: er is een plaats voor u. Tot ziens op ${date}!`,
  stands: 'U bent aangemeld. Hieronder staat uw aanmelding zoals we die hebben.',
  changed:
    'Uw aanmelding is gewijzigd. Dit staat er nu; uw overige gegevens ziet u op uw eigen pagina.',
  restored: (seat) =>
    seat
      ? 'U bent weer aangemeld: uw afmelding is ongedaan gemaakt en uw plaats is gebleven.'
      : 'Uw afmelding is ongedaan gemaakt: uw aanvraag staat er weer zoals die stond.',
  ended: 'U bent niet meer aangemeld.',
  withdrawn: (until, seat) =>
    seat
      ? `U bent afgemeld. Bedenkt u zich? We houden uw plaats voor u vast ${until}. Zolang maakt u uw afmelding met één knop ongedaan; daarna komt de plaats vrij voor een ander.`
      : `U bent afgemeld. Bedenkt u zich? U maakt uw afmelding met één knop ongedaan, ${until}. Uw aanvraag staat er dan weer zoals die stond.`,
  proveAddress: (until) =>
    `We houden een plaats voor u vast ${until}. Bevestig uw e-mailadres met de knop hieronder: dan is de plaats van u. Doet u dat niet op tijd, dan komt de plaats vrij voor een ander.`,
  queued: (ahead, seat) =>
    [
      seat
        ? 'U staat op de wachtlijst voor een ander thema; de plaats die u hebt, houdt u.'
        : 'U staat op de wachtlijst: er is nu geen plaats vrij.',
      ...(ahead === null ? [] : [aheadOf(ahead)]),
    ].join(' '),
  promotion: (by, until) =>
    `${
      by === 'automatic'
        ? 'Komt er een plaats voor u vrij, dan is die meteen van u en krijgt u een mail.'
        : 'Komt er een plaats voor u vrij, dan krijgt u een mail waarin staat tot wanneer u die kunt aannemen.'
    }${until === null ? '' : ` De wachtlijst loopt ${until}.`} Wilt u niet langer wachten? Meld u dan af op uw eigen pagina.`,
  requested: (seat) =>
    seat
      ? 'De organisatie beoordeelt uw aanmelding opnieuw. Uw plaats houdt u zolang; u krijgt bericht zodra er is beslist.'
      : 'We hebben uw aanvraag ontvangen. De organisatie beoordeelt die; u hebt nog geen plaats. U krijgt bericht zodra er is beslist.',
  rejected:
    'De organisatie heeft uw aanvraag beoordeeld en kan u geen plaats geven. Hebt u daar vragen over? Neem dan contact op met de organisatie.',
  offered: (until, seat) =>
    seat
      ? `Het thema waarop u wacht, is voor u vrijgekomen. U kunt het aannemen ${until}. Doet u dat niet, dan gaat die plaats naar de volgende op de wachtlijst en houdt u wat u hebt.`
      : `Er is een plaats voor u vrijgekomen. U kunt die aannemen ${until}. Doet u dat niet, dan gaat de plaats naar de volgende op de wachtlijst.`,
  granted: (date) =>
    `Er is een plaats voor u vrijgekomen: u bent aangemeld. Tot ziens op ${date}! Kunt u toch niet komen? Meld u dan af op uw eigen pagina, zodat een ander kan komen.`,
  grantedTheme: 'Het thema waarop u wachtte, is vrijgekomen: u bent daar nu voor aangemeld.',
  entryEnded: (cause, seat) =>
    [
      'U staat niet meer op de wachtlijst.',
      ...(cause === null ? [] : [NO_LONGER_WAITING[cause]]),
      seat ? 'De plaats die u hebt, houdt u.' : 'U bent niet aangemeld.',
    ].join(' '),
  lapsed: (named) =>
    named
      ? 'Uw e-mailadres is niet op tijd bevestigd. De plaats die we voor u vasthielden, is vrij voor een ander.'
      : 'De naam is niet op tijd ingevuld. De plaats die we vasthielden, is vrij voor een ander.',
  substituted:
    'Uw plaats is overgedragen aan iemand anders. U bent niet meer aangemeld en uw link werkt niet meer. Hebt u hier niet om gevraagd? Neem dan contact op met de organisatie.',
  newAddress:
    'Iemand heeft gevraagd om berichten over een aanmelding voortaan naar dit e-mailadres te sturen. Bevestig het adres met de knop hieronder. Zolang dat niet is gebeurd, verandert er niets.',
  addressChanged:
    'Berichten over uw aanmelding gaan voortaan naar een ander e-mailadres. Uw oude link werkt niet meer. Hebt u hier niet om gevraagd? Neem dan meteen contact op met de organisatie.',
  newLink: 'Hieronder staat de nieuwe link naar uw eigen pagina. De oude link werkt niet meer.',
  reminder: (date) =>
    `U hebt een plaats. Tot ziens op ${date}! Kunt u toch niet komen? Meld u dan af op uw eigen pagina, zodat een ander kan komen.`,
  reminderOfParty: (date) =>
    `Tot ziens op ${date}! Kan iemand toch niet komen? Meld die dan af, zodat een ander kan komen.`,
  eventCancelled: (date) =>
    `Het evenement op ${date} gaat niet door. U hoeft zich niet af te melden.`,
  eventMoved:
    'De gegevens van de dag zijn gewijzigd. Hieronder staan tijd en plaats zoals die nu gelden.',
  eventPostponed:
    'De dag is uitgesteld: die gaat niet door op het tijdstip dat bekend was. Een nieuw tijdstip volgt.',
  stays: {
    seat: 'Uw plaats houdt u. Kunt u nu niet komen? Meld u dan af op uw eigen pagina, zodat een ander kan komen.',
    queued: 'Uw plek op de wachtlijst houdt u.',
    requested: 'Uw aanvraag blijft staan.',
  },
  party: 'Hieronder staat wie u hebt aangemeld, en hoe het ervoor staat.',
  awaiting: (count) =>
    count === 1
      ? 'Van 1 andere deelnemer wachten we op bericht van de persoon zelf.'
      : `Van ${count} andere deelnemers wachten we op bericht van henzelf.`,
  handOver:
    'Wie geen eigen e-mailadres heeft opgegeven, krijgt de link van u: u vindt die op de pagina van uw groep.',
  namesDue: (count, until, lapse) =>
    `${count === 1 ? 'Van 1 deelnemer' : `Van ${count} deelnemers`} weten we de naam nog niet. U kunt die invullen ${until}.${
      lapse ? ' Een plaats zonder naam vervalt daarna.' : ''
    }`,
};

function aheadOf(ahead: number): string {
  if (ahead === 0) return 'U staat vooraan.';
  return ahead === 1
    ? 'Er staat nog 1 aanvraag voor u.'
    : `Er staan nog ${ahead} aanvragen voor u.`;
}
