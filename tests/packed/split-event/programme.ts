import { defineContributors, defineProgramme, defineThemes, defineTracks } from '@plenary/model';

export const tracks = defineTracks([{ id: 'making', title: 'Making' }]);

export const contributors = defineContributors([
  { id: 'speaker-1', kind: 'person', name: 'Speaker 1' },
]);

export const programme = defineProgramme([
  {
    id: 'opening',
    title: 'Opening',
    contributors: [{ contributor: 'speaker-1', role: 'keynote' }],
    placement: { starts: '2027-05-20T10:00', ends: '2027-05-20T11:00', room: 'hall' },
  },
  {
    id: 'workshops',
    title: 'Workshops',
    track: 'making',
    choosesTheme: true,
    placement: { starts: '2027-05-20T11:00', ends: '2027-05-20T12:30' },
  },
]);

export const themes = defineThemes([
  {
    id: 'radio',
    session: 'workshops',
    title: 'A radio',
    summary: 'Hear the world.',
    room: 'studio',
  },
  { id: 'lamp', session: 'workshops', title: 'A lamp', summary: 'See the bench.' },
]);
