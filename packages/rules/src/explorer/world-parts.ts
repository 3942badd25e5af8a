import type { CompiledWaitingList } from '@plenary/model/compiled';
import { type SmallDay, smallDay } from '../testing/small-day.ts';
import type { Person } from './world.ts';

/* What small worlds are made of. */

/** The instants of most worlds: things fall due at them, and between them. */
export const clock = [5000, 5001, 5002, 5004, 5006];
/** One instant after another. */
export const everyInstant = [5000, 5001, 5002, 5003, 5004, 5005];
/** Who is next is granted the seat. */
export const automatic: CompiledWaitingList = {
  promotion: 'automatic',
  offerFor: null,
  untilAt: 5004,
};
/** Who is next is offered the seat, for two instants. */
export const offer: CompiledWaitingList = { promotion: 'offer', offerFor: 2, untilAt: 5005 };

/** Somebody of this name. */
export const somebody = (name: string, changes: Partial<Person> = {}): Person => ({
  ...{ name, audience: null, affiliation: null },
  ...changes,
});
/** Somebody who is like the others. */
export const ann: Person = somebody('ann');
/** Somebody who is like the others. */
export const ben: Person = somebody('ben');
/** Somebody who is like the others. */
export const cas: Person = somebody('cas');
/** Somebody of region a, for whom seats may be kept. */
export const ofA = (name: string): Person => somebody(name, { affiliation: 'a' });
/** The small day, on which a withdrawal can be undone for two instants. */
export const day = (changes: SmallDay): ReturnType<typeof smallDay> =>
  smallDay({ undoFor: 2, ...changes });
/** The choices between two themes. */
export const either = [['t1'], ['t2']];
/** Accepts to wait. */
export const waits = { elseWait: true } as const;
