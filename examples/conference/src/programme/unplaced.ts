import { defineProgramme } from '@plenary/model';
import { inEnglish } from '../language-of-titles.ts';

/** What has no time yet: two are announced, and one is a draft that nobody sees. */
export const unplaced = defineProgramme([
  {
    id: 'boat-trip',
    kind: 'social',
    title: { en: 'A boat trip, if the water allows', nl: 'Een vaartocht, als het water meewerkt' },
  },
  {
    id: 'poster-session',
    title: { en: 'Posters', nl: 'Posters' },
    track: 'people',
    contributors: [{ contributor: 'chair', role: 'host' }],
  },
  {
    id: 'surprise-guest',
    state: 'draft',
    title: inEnglish('A guest who has not said yes'),
    track: 'measuring',
    language: 'en',
  },
]);
