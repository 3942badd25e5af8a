import type { FormMessages } from './form-messages.ts';
import { inSentence } from './in-sentence.ts';

const conjunction = new Intl.ListFormat('nl', { type: 'conjunction' });

/** The form, the check page and the receipt, in Dutch. */
export const formNl: FormMessages = {
  title: 'Aanmelden',
  amendTitle: 'Uw gegevens wijzigen',
  introduction:
    'Vul alles in, behalve waar tussen haakjes staat dat het niet hoeft. U controleert uw antwoorden voordat u ze verstuurt.',
  amendIntroduction: 'Wat u hier bewaart, komt in de plaats van wat er stond.',
  optional: '(niet verplicht)',
  neededWith: (labels) => `(alleen nodig bij ${listed(labels)})`,
  consentFor: (labels) => `Toestemming voor ${listed(labels)}`,
  notAlways: '(niet altijd nodig)',
  limit: (max) => `Ten hoogste ${max} tekens.`,
  numberBetween: (least, most) => {
    if (least === null) return `Ten hoogste ${most}.`;
    return most === null ? `Ten minste ${least}.` : `Van ${least} tot en met ${most}.`;
  },
  dateBetween: (least, most) => {
    if (least === null) return `Tot en met ${most}.`;
    return most === null ? `Vanaf ${least}.` : `Van ${least} tot en met ${most}.`;
  },
  howMany: (least, most) => {
    if (least === null) return `Kies er ten hoogste ${most}.`;
    if (most === null) return `Kies er ten minste ${least}.`;
    return least === most ? `Kies er ${most}.` : `Kies er ${least} tot en met ${most}.`;
  },
  inOrder: 'Uw liefste keuze eerst.',
  rank: (place) => `${place}e keuze`,
  noLongerChosen: '(kan niet meer gekozen worden)',
  prompt: 'Maak een keuze',
  steps: 'Stappen',
  stepAnswers: 'Uw gegevens',
  stepCheck: 'Controleren',
  stepDone: 'Verstuurd',
  check: 'Controleren',
  saveAnswers: 'Wijzigingen bewaren',
  privacy: 'Wat wij met uw gegevens doen',
  errorPrefix: 'Fout: ',
  errorTitle: 'Er is iets niet gelukt',
  answersKept: 'Uw antwoorden staan er nog.',
  nothingChanged: 'Er is niets gewijzigd.',
  problem: (label, rule) =>
    /[\p{L}\p{N}]$/u.test(label) ? `${label}: ${rule}` : `‘${label}’: ${rule}`,
  offers: 'Thema’s met plaats',
  offersRegister: 'Kies een thema. Uw aanmelding gaat dan door met dezelfde antwoorden.',
  offersChoose: 'Kies een thema. U houdt uw plaats op de dag.',
  notPossible: 'Aanmelden kan nu niet',
  noLongerPossible: 'Aanmelden kan niet meer',
  alreadyRegistered: 'Bent u al aangemeld, of hebt u een vraag?',
  checkTitle: 'Klopt alles?',
  checkIntroduction: 'U bent nog niet aangemeld. Controleer uw antwoorden en verstuur ze.',
  change: 'Wijzig',
  changeField: (label) => `Wijzig: ${label}`,
  notFilledIn: 'niet ingevuld',
  yes: 'ja',
  no: 'nee',
  confirm: 'Aanmelding versturen',
  changeUntil: (until) => `Van thema wisselen kan ${until}.`,
  withdrawUntil: (until) => `Afmelden kan ${until}.`,
  receiptTitle: 'Wij mailen u',
  receiptMail:
    'Wij sturen een mail naar het adres dat u opgaf. Daarin leest u hoe uw aanmelding ervoor staat.',
  receiptMailDoes:
    'Met de link in die mail wisselt u van thema, wijzigt u uw gegevens of meldt u zich af.',
  asked: 'Uw aanvraag',
  receiptNumber: (receipt) => `Ontvangstnummer ${receipt}`,
  noMail: 'Na tien minuten nog geen mail?',
  sendAgain: 'Vraag uw link opnieuw aan',
  sessionHours: (session, hours) => `${session}, ${hours}`,
};

function listed(labels: readonly string[]): string {
  return conjunction.format(labels.map(inSentence));
}
