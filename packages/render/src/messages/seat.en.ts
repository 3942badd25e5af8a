import type { SeatMessages } from './seat-messages.ts';

/** Seats in English. */
export const seatEn: SeatMessages = {
  room: (remaining, limit) => `${remaining} of ${limit} ${places(limit)} free`,
  nearly: 'A few places left',
  full: (limit) => `Full (${limit} of ${limit})`,
  none: 'Full',
  waiting: (people) => `Full, ${waitingPeople(people)}`,
  open: 'Places free',
  left: (remaining) => `${remaining} ${places(remaining)} free`,
  windowOpen: (until) => `You can register ${until}.`,
  windowNotOpen: (moment) => `Registration opens on ${moment}.`,
  windowNotPlanned: 'Registration is not open yet. The date will be here as soon as it is known.',
  windowClosed: (until) => `Registration has closed. You could register ${until}.`,
  dayFull: (limit) =>
    limit === null ? 'Every place has been taken.' : `All ${limit} places have been taken.`,
  dayWaiting: (people) => `No place is free: ${waitingPeople(people)}.`,
  over: 'Registration has closed: this event is over.',
  unknown: 'How many places there are cannot be seen at this moment.',
};

function waitingPeople(count: number): string {
  return count === 1 ? 'one person is waiting' : `${count} people are waiting`;
}

function places(count: number): string {
  return count === 1 ? 'place' : 'places';
}
