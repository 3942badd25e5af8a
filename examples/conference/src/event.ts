import { defineEvent, defineForm } from '@plenary/model';
import { audiences } from './audiences.ts';
import { contributors } from './contributors.ts';
import { fields } from './form.ts';
import { localGroups } from './local-groups.ts';
import { friday } from './programme/friday.ts';
import { night } from './programme/night.ts';
import { saturday } from './programme/saturday.ts';
import { sunday } from './programme/sunday.ts';
import { unplaced } from './programme/unplaced.ts';
import { registration } from './registration.ts';
import { rooms } from './rooms.ts';
import { tracks } from './tracks.ts';
import { venue } from './venue.ts';
import { workshops } from './workshops.ts';

/** An invented conference of three days, with a night in which the clocks go back. */
export const conference = defineEvent({
  id: 'vloedlijn-2027',
  zone: 'Europe/Amsterdam',
  languages: ['en', 'nl'],
  title: {
    en: [
      { text: 'Vloedlijn', lang: 'nl' },
      { text: ' 2027: three days of open water', lang: 'en' },
    ],
    nl: 'Vloedlijn 2027: drie dagen open water',
  },
  shortTitle: 'Vloedlijn 2027',
  summary: {
    en: 'Three days and a night for those who measure, model and mend what keeps us dry.',
    nl: 'Drie dagen en een nacht voor wie meet, rekent en herstelt wat ons droog houdt.',
  },
  organizer: 'Stichting Vloedlijn (invented)',
  status: 'EventScheduled',
  attendanceMode: 'MixedEventAttendanceMode',
  announcedOn: '2027-03-01',
  starts: '2027-10-29T09:00',
  ends: '2027-10-31T16:00',
  venue,
  online: {
    url: 'https://vloedlijn.example.org/live',
    name: { en: 'The stream', nl: 'De uitzending' },
  },
  rooms,
  tracks,
  contributors,
  programme: [...friday, ...saturday, ...night, ...sunday, ...unplaced],
  themes: workshops,
  audiences,
  affiliations: localGroups,
  contest: {
    title: { en: 'The driest minute', nl: 'De droogste minuut' },
    description: {
      en: 'One minute on stage for the best repair of the year.',
      nl: 'Een minuut op het podium voor de beste reparatie van het jaar.',
    },
    announcedIn: 'opening',
    awardedIn: 'closing',
  },
  registration,
  form: defineForm(fields, {
    basis: 'contract',
    recipients: [{ en: 'The volunteers at the door', nl: 'De vrijwilligers aan de deur' }],
    keepUntil: { after: 'end', days: 30 },
  }),
});
