import type { EventModel } from '../event/event.ts';
import type { Session } from '../programme/session.ts';
import type { HeldAt, ProgrammeTimes } from './check-programme-times.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';
import { sessionsOfNeededThemes } from './needed-themes.ts';

/** Where somebody or something is taken up, for the length of a session. */
interface Booking {
  readonly session: string;
  readonly path: Path;
  readonly from: number;
  /** Half-open, save that what has no length or an open end takes up its first instant. */
  readonly to: number;
}

/** Rooms, people and everybody, where they are wanted at two places of the programme at once. */
export function checkClashes(event: EventModel, times: ProgrammeTimes, found: Found): void {
  const rooms = new Map<string, Booking[]>();
  const people = new Map<string, Booking[]>();
  const choices: Booking[] = [];
  const needed = sessionsOfNeededThemes(event);
  const persons = new Set<string>();
  for (const { id, kind } of event.contributors ?? []) if (kind === 'person') persons.add(id);
  const themeRooms = roomsOfThemes(event, found);
  event.programme.forEach((session, index) => {
    const held = times.sessions[index];
    if (session.state !== undefined || !held) return;
    const path = ['programme', index];
    const booking = bookingOf(session, held, path);
    const room = session.placement?.room;
    // A lunch may be among the stands of an exhibition.
    if (room !== undefined && (session.kind ?? 'session') === 'session') {
      book(rooms, room, { ...booking, path: [...path, 'placement', 'room'] });
    }
    for (const other of themeRooms.get(session.id) ?? []) {
      if (other !== room) book(rooms, other, booking);
    }
    for (const contributor of contributorsOf(session)) {
      if (persons.has(contributor)) book(people, contributor, booking);
    }
    if (session.choosesTheme && needed.has(session.id)) choices.push(booking);
  });
  for (const [room, bookings] of rooms) {
    eachClash(bookings, ({ session, path }, other) => {
      found.warning('room.two-sessions', path, { id: session, other, room });
    });
  }
  for (const [contributor, bookings] of people) {
    eachCrossing(bookings, ({ session, path }, other) => {
      found.warning('contributor.two-sessions', path, { id: session, other, contributor });
    });
  }
  eachClash(choices, ({ session, path }, other) => {
    found.warning('theme.two-sessions', path, { id: session, other });
  });
}

/** The rooms that the themes of each session name; themes of one session are held at one time. */
function roomsOfThemes({ themes = [] }: EventModel, found: Found): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  const taken = new Map<string, string>();
  themes.forEach(({ id, session, state, room }, index) => {
    if (room === undefined || state !== undefined) return;
    const place = `${session} ${room}`;
    const other = taken.get(place);
    if (other !== undefined) {
      found.warning('room.two-themes', ['themes', index, 'room'], { id, other, room });
    }
    taken.set(place, id);
    rooms.set(session, (rooms.get(session) ?? new Set()).add(room));
  });
  return rooms;
}

function contributorsOf({ contributors = [], parts = [] }: Session): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { contributor } of contributors) ids.add(contributor);
  for (const part of parts) {
    for (const { contributor } of part.contributors ?? []) ids.add(contributor);
  }
  return ids;
}

function bookingOf({ id }: Session, { startsAt, endsAt }: HeldAt, path: Path): Booking {
  const to = Math.max(endsAt ?? startsAt, startsAt + 1);
  return { session: id, path, from: startsAt, to };
}

function book(bookings: Map<string, Booking[]>, what: string, booking: Booking): void {
  const others = bookings.get(what);
  if (others) others.push(booking);
  else bookings.set(what, [booking]);
}

/** Each booking that begins before an earlier one is over, told once, beside the one that lasts longest. */
function eachClash(bookings: Booking[], tell: (later: Booking, earlier: string) => void): void {
  if (bookings.length < 2) return;
  let last: Booking | undefined;
  for (const booking of bookings.sort((one, other) => one.from - other.from)) {
    if (last && booking.from < last.to) tell(booking, last.session);
    if (!last || booking.to > last.to) last = booking;
  }
}

/**
 * Each booking of which a part, not the whole, lies within an earlier one, or that is held at the very
 * same time. Somebody who is host of a whole day also speaks during it.
 */
function eachCrossing(bookings: Booking[], tell: (later: Booking, earlier: string) => void): void {
  if (bookings.length < 2) return;
  // Of those around the present one: each within the one before it.
  const around: Booking[] = [];
  for (const booking of bookings.sort((one, other) => one.from - other.from || other.to - one.to)) {
    while ((around.at(-1)?.to ?? booking.to) <= booking.from) around.pop();
    const last = around.at(-1);
    const isSame = last?.from === booking.from && last.to === booking.to;
    if (last && (last.to < booking.to || isSame)) tell(booking, last.session);
    while ((around.at(-1)?.to ?? booking.to) < booking.to) around.pop();
    around.push(booking);
  }
}
