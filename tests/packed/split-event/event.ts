import { defineAudiences, defineEvent } from '@plenary/model';
import { form } from './form.ts';
import { contributors, programme, themes, tracks } from './programme.ts';
import { quotas } from './quotas.ts';
import { rooms } from './rooms.ts';

const audiences = defineAudiences([{ id: 'member', title: 'Members' }]);

export const event = defineEvent({
  id: 'making-day',
  zone: 'Europe/Amsterdam',
  languages: ['en'],
  title: 'The making day',
  summary: 'One day of making.',
  organizer: 'The Makers',
  starts: '2027-05-20T10:00',
  ends: '2027-05-20T12:30',
  rooms,
  tracks,
  contributors,
  programme,
  themes,
  audiences,
  registration: {
    opens: '2027-03-01T09:00',
    quotas,
    earmarks: [
      { id: 'kept', quota: 'day', for: { audience: 'member' }, seats: 20, until: '2027-05-01' },
    ],
  },
  form,
});

console.log(event.registration.quotas.map(({ id }) => id).join(' '));
