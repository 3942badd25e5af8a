import { guarantee } from '../testing/small-day.ts';
import {
  choosing,
  leaving,
  plainly,
  promoting,
  publishing,
  registering,
  swapping,
  withdrawing,
} from './asks.ts';
import type { World } from './world.ts';
import { ann, automatic, ben, cas, clock, day, either, ofA, offer, waits } from './world-parts.ts';

/* Small worlds in which people wait for a seat or for a better one. */

/** A day with a guarantee and a list. */
export const guaranteed: World = {
  name: 'a day with a guarantee and a list',
  policies: [
    day({
      seats: 2,
      themes: { t1: 1, t2: 2 },
      earmarks: [guarantee('a', 1, 5003)],
      waitingList: automatic,
    }),
    day({
      seats: 1,
      themes: { t1: 1, t2: 1 },
      earmarks: [guarantee('a', 1, 5004)],
      waitingList: automatic,
    }),
    day({
      seats: 3,
      themes: { t1: 2, t2: 1 },
      earmarks: [guarantee('a', 2, 5003)],
      waitingList: automatic,
    }),
  ],
  clock,
  people: [ofA('ann'), ben, cas],
  commands: [
    registering(either),
    registering(either, waits),
    withdrawing('attendee', 'organiser'),
    plainly('undo'),
    publishing(),
  ],
};

/** People who want to move. */
export const moving: World = {
  name: 'people who want to move',
  policies: [
    day({ seats: 3, themes: { t1: 1, t2: 2 }, waitingList: automatic }),
    day({ seats: 2, themes: { t1: 1, t2: 1 }, waitingList: automatic }),
  ],
  clock,
  people: [ann, ben, cas],
  commands: [
    registering(either),
    registering([['t2']], { moveTo: ['t1'] }),
    choosing(either, waits),
    choosing(either),
    swapping(['t1', 't2'], true),
    leaving,
    withdrawing('attendee', 'organiser'),
    plainly('undo'),
    promoting(),
    promoting('quota'),
    publishing(),
  ],
};

/** Seats that are offered. */
export const offers: World = {
  name: 'seats that are offered',
  policies: [
    day({
      seats: 2,
      themes: { t1: 1, t2: 1 },
      earmarks: [guarantee('a', 1, 5003)],
      waitingList: offer,
    }),
    day({ seats: 1, themes: { t1: 1, t2: 2 }, waitingList: offer }),
    day({ seats: 3, themes: { t1: 1, t2: 1 }, waitingList: { ...offer, promotion: 'automatic' } }),
  ],
  clock,
  people: [ofA('ann'), ben, cas],
  commands: [
    registering(either, waits),
    registering([['t2']], { moveTo: ['t1'] }),
    plainly('accept', 'decline', 'undo'),
    withdrawing('organiser'),
    choosing([['t1']], waits),
    leaving,
    promoting('quota'),
    publishing(),
  ],
};
