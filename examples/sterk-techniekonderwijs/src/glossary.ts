/** What the abbreviations in the programme stand for. */
export const glossary = [
  {
    term: 'STO',
    meaning: {
      nl: 'Sterk Techniekonderwijs',
      en: 'Sterk Techniekonderwijs, strong technical education',
    },
  },
  {
    term: 'OCW',
    meaning: { nl: 'Onderwijs, Cultuur en Wetenschap', en: 'Education, Culture and Science' },
  },
  {
    term: 'vmbo',
    meaning: {
      nl: 'voorbereidend middelbaar beroepsonderwijs',
      en: 'pre-vocational secondary education',
    },
  },
  {
    term: 'mbo',
    meaning: { nl: 'middelbaar beroepsonderwijs', en: 'secondary vocational education' },
  },
  { term: 'PO', meaning: { nl: 'primair onderwijs', en: 'primary education' } },
  { term: 'PRO', meaning: { nl: 'praktijkonderwijs', en: 'practical training' } },
  {
    term: 'VSO',
    meaning: { nl: 'voortgezet speciaal onderwijs', en: 'secondary special education' },
  },
  {
    term: 'ISK',
    meaning: {
      nl: 'internationale schakelklas',
      en: 'international transition class, for pupils new to Dutch',
    },
  },
  {
    term: 'LOB',
    meaning: {
      nl: 'loopbaanoriëntatie en -begeleiding',
      en: 'career orientation and guidance',
    },
  },
  { term: 'D&P', meaning: { nl: 'Dienstverlening en Producten', en: 'Services and Products' } },
  { term: 'Z&W', meaning: { nl: 'Zorg en Welzijn', en: 'Care and Welfare' } },
] as const;
