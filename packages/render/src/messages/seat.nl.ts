import type { SeatMessages } from './seat-messages.ts';

/** Seats in Dutch. */
export const seatNl: SeatMessages = {
  room: (remaining, limit) => `${remaining} van ${limit} ${places(limit)} vrij`,
  nearly: 'Nog enkele plaatsen',
  full: (limit) => `Vol (${limit} van ${limit})`,
  none: 'Vol',
  waiting: (people) => `Vol, ${waitingPeople(people)}`,
  open: 'Plaats vrij',
  left: (remaining) => `${remaining} ${places(remaining)} vrij`,
  windowOpen: (until) => `Aanmelden kan ${until}.`,
  windowNotOpen: (moment) => `De aanmelding opent op ${moment}.`,
  windowNotPlanned:
    'De aanmelding is nog niet open. Wanneer die opent, staat hier zodra het bekend is.',
  windowClosed: (until) => `De aanmelding is gesloten. Aanmelden kon ${until}.`,
  dayFull: (limit) =>
    limit === null ? 'Alle plaatsen zijn bezet.' : `Alle ${limit} plaatsen zijn bezet.`,
  dayWaiting: (people) => `Er is geen plaats vrij: ${waitingPeople(people)}.`,
  over: 'De aanmelding is gesloten: deze dag is geweest.',
  unknown: 'Hoeveel plaatsen er zijn, is op dit moment niet te zien.',
};

function waitingPeople(count: number): string {
  return count === 1 ? 'één persoon wacht' : `${count} mensen wachten`;
}

function places(count: number): string {
  return count === 1 ? 'plaats' : 'plaatsen';
}
