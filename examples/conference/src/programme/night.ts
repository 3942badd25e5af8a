import { defineProgramme } from '@plenary/model';

/**
 * The night of 30 to 31 October 2027, in which the clocks go from 03:00 back to 02:00. A time between
 * those two comes twice and says by its offset which one is meant: `+02:00` the first, `+01:00` the
 * second.
 */
export const night = defineProgramme([
  {
    id: 'film',
    kind: 'social',
    title: { en: 'Film: the slow river', nl: 'Film: de trage rivier' },
    placement: { starts: '2027-10-30T21:00', ends: '2027-10-30T23:00', room: 'great-hall' },
  },
  {
    id: 'night-watch',
    title: { en: 'The night watch at the gauge', nl: 'De nachtwacht bij het peil' },
    summary: {
      en: 'Four hours by the water, three by the clock.',
      nl: 'Vier uur bij het water, drie op de klok.',
    },
    contributors: [{ contributor: 'tide-office', role: 'host' }],
    placement: { starts: '2027-10-30T23:30', ends: '2027-10-31T02:30+01:00', room: 'pump-room' },
  },
  {
    id: 'repeated-hour',
    title: { en: 'A walk in the repeated hour', nl: 'Een wandeling in het dubbele uur' },
    summary: {
      en: 'Sets out at half past two and is back at half past two.',
      nl: 'Vertrekt om half drie en is om half drie terug.',
    },
    contributors: [{ contributor: 'siren-choir', role: 'performer' }],
    placement: { starts: '2027-10-31T02:30+02:00', ends: '2027-10-31T02:30+01:00' },
  },
]);
