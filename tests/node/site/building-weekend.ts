import { defineEvent, defineForm, type EventModel } from '@plenary/model';
import type { OwnTypes } from '@plenary/model/compiled';

const purpose = { nl: 'Om het weekend te regelen', en: 'To run the weekend' };
const helper = { field: 'role', is: 'helper' } as const;

/**
 * A weekend whose form has a field of every kind, some of them asked under a condition.
 *
 * @param removed - whether the choice of sawing is no longer offered.
 */
export function buildingWeekend(removed = false): EventModel {
  const tools = [
    { id: 'saw', label: { nl: 'Zagen', en: 'Sawing' }, removed },
    { id: 'drill', label: { nl: 'Boren', en: 'Drilling' } },
    { id: 'paint', label: { nl: 'Schilderen', en: 'Painting' } },
  ];
  return defineEvent({
    id: 'building-weekend',
    zone: 'Europe/Amsterdam',
    languages: ['nl', 'en'],
    title: { nl: 'Bouwweekend', en: 'Building weekend' },
    summary: { nl: 'Twee dagen bouwen.', en: 'Two days of building.' },
    organizer: 'De Bouwers',
    starts: '2023-11-18T10:00',
    ends: '2023-11-19T17:00',
    online: { url: 'https://stream.example.org/bouw' },
    rooms: [{ id: 'shed', name: { nl: 'De loods', en: 'The shed' } }],
    programme: [
      {
        id: 'start',
        title: { nl: 'Aan de slag', en: 'Getting started' },
        placement: { starts: '2023-11-18T10:00', ends: '2023-11-18T12:00', room: 'shed' },
        language: 'en',
      },
      {
        id: 'singing',
        title: { nl: 'Samen zingen', en: 'Singing together' },
        state: 'dropped',
        placement: { starts: '2023-11-18T13:00', ends: '2023-11-18T14:00' },
      },
      { id: 'party', kind: 'social', title: { nl: 'Feest', en: 'Party' } },
    ],
    registration: {
      opens: '2023-09-01T09:00',
      quotas: [{ id: 'seats', limit: 30, counts: 'event' }],
    },
    form: defineForm(
      [
        {
          name: 'name',
          kind: 'text',
          asks: 'name',
          label: { nl: 'Naam', en: 'Name' },
          required: true,
          purpose,
        },
        { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose },
        {
          name: 'role',
          kind: 'choice',
          label: { nl: 'U komt als', en: 'You come as' },
          required: true,
          choices: [
            { id: 'guest', label: { nl: 'Gast', en: 'Guest' } },
            { id: 'helper', label: { nl: 'Helper', en: 'Helper' } },
          ],
          purpose,
        },
        {
          name: 'phone',
          kind: 'phone',
          label: { nl: 'Telefoon', en: 'Telephone' },
          required: true,
          when: helper,
          purpose,
        },
        {
          name: 'guests',
          kind: 'number',
          label: { nl: 'Hoeveel mensen neemt u mee?', en: 'How many people do you bring?' },
          least: 0,
          most: 4,
          purpose,
        },
        {
          name: 'plank',
          kind: 'number',
          label: { nl: 'Lengte van uw plank (m)', en: 'Length of your plank (m)' },
          decimals: 2,
          most: 12,
          purpose,
        },
        {
          name: 'arrival',
          kind: 'date',
          label: { nl: 'Dag van aankomst', en: 'Day of arrival' },
          required: true,
          earliest: '2023-11-18',
          latest: '2023-11-19',
          purpose,
        },
        {
          name: 'tools',
          kind: 'choices',
          label: { nl: 'Wat wilt u doen?', en: 'What would you like to do?' },
          hint: { nl: 'U mag meer dan één ding kiezen.', en: 'You may choose more than one.' },
          required: true,
          choices: tools,
          purpose,
        },
        {
          name: 'shifts',
          kind: 'ranked',
          label: { nl: 'Uw diensten', en: 'Your shifts' },
          choices: [
            { id: 'kitchen', label: { nl: 'Keuken', en: 'Kitchen' } },
            { id: 'door', label: { nl: 'Deur', en: 'Door' } },
            { id: 'bar', label: { nl: 'Bar', en: 'Bar' } },
          ],
          most: 2,
          when: helper,
          purpose,
        },
        {
          name: 'member',
          kind: 'own',
          ownType: 'member-number',
          label: { nl: 'Lidnummer', en: 'Member number' },
          purpose,
        },
      ],
      {
        basis: 'contract',
        recipients: [{ nl: 'De kok', en: 'The cook' }],
        keepUntil: { after: 'end', days: 30 },
      },
    ),
  });
}

/** The schema of its own kind, written out so that it is of no library in particular. */
export const ownTypes: OwnTypes = {
  'member-number': {
    '~standard': {
      version: 1,
      vendor: 'tests',
      validate: (value) =>
        /^A\d{4}$/.test(String(value))
          ? { value }
          : { issues: [{ message: 'Een A en vier cijfers.' }] },
    },
  },
};
