import type { PlainPageMessages } from './plain-page-messages.ts';

/** Getting there, contact, privacy and accessibility, in English. */
export const plainPageEn: PlainPageMessages = {
  directionsTitle: 'Practical',
  directionsMap: 'Find the address on a map (OpenStreetMap)',
  accessTitle: 'Do you need something to take part?',
  access: (contact) =>
    `Ask ${contact} what is possible, for instance if you need room for a wheelchair, an interpreter or a special diet.`,
  programmeTitle: 'Programme and calendar',
  contactTitle: 'Contact',
  contactIntroduction: (contact) =>
    `Do you have a question about this event? Get in touch with ${contact}.`,
  contactEmail: 'Email',
  contactPhone: 'Telephone',
  contactLost: 'Do you want to change your registration, but have you lost your link?',
  privacyTitle: 'What we do with your details',
  privacyTemplate:
    'This is a template. The organisers fill in what is still open below; until then this statement is not complete.',
  privacyIntroduction: (organizer) => [
    `${organizer} asks only what this event needs and uses it for nothing else. Below, each question says why we ask it and how long we keep the answer.`,
    'The organisers erase the answers after that time; this site does not do so by itself.',
  ],
  privacyCaption: 'What we ask, why, and how long we keep it',
  privacyField: 'Question',
  privacyPurpose: 'Why',
  privacyKeep: 'How long',
  privacySensitive: 'Sensitive: only with your consent',
  privacyBasis: 'Legal basis (GDPR, article 6)',
  bases: {
    consent: 'Your consent',
    contract: 'Needed for an agreement with you',
    'legal-obligation': 'A legal obligation',
    'vital-interests': 'A vital interest of you or somebody else',
    'public-task': 'A task in the public interest or of official authority',
    'legitimate-interests': 'A legitimate interest',
  },
  privacyRecipients: 'Who else sees it',
  privacyOpenTitle: 'To be filled in by the organisers',
  privacyOpen: {
    responsible:
      'Who is responsible for the details and, if there is one, the data protection officer.',
    basis: 'On which legal basis the details are used.',
    recipients:
      'Who receives the details, such as the hosting company and the service that sends the mail.',
  },
  rightsTitle: 'What you can do',
  rights: [
    'See and change your details: with the link in your mail.',
    'Withdraw: with the same link.',
    'Ask us to erase your details, or complain to the data protection authority.',
  ],
  rightsContact: (name) => `Send your request to ${name}.`,
  cookiesTitle: 'Cookies',
  cookies: [
    'When you follow the link in your mail, this site sets one cookie, so that you can reach your own page. There are no others. Nobody follows you: there are no statistics and no files from other sites.',
  ],
  accessibilityTitle: 'Accessibility',
  accessibilityTemplate:
    'This is a template. The organiser fills in the status after an evaluation; until then no status is claimed here.',
  accessibilityIntroduction: (organizer) => [
    `${organizer} wants everybody to be able to use this site, also with a screen reader, without a mouse or with much larger text.`,
  ],
  accessibilityStatusTitle: 'Status',
  accessibilityStatus: [
    'To be filled in: the conformance status, the date and the outcome of the evaluation.',
    'To be filled in: what does not conform yet, its cause and effect, and when it will be mended.',
  ],
  accessibilityBuiltTitle: 'What this site is built to',
  accessibilityBuilt: [
    'The aim is WCAG 2.2, levels A and AA.',
    'Everything works without JavaScript, by keyboard and on a narrow screen.',
    'Errors are shown at the top of the page and beside the field, in words; your answers are kept.',
    'Colour is never the only sign.',
  ],
  accessibilityReportTitle: 'Does something not work?',
  accessibilityReport: (contact) => [
    `Tell ${contact}. Say which page it was on and what went wrong.`,
  ],
};
