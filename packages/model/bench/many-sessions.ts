import type { EventModel } from '../src/index.ts';

const TRACKS = 40;
const A_DAY = 10;

/** An event of as many sessions as are asked for: forty tracks, ten sessions a day, day after day. */
export function manySessions(count: number): EventModel {
  const tracks = Array.from({ length: TRACKS }, (_, track) => track);
  return {
    id: 'congress',
    zone: 'Europe/Amsterdam',
    languages: ['nl', 'en'],
    title: { nl: 'Het congres', en: 'The congress' },
    summary: { nl: 'Vijf dagen.', en: 'Five days.' },
    organizer: 'Wij',
    starts: '2023-10-27T08:00',
    ends: '2023-10-31T22:00',
    venue: {
      name: 'Hal',
      street: 'Plein 1',
      postalCode: '1234 AB',
      locality: 'Stad',
      country: 'NL',
    },
    tracks: tracks.map((track) => ({ id: `track-${track}`, title: `Track ${track}` })),
    rooms: tracks.map((track) => ({ id: `room-${track}`, name: `Zaal ${track}`, capacity: 80 })),
    contributors: Array.from({ length: count }, (_, person) => ({
      id: `person-${person}`,
      kind: 'person',
      name: `Persoon ${person}`,
    })),
    programme: Array.from({ length: count }, (_, index) => session(index)),
    registration: {
      opens: '2023-09-01',
      quotas: [{ id: 'seats', limit: 3000, counts: 'event' }],
    },
    form: {
      basis: 'contract',
      keepUntil: { after: 'end', days: 30 },
      fields: [
        { name: 'name', kind: 'text', asks: 'name', required: true, ...said('Naam', 'Name') },
        { name: 'email', kind: 'email', required: true, ...said('E-mail', 'E-mail') },
      ],
    },
  };
}

function said(
  nl: string,
  en: string,
): Pick<EventModel['form']['fields'][number], 'label' | 'purpose'> {
  return { label: { nl, en }, purpose: { nl: 'Voor uw badge', en: 'For your badge' } };
}

function session(index: number): EventModel['programme'][number] {
  const track = index % TRACKS;
  const slot = Math.floor(index / TRACKS);
  const day = 27 + Math.floor(slot / A_DAY);
  const hour = String(9 + (slot % A_DAY)).padStart(2, '0');
  return {
    id: `session-${index}`,
    title: { nl: `Sessie ${index}`, en: `Session ${index}` },
    summary: { nl: 'Wat er te leren valt.', en: 'What there is to learn.' },
    track: `track-${track}`,
    contributors: [{ contributor: `person-${index}`, role: 'speaker' }],
    placement: {
      starts: `2023-10-${day}T${hour}:00`,
      ends: `2023-10-${day}T${hour}:45`,
      room: `room-${track}`,
    },
  };
}
