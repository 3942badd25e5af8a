import { isRecord } from '../json/json-record.ts';

/**
 * Where a conference has not the form of a schedule, so that something in it would be read as nothing:
 * paths such as `conference.days[0].rooms.Hall`. What is left out or null is nothing, and so is an empty
 * list of rooms, as PHP writes an object without keys. Talks are judged one by one elsewhere.
 */
export function malformedPlaces(conference: Readonly<Record<string, unknown>>): string[] {
  const { days, rooms } = conference;
  const found = [
    ...(Array.isArray(days)
      ? days.flatMap((day, index) => inDay(day, `conference.days[${index}]`))
      : ['conference.days']),
    ...(isGiven(rooms) ? inList(rooms, 'conference.rooms') : []),
  ];
  return found.slice(0, MOST_PLACES);
}

function inDay(day: unknown, path: string): string[] {
  if (!isRecord(day)) return [path];
  const texts = ['date', 'day_start'].filter(
    (key) => isGiven(day[key]) && typeof day[key] !== 'string',
  );
  return [...texts.map((key) => `${path}.${key}`), ...inRooms(day.rooms, `${path}.rooms`)];
}

function inRooms(rooms: unknown, path: string): string[] {
  if (!isGiven(rooms) || (Array.isArray(rooms) && rooms.length === 0)) return [];
  if (!isRecord(rooms)) return [path];
  return Object.entries(rooms).flatMap(([room, talks]) =>
    isGiven(talks) && !Array.isArray(talks) ? [`${path}.${room}`] : [],
  );
}

function inList(entries: unknown, path: string): string[] {
  if (!Array.isArray(entries)) return [path];
  return entries.flatMap((entry, index) => (isRecord(entry) ? [] : [`${path}[${index}]`]));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** As many as a person looks through. */
const MOST_PLACES = 100;
