import type { EventModel } from '../event/event.ts';
import { type Session, sessionSchema } from '../programme/session.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import { type JudgedEntry, judgedEntry } from './judged-entry.ts';
import { plainText } from './plain-text.ts';
import type { ScheduleFile, Talk } from './schedule-file.ts';
import { type ScheduleNames, scheduleNames } from './schedule-names.ts';
import { talkAsSession } from './talk-as-session.ts';

/** How a schedule is read. */
export interface ImportScheduleOptions {
  /** The event that the talks are judged by. */
  readonly event: EventModel;
  /** What a session's id is taken from, in lower case. `guid` by default, which no renaming changes. */
  readonly idFrom?: 'guid' | 'id' | 'code' | 'slug';
  /** Language of titles, abstracts and descriptions, one of the event's; without it they are the same in every language. */
  readonly textsIn?: string;
  /** What the file's types are, such as `{ Pause: 'break' }`; others are not read. */
  readonly kinds?: Readonly<Record<string, NonNullable<Session['kind']>>>;
  /** The role of a talk's persons: `speaker` by default. */
  readonly role?: string;
}

export const ID_SOURCES: readonly NonNullable<ImportScheduleOptions['idFrom']>[] = [
  'guid',
  'id',
  'code',
  'slug',
];

/** A talk of the schedule and what an import would do with it. */
export interface ScheduleRow extends JudgedEntry<Session> {
  readonly guid: string | null;
  /** Its title as the file has it, for whoever looks through the rows. */
  readonly title: string;
}

/** The talks of a schedule as an event would have them. */
export interface JudgedTalks {
  readonly rows: readonly ScheduleRow[];
  readonly names: ScheduleNames;
}

/** The verdict on every talk, with the ids that its names got on the way. */
export function judgedTalks(file: ScheduleFile, options: ImportScheduleOptions): JudgedTalks {
  const { event } = options;
  const names = scheduleNames(event);
  for (const { name } of file.rooms) names.rooms.idFor(plainText(name));
  const sessions = new Map(event.programme.map((session) => [session.id, session]));
  const ids = file.talks.map(({ talk }) => idOf(talk, options.idFrom ?? 'guid'));
  const times = new Map<string | null, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  const rows = file.talks.map((scheduled, index) => {
    const id = ids[index] ?? null;
    const was = id === null ? undefined : sessions.get(id);
    const problems: ImportProblem[] = [];
    if (id !== null && (times.get(id) ?? 0) > 1)
      problems.push(problem('id.duplicate', 'id', { id }));
    if (id === null) problems.push(problem('cell.missing', options.idFrom ?? 'guid'));
    const value = { ...was, ...talkAsSession(scheduled, was, names, options, problems) };
    const entry = { id, idMade: false, value: { ...value, ...(id !== null && { id }) }, problems };
    const title = scheduled.talk?.title ?? '';
    const guid = scheduled.talk?.guid ?? null;
    return { guid, title, ...judgedEntry(entry, was, sessionSchema, columnOf) };
  });
  return { rows, names };
}

function idOf(
  talk: Talk | null,
  from: NonNullable<ImportScheduleOptions['idFrom']>,
): string | null {
  const id = talk?.[from] ?? '';
  return id === '' ? null : String(id).toLowerCase();
}

function columnOf(path: string): string {
  return path
    .replace(/^placement\..*/, 'date')
    .replace(/^contributors\..*/, 'persons')
    .replace(/^summary/, 'abstract');
}
