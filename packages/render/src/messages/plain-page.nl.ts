import type { PlainPageMessages } from './plain-page-messages.ts';

/** Getting there, contact, privacy and accessibility, in Dutch. */
export const plainPageNl: PlainPageMessages = {
  directionsTitle: 'Praktisch',
  directionsMap: 'Zoek het adres op een kaart (OpenStreetMap)',
  accessTitle: 'Hebt u iets nodig om mee te kunnen doen?',
  access: (contact) =>
    `Vraag ${contact} wat er mogelijk is, bijvoorbeeld als u een plek voor een rolstoel, een tolk of een dieet nodig hebt.`,
  programmeTitle: 'Programma en agenda',
  contactTitle: 'Contact',
  contactIntroduction: (contact) =>
    `Hebt u een vraag over deze dag? Neem contact op met ${contact}.`,
  contactEmail: 'E-mail',
  contactPhone: 'Telefoon',
  contactLost: 'Wilt u uw aanmelding wijzigen en bent u de link kwijt?',
  privacyTitle: 'Wat wij met uw gegevens doen',
  privacyTemplate:
    'Dit is een sjabloon. De organisatie vult aan wat hieronder nog open staat; tot dan is deze verklaring niet volledig.',
  privacyIntroduction: (organizer) => [
    `${organizer} vraagt alleen wat voor deze dag nodig is en gebruikt het nergens anders voor. Hieronder staat per vraag waarom wij het vragen en hoe lang wij het bewaren.`,
    'De organisatie wist de gegevens na die termijn; deze site doet dat niet vanzelf.',
  ],
  privacyCaption: 'Wat wij vragen, waarom, en hoe lang wij het bewaren',
  privacyField: 'Vraag',
  privacyPurpose: 'Waarom',
  privacyKeep: 'Hoe lang',
  privacySensitive: 'Gevoelig: alleen met uw toestemming',
  privacyBasis: 'Grondslag (AVG, artikel 6)',
  bases: {
    consent: 'Uw toestemming',
    contract: 'Nodig voor een overeenkomst met u',
    'legal-obligation': 'Een wettelijke plicht',
    'vital-interests': 'Een vitaal belang van u of een ander',
    'public-task': 'Een taak van algemeen belang of openbaar gezag',
    'legitimate-interests': 'Een gerechtvaardigd belang',
  },
  privacyRecipients: 'Wie het nog meer ziet',
  privacyOpenTitle: 'Nog in te vullen door de organisatie',
  privacyOpen: {
    responsible:
      'Wie verantwoordelijk is voor de gegevens en, als die er is, de functionaris voor gegevensbescherming.',
    basis: 'Op welke wettelijke grondslag de gegevens worden gebruikt.',
    recipients: 'Wie de gegevens ontvangt, zoals de hoster en de dienst die de mail verstuurt.',
  },
  rightsTitle: 'Wat u kunt doen',
  rights: [
    'Uw gegevens inzien en wijzigen: met de link in uw mail.',
    'U afmelden: met dezelfde link.',
    'Vragen om uw gegevens te wissen, of een klacht indienen bij de Autoriteit Persoonsgegevens.',
  ],
  rightsContact: (name) => `Uw verzoek richt u aan ${name}.`,
  cookiesTitle: 'Cookies',
  cookies: [
    'Volgt u de link in uw mail, dan zet deze site één cookie, zodat u bij uw eigen pagina kunt. Andere cookies zijn er niet. Niemand volgt u: er zijn geen statistieken en geen bestanden van andere sites.',
  ],
  accessibilityTitle: 'Toegankelijkheid',
  accessibilityTemplate:
    'Dit is een sjabloon. De organisatie vult de status in na een onderzoek; tot dan wordt hier geen status geclaimd.',
  accessibilityIntroduction: (organizer) => [
    `${organizer} wil dat iedereen deze site kan gebruiken, ook met een schermlezer, zonder muis of met sterk vergrote tekst.`,
  ],
  accessibilityStatusTitle: 'Status',
  accessibilityStatus: [
    'Nog in te vullen: de nalevingsstatus, de datum en de uitkomst van het onderzoek.',
    'Nog in te vullen: wat nog niet voldoet, wat de oorzaak en het gevolg zijn, en wanneer het klaar is.',
  ],
  accessibilityBuiltTitle: 'Waarop deze site is gebouwd',
  accessibilityBuilt: [
    'Het doel is WCAG 2.2, niveau A en AA.',
    'Alles werkt zonder JavaScript, met het toetsenbord en op een smal scherm.',
    'Fouten staan bovenaan en bij het veld, in woorden; uw antwoorden blijven staan.',
    'Kleur is nooit de enige aanwijzing.',
  ],
  accessibilityReportTitle: 'Werkt er iets niet?',
  accessibilityReport: (contact) => [
    `Laat het weten aan ${contact}. Vertel op welke pagina het was en wat er misging.`,
  ],
};
