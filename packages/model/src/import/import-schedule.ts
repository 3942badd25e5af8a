import type { EventModel } from '../event/event.ts';
import { type DraftOptions, type ImportDraft, takenOver } from './import-draft.ts';
import { unknownOption } from './import-option.ts';
import type { FileProblem } from './import-problem.ts';
import {
  ID_SOURCES,
  type ImportScheduleOptions,
  judgedTalks,
  type ScheduleRow,
} from './judged-talks.ts';
import type { NamedEntry } from './named-entries.ts';
import { type ScheduleFile, scheduleFile } from './schedule-file.ts';
import { withNamed } from './schedule-names.ts';

/** What an import of a schedule would do, before anything is done. */
export interface ScheduleImport {
  /** Whether every talk can be taken over. */
  readonly ok: boolean;
  readonly rows: readonly ScheduleRow[];
  /** Rooms, tracks and persons that the talks name, with the ids by which they will be known. */
  readonly named: readonly NamedEntry[];
  /** What is wrong with the whole file; then it has no rows. */
  readonly problems: readonly FileProblem[];
  /** Keys that hold something and that nobody reads, such as `events.logo`. */
  readonly unread: readonly string[];
  /** Ids of sessions that the event has and the file does not; they stay as they are. */
  readonly absent: readonly string[];
  /** As of a CSV file; rooms, tracks and persons that the taken talks name are added. */
  readonly draft: (event: EventModel, options?: DraftOptions) => ImportDraft<ScheduleRow>;
}

/**
 * What a `schedule.json` (c3voc, frab, pretalx) would do to the programme, talk by talk, before
 * anything is done. Rooms, tracks and persons are the event's own where one has that name; others get
 * an id from their name: lower case, letters without marks, everything else a hyphen, with a number
 * behind it where that id is taken. `date` must have the offset of the event's zone at that time. A talk
 * whose `room` or `start` contradicts its place or its `date` is refused. What has not the form of a
 * schedule refuses the file with `schedule.malformed` and its path as the column.
 *
 * @param json - the file as bytes or text, 10 MB at most, or what `JSON.parse` made of it; 10 000 talks at most.
 * @param options - `event` to judge by, and what the format does not say: `idFrom`, `textsIn`, `kinds`, `role`.
 * @returns a verdict a talk with its problems, the names, the keys nobody reads, and `draft(event)`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineEvent, defineForm } from '@plenary/model';
 * import { importSchedule } from '@plenary/model/import';
 *
 * const day = defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
 *   ], { keepUntil: { after: 'end', days: 30 }, basis: 'contract' }),
 * });
 * const talk = { guid: 'talk-1', title: 'Moss', date: '2027-05-20T11:00:00+02:00', duration: '0:45' };
 * const days = [{ date: '2027-05-20', rooms: { 'Palm house': [talk] } }];
 * const read = importSchedule({ schedule: { conference: { days } } }, { event: day });
 * assert.deepEqual(read.rows[0]?.value?.placement, {
 *   starts: '2027-05-20T11:00', ends: '2027-05-20T11:45', room: 'palm-house',
 * });
 * ```
 */
export function importSchedule(json: unknown, options: ImportScheduleOptions): ScheduleImport {
  const unknown = [
    ...unknownOption('textsIn', options.textsIn, options.event.languages),
    ...unknownOption('idFrom', options.idFrom, ID_SOURCES),
  ];
  const read =
    unknown.length > 0 ? ({ ok: false, problems: unknown } as const) : scheduleFile(json);
  if (!read.ok) {
    const { problems } = read;
    const reasons = [{ code: 'import.unreadable', problems }] as const;
    const draft = (): ImportDraft<ScheduleRow> => ({ ok: false, reasons });
    return { ok: false, rows: [], named: [], problems, unread: [], absent: [], draft };
  }
  const { file } = read;
  const { rows, names } = judgedTalks(file, options);
  const known = new Set(rows.map(({ id }) => id));
  return {
    ok: rows.every(({ verdict }) => verdict !== 'refused'),
    rows,
    named: Object.values(names).flatMap((entries) => entries.entries()),
    problems: [],
    unread: unreadKeys(file, options),
    absent: options.event.programme.map(({ id }) => id).filter((id) => !known.has(id)),
    draft: (event, { skipRefused = false } = {}) => {
      const judged = judgedTalks(file, { ...options, event });
      const taken = takenOver(judged.rows, event.programme, skipRefused);
      return taken.ok
        ? {
            ok: true,
            event: withNamed({ ...event, programme: taken.entries }, judged.names, file.rooms),
          }
        : taken;
    },
  };
}

function unreadKeys(
  { talks, unread }: ScheduleFile,
  { kinds = {} }: ImportScheduleOptions,
): string[] {
  const types = new Set(talks.map(({ talk }) => talk?.type ?? ''));
  const unknown = [...types].filter((type) => type !== '' && !Object.hasOwn(kinds, type));
  return [...unread, ...unknown.map((type) => `events.type ${type}`)];
}
