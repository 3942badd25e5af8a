import * as z from 'zod';
import { MOST_ROWS } from './csv-records.ts';
import { MOST_UNREAD } from './csv-table.ts';
import { decodedFile } from './decoded-file.ts';
import { type FileProblem, fileProblem } from './import-problem.ts';
import { malformedPlaces } from './malformed-places.ts';

/** A talk of the schedule as the file has it, with the day and the room under which it stands. */
export interface ScheduledTalk {
  readonly day: { readonly date: string | null; readonly startsAt: string | null };
  readonly room: string;
  /** null where it is not even an object of the right form. */
  readonly talk: Talk | null;
}

/** What is read of a schedule. */
export interface ScheduleFile {
  readonly talks: readonly ScheduledTalk[];
  readonly rooms: readonly { readonly name: string; readonly capacity: number | null }[];
  /** Keys that hold something and that nobody reads, such as `events.logo`. */
  readonly unread: readonly string[];
}

const text = z.string().nullish();
const textOrNumber = z.union([z.string(), z.number()]).nullish();

/** Older files of frab have `full_public_name` alone. */
const personShape = {
  guid: text,
  id: textOrNumber,
  code: text,
  public_name: text,
  full_public_name: text,
  name: text,
};

const talkSchema = z.object({
  guid: text,
  id: textOrNumber,
  code: text,
  slug: text,
  date: text,
  start: text,
  duration: text,
  room: text,
  title: text,
  track: text,
  type: text,
  language: text,
  abstract: text,
  description: text,
  persons: z.array(z.looseObject(personShape)).nullish(),
});

/** One event of the format; https://c3voc.de/wiki/schedule */
export type Talk = z.infer<typeof talkSchema>;

const READ = {
  schedule: ['conference'],
  conference: ['days', 'rooms'],
  rooms: ['name', 'capacity'],
  days: ['date', 'day_start', 'rooms', 'index'],
  events: Object.keys(talkSchema.shape),
  persons: Object.keys(personShape),
} as const;

/** The talks of a schedule.json, or why none of it is read. */
export function scheduleFile(
  source: unknown,
):
  | { readonly ok: true; readonly file: ScheduleFile }
  | { readonly ok: false; readonly problems: FileProblem[] } {
  const json = parsedJson(source);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const schedule = record(record(json.value).schedule);
  const conference = record(schedule.conference);
  const malformed = malformedPlaces(conference);
  if (malformed.length > 0) {
    const problems = malformed.map((path) => fileProblem('schedule.malformed', null, {}, path));
    return { ok: false, problems };
  }
  const unread = new Set<string>();
  const note: Note = (level, value) => {
    const read: readonly string[] = READ[level];
    for (const [key, of] of Object.entries(value)) {
      if (!read.includes(key) && holdsSomething(of)) unread.add(`${level}.${key}`);
    }
  };
  note('schedule', schedule);
  note('conference', conference);
  const talks: ScheduledTalk[] = [];
  for (const talk of talksOf(list(conference.days).map(record), note)) {
    if (talks.length === MOST_ROWS) {
      const problem = fileProblem('file.too-many-rows', null, { most: MOST_ROWS });
      return { ok: false, problems: [problem] };
    }
    talks.push(talk);
  }
  const rooms = list(conference.rooms).map(record);
  for (const room of rooms) note('rooms', room);
  return {
    ok: true,
    file: { talks, rooms: rooms.map(roomOf), unread: [...unread].slice(0, MOST_UNREAD) },
  };
}

/** Keeps account of the keys of an object that nobody reads. */
type Note = (level: keyof typeof READ, value: Readonly<Record<string, unknown>>) => void;

function* talksOf(
  days: readonly Readonly<Record<string, unknown>>[],
  note: Note,
): Generator<ScheduledTalk> {
  for (const day of days) {
    note('days', day);
    const about = { date: textOrNull(day.date), startsAt: textOrNull(day.day_start) };
    for (const [room, events] of Object.entries(record(day.rooms))) {
      for (const event of list(events)) {
        note('events', record(event));
        for (const person of list(record(event).persons)) note('persons', record(person));
        const talk = talkSchema.safeParse(event);
        yield { day: about, room, talk: talk.success ? talk.data : null };
      }
    }
  }
}

function parsedJson(
  source: unknown,
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: FileProblem } {
  if (typeof source !== 'string' && !(source instanceof Uint8Array)) {
    return { ok: true, value: source };
  }
  const decoded = decodedFile(source);
  if (!decoded.ok) return decoded;
  try {
    return { ok: true, value: JSON.parse(decoded.file.text) };
  } catch {
    return { ok: false, problem: fileProblem('json.malformed', null) };
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function roomOf({ name, capacity }: Readonly<Record<string, unknown>>): {
  readonly name: string;
  readonly capacity: number | null;
} {
  const people = typeof capacity === 'number' && Number.isSafeInteger(capacity) ? capacity : -1;
  return { name: textOrNull(name) ?? '', capacity: people < 0 ? null : people };
}

/** Exporters write every key; one that is empty is no loss. */
function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== '' && value !== false;
}
