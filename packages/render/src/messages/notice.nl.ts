import type { NoticeMessages } from './notice-messages.ts';

/** Notices in Dutch. */
export const noticeNl: NoticeMessages = {
  kinds: {
    'not-found': {
      title: 'Deze pagina is er niet',
      paragraphs: ['Misschien is het adres niet goed overgenomen.'],
    },
    'method-not-allowed': {
      title: 'Dit kan hier niet',
      paragraphs: ['Ga terug en gebruik de knoppen op de pagina.'],
    },
    fault: {
      title: 'Er ging iets mis bij ons',
      paragraphs: [
        'Het ligt niet aan u. Probeer het over enkele minuten opnieuw.',
        'Was u zich aan het aanmelden? Verstuur het formulier gerust nog eens: u wordt niet dubbel aangemeld.',
      ],
    },
    busy: {
      title: 'Het is nu erg druk',
      paragraphs: ['Er is nog niets opgeslagen.'],
    },
    'link-expired': {
      title: 'Deze link werkt niet',
      paragraphs: [
        'De link is niet heel overgekomen of geldt niet meer. U kunt hem opnieuw laten mailen.',
      ],
    },
    'link-needed': {
      title: 'Open eerst uw persoonlijke link',
      paragraphs: [
        'Deze pagina hoort bij één aanmelding. In deze browser is nog geen persoonlijke link geopend, of dat is te lang geleden. Er is niets gewijzigd.',
        'Gebruik de link in uw mail. Hebt u die niet meer? Dan kunt u hem opnieuw laten mailen.',
      ],
    },
    'too-large': {
      title: 'Dat was te veel tekst',
      paragraphs: ['Er is niets opgeslagen. Ga terug en kort uw antwoorden in.'],
    },
    'unsupported-media': {
      title: 'Dit formulier neemt geen bestanden aan',
      paragraphs: [
        'Er is niets opgeslagen. Ga terug en verstuur het formulier zoals het er staat.',
      ],
    },
    forbidden: {
      title: 'Dit kwam van een andere site',
      paragraphs: ['Voor de zekerheid is er niets opgeslagen. Vul het formulier op deze site in.'],
    },
    'already-sent': {
      title: 'Dit is al verstuurd',
      paragraphs: ['U hoeft niets te doen. Wat er staat, leest u in uw mail.'],
    },
    'unknown-outcome': {
      title: 'Wij weten nog niet of het gelukt is',
      paragraphs: [
        'Uw antwoorden zijn verstuurd, maar de bevestiging liet op zich wachten. Probeer het met de knop opnieuw: er gebeurt nooit iets dubbel.',
      ],
    },
  },
  retryAfter: (seconds) =>
    seconds === 1
      ? 'Probeer het over een seconde opnieuw.'
      : `Probeer het over ${seconds} seconden opnieuw.`,
  retry: 'Opnieuw proberen',
  back: 'Terug',
};
