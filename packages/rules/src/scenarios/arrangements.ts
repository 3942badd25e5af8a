import type { CompiledEarmark, CompiledInvitation, CompiledParties } from '@plenary/model/compiled';
import { guarantee } from '../testing/small-day.ts';
import { at, type Clock, minutes } from './clock.ts';

/** The end of whatever ends with the event's start. */
export const theStart = at('20:00');

/** A list on which people wait until the event starts. */
export const waitingList = { promotion: 'automatic', offerFor: null, untilAt: theStart } as const;

/** A list from which people are offered their seat, for an hour. */
export const offers = { promotion: 'offer', offerFor: minutes(60), untilAt: theStart } as const;

/** Parties of at most five of which all come or nobody does, with names due at 18:00. */
export const together: CompiledParties = {
  most: 5,
  seating: 'together',
  unnamed: 'lapse',
  namesDueAt: at('18:00'),
  remindNamesAt: [at('17:00')],
};

/** Parties of which comes who fits. */
export const whoeverFits: CompiledParties = { ...together, seating: 'whoever-fits' };

/** Seats of the day kept for a region until an instant. */
export function keptFor(
  affiliation: string,
  seats: number,
  until: Clock = '20:00',
): CompiledEarmark {
  return guarantee(affiliation, seats, at(until));
}

/** Seats of a quota kept for those invited in a group. */
export function keptForInvited(
  invitation: string,
  seats: number,
  until: Clock = '20:00',
): CompiledEarmark {
  const meant = { kind: 'invitation', invitation } as const;
  return { id: `kept-for-${invitation}`, quota: 'day', for: meant, seats, untilAt: at(until) };
}

/** A group that registers by a code: whenever anybody may, unless it has hours of its own. */
export function invited(
  id: string,
  {
    skipsApproval = false,
    hours,
  }: { skipsApproval?: boolean; hours?: readonly [Clock, Clock] } = {},
): CompiledInvitation {
  const window = hours ? { opensAt: at(hours[0]), closesAt: at(hours[1]) } : null;
  return { id, title: { en: id }, window, skipsApproval };
}
