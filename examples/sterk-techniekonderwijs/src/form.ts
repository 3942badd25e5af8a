import type { FormDefaults } from '@plenary/model';
import { assumed } from './assumptions.ts';

/** What registrants are asked, in order. */
export const fields = [
  {
    name: 'name',
    kind: 'text',
    asks: 'name',
    label: { nl: 'Naam', en: 'Name' },
    hint: { nl: 'Zoals op uw badge.', en: 'As on your badge.' },
    required: true,
    maxLength: 100,
    autocomplete: 'name',
    purpose: {
      nl: 'Om te weten wie er komt, en voor uw badge.',
      en: 'To know who is coming, and for your badge.',
    },
  },
  {
    name: 'email',
    kind: 'email',
    label: { nl: 'E-mailadres', en: 'Email address' },
    hint: {
      nl: 'Hierheen sturen we uw bevestiging, met een link waarmee u uw aanmelding wijzigt.',
      en: 'We send your confirmation here, with a link to change your registration.',
    },
    required: true,
    autocomplete: 'email',
    purpose: {
      nl: 'Om uw aanmelding te bevestigen en u over de dag te berichten.',
      en: 'To confirm your registration and to tell you about the day.',
    },
  },
  {
    name: 'organisation',
    kind: 'text',
    label: { nl: 'School, bedrijf of organisatie', en: 'School, company or organisation' },
    required: true,
    maxLength: 120,
    autocomplete: 'organization',
    purpose: {
      nl: 'Om te weten wie er vertegenwoordigd is, en voor uw badge.',
      en: 'To know who is represented, and for your badge.',
    },
  },
  {
    name: 'audience',
    kind: 'choice',
    asks: 'audience',
    of: 'audiences',
    label: { nl: 'U komt als', en: 'You are coming as' },
    required: true,
    purpose: {
      nl: 'Om te zien of alle groepen die in STO samenwerken er zijn.',
      en: 'To see whether all groups that work together in STO are there.',
    },
  },
  {
    name: 'region',
    kind: 'affiliation',
    label: { nl: 'Regio', en: 'Region' },
    required: true,
    purpose: {
      nl: 'Om te zien welke regio’s erbij zijn.',
      en: 'To see which regions take part.',
    },
  },
  {
    name: 'theme',
    kind: 'choice',
    asks: 'theme',
    of: { themesOf: 'working-session' },
    label: { nl: 'Thema voor de werksessie', en: 'Theme for the working session' },
    hint: {
      nl: '14.30–15.45 uur. Wisselen kan tot en met 15 november, zolang er plaats is.',
      en: '14:30–15:45. You can change up to and including 15 November, while there is room.',
    },
    required: true,
    purpose: {
      nl: 'Om een plaats in de themagroep voor u vrij te houden.',
      en: 'To keep a place in the theme group for you.',
    },
  },
  {
    name: 'diet',
    kind: 'text',
    label: { nl: 'Dieetwensen', en: 'Dietary wishes' },
    hint: { nl: 'Voor de lunch en de borrel.', en: 'For lunch and drinks.' },
    maxLength: 200,
    sensitive: true,
    basis: 'consent',
    purpose: {
      nl: 'Om met het eten en drinken rekening met u te houden.',
      en: 'To take your needs into account with food and drink.',
    },
    keepUntil: assumed.wishesKeptUntil,
  },
  {
    name: 'access',
    kind: 'longText',
    label: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    hint: {
      nl: 'Wat hebt u nodig om goed mee te kunnen doen?',
      en: 'What do you need to take part comfortably?',
    },
    maxLength: 500,
    sensitive: true,
    basis: 'consent',
    purpose: {
      nl: 'Om ervoor te zorgen dat u overal bij kunt zijn.',
      en: 'To make sure that you can join in everywhere.',
    },
    keepUntil: assumed.wishesKeptUntil,
  },
  {
    name: 'wishesConsent',
    kind: 'consent',
    covers: ['diet', 'access'],
    label: {
      nl: 'De organisatie mag mijn wensen voor dieet en toegankelijkheid gebruiken om er op deze dag rekening mee te houden.',
      en: 'The organisers may use my dietary and accessibility wishes to take them into account on the day.',
    },
    hint: {
      nl: 'U kunt uw wensen later zelf weer weghalen.',
      en: 'You can remove your wishes yourself later.',
    },
    purpose: {
      nl: 'Wensen over eten of toegankelijkheid kunnen iets over uw gezondheid of geloof zeggen. Daarom vragen we uw toestemming.',
      en: 'Wishes about food or access may say something about your health or belief. That is why we ask for your consent.',
    },
    keepUntil: assumed.wishesKeptUntil,
  },
  {
    name: 'remarks',
    kind: 'longText',
    label: { nl: 'Opmerkingen', en: 'Remarks' },
    maxLength: 500,
    purpose: {
      nl: 'Om te kunnen ingaan op wat u wilt laten weten.',
      en: 'To be able to act on what you want us to know.',
    },
  },
] as const;

/** What holds for every answer, unless its question says otherwise. */
export const formDefaults: FormDefaults = {
  basis: assumed.basis,
  keepUntil: assumed.answersKeptUntil,
};
