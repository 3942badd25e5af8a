import {
  choosing,
  comingWithGuest,
  each,
  leaving,
  ordered,
  plainly,
  publishing,
  registering,
  withdrawing,
} from './asks.ts';
import type { Ask, World } from './world.ts';
import { ann, automatic, ben, cas, clock, day, offer, waits } from './world-parts.ts';

/* Small worlds in which people come with a guest. */

const parties = { most: 3, namesDueAt: 5003, unnamed: 'lapse', remindNamesAt: [5001] } as const;
const namingGuests: Ask = each(({ id: registration, version, named }) =>
  named ? null : { type: 'name', registration, version, person: registration },
);

/** Parties that are not split. */
export const together: World = {
  name: 'parties that are not split',
  policies: [
    day({
      ...{ seats: 3, themes: { t1: 3 }, waitingList: automatic },
      parties: { ...parties, seating: 'together' },
    }),
    day({
      ...{ seats: 3, themes: { t1: 1 }, waitingList: offer },
      parties: { ...parties, seating: 'together', unnamed: 'keep' },
    }),
  ],
  clock,
  people: [ann, ben, cas],
  commands: [
    comingWithGuest(['t1']),
    comingWithGuest(['t1'], waits),
    registering([['t1']]),
    registering([['t1']], waits),
    namingGuests,
    withdrawing('contact', 'organiser'),
    leaving,
    plainly('undo', 'accept', 'decline'),
    publishing(),
  ],
};

/** Parties of whom comes who fits. */
export const whoeverFits: World = {
  name: 'parties of whom comes who fits',
  policies: [
    day({
      ...{ seats: 3, themes: { t1: 2, t2: 1 }, waitingList: offer },
      parties: { ...parties, seating: 'whoever-fits' },
    }),
    day({
      ...{ seats: 2, themes: { t1: 1, t2: 1 }, waitingList: automatic },
      parties: { ...parties, seating: 'whoever-fits', namesDueAt: 5002 },
    }),
  ],
  clock,
  people: [ann, ben],
  commands: [
    comingWithGuest(['t1']),
    comingWithGuest(['t2'], waits),
    comingWithGuest(['t1'], { override: ordered('quota') }),
    namingGuests,
    withdrawing('contact'),
    plainly('undo', 'accept', 'decline'),
    choosing([['t1']], waits),
    publishing(),
  ],
};
