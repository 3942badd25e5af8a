/**
 * Everybody the announcement names. It gives Jan van Nierop no function, so none stands here.
 */
export const contributors = [
  { id: 'jan-van-nierop', kind: 'person', name: 'Jan van Nierop' },
  {
    id: 'koert-van-mensvoort',
    kind: 'person',
    name: 'Koert van Mensvoort',
    honorificPrefix: 'dr. ir.',
    description: {
      nl: 'kunstenaar, technoloog en filosoof',
      en: 'artist, technologist and philosopher',
    },
  },
  {
    id: 'ministry-ocw',
    kind: 'organization',
    name: {
      nl: 'Ministerie van OCW',
      en: 'Ministry of Education, Culture and Science (OCW)',
    },
  },
] as const;
