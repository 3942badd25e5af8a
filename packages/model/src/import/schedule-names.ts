import type { EventModel } from '../event/event.ts';
import { type NamedEntries, type NamedEntry, namedEntries } from './named-entries.ts';
import { plainText } from './plain-text.ts';
import type { ScheduleFile } from './schedule-file.ts';

/** The ids for what a schedule names only by its name. */
export interface ScheduleNames {
  readonly rooms: NamedEntries;
  readonly tracks: NamedEntries;
  readonly contributors: NamedEntries;
}

/** The names that the event has already, before any talk is read. */
export function scheduleNames({
  rooms = [],
  tracks = [],
  contributors = [],
}: EventModel): ScheduleNames {
  const titled = tracks.map(({ id, title }) => ({ id, name: title }));
  return {
    rooms: namedEntries('room', rooms),
    tracks: namedEntries('track', titled),
    contributors: namedEntries('contributor', contributors),
  };
}

/** The event with the rooms, tracks and persons that its sessions now name, in order of appearance. */
export function withNamed(
  event: EventModel,
  names: ScheduleNames,
  listed: ScheduleFile['rooms'],
): EventModel {
  const capacities = new Map(listed.map(({ name, capacity }) => [plainText(name), capacity]));
  const used = new Set(
    event.programme.flatMap(({ placement, track, contributors = [] }) => [
      `room ${placement?.room}`,
      `track ${track}`,
      ...contributors.map(({ contributor }) => `contributor ${contributor}`),
    ]),
  );
  const added = (entries: NamedEntries): readonly NamedEntry[] =>
    entries
      .entries()
      .filter(({ kind, id, verdict }) => verdict === 'add' && used.has(`${kind} ${id}`));
  const rooms = added(names.rooms).map(({ id, name }) => {
    const capacity = capacities.get(name) ?? null;
    return capacity === null ? { id, name } : { id, name, capacity };
  });
  const tracks = added(names.tracks).map(({ id, name }) => ({ id, title: name }));
  const people = added(names.contributors).map(({ id, name }) => ({
    id,
    kind: 'person' as const,
    name,
  }));
  return {
    ...event,
    ...(rooms.length > 0 && { rooms: [...(event.rooms ?? []), ...rooms] }),
    ...(tracks.length > 0 && { tracks: [...(event.tracks ?? []), ...tracks] }),
    ...(people.length > 0 && { contributors: [...(event.contributors ?? []), ...people] }),
  };
}
