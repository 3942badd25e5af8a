import type { EventModel } from '../event/event.ts';
import { type Session, sessionSchema } from '../programme/session.ts';
import { contributionsFromCell } from './contribution-cells.ts';
import {
  type CsvImport,
  type CsvImportOptions,
  csvImport,
  type ImportedKind,
} from './csv-import.ts';
import { unknownOption } from './import-option.ts';
import { knownIds } from './known-ids.ts';
import { DATE_ORDERS, type DateOrder, placementFromCells } from './placement-cells.ts';
import { cellReference, cellText, cellYesNo } from './plain-cells.ts';
import { textFromCells } from './text-cells.ts';

/** How a file of sessions is read. */
export interface ImportSessionsOptions extends CsvImportOptions {
  /** The event that the rows are judged by: its programme, tracks, rooms, contributors, zone and languages. */
  readonly event: EventModel;
  /** `day-month-year` or `month-day-year`: how dates are written that are not ISO 8601; without it they are refused. */
  readonly dateOrder?: DateOrder;
  /** The role of contributors for whom the file gives none; without it they are refused. */
  readonly role?: string;
}

/**
 * What a CSV file would do to the programme, row by row, before anything is done. The columns are `id`,
 * `kind`, `state`, `track`, `language`, `contributors` (`chair:host, speaker-1:speaker`), `choosesTheme`
 * (`true` or `false`), `starts` and `ends` (`2027-10-30T23:30`, `2027-10-31T02:30+01:00`), `room`, and
 * the texts `title`, `summary`, `description`, each bare or one a language (`title.nl`). What has no
 * column stays as it is: `id,starts,ends,room` moves sessions and changes no word. Parts of a session
 * have no columns.
 *
 * @param csv - the file as bytes, whose encoding is then checked, or as text; 10 MB and 10 000 rows at most.
 * @param options - `event` to judge by, `dateOrder` (`day-month-year` or `month-day-year`; another word is
 *   the file problem `option.unknown`), `role`, `makeIds`, and how to read the file.
 * @returns for each row a verdict with its problems; for the file what nobody reads; and `draft(event)`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineEvent, defineForm } from '@plenary/model';
 * import { importSessions } from '@plenary/model/import';
 *
 * const day = defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [{ id: 'walk', title: 'Walk' }],
 *   registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
 *   ], { keepUntil: { after: 'end', days: 30 }, basis: 'contract' }),
 * });
 * const read = importSessions('id,title,starts\nwalk,Walk,2027-05-20T11:00\nsong,Song,\n', { event: day });
 * assert.deepEqual(read.rows.map(({ id, verdict }) => [id, verdict]), [['walk', 'change'], ['song', 'add']]);
 * const draft = read.draft(day);
 * assert.deepEqual(draft.ok && draft.event.programme.map(({ id }) => id), ['walk', 'song']);
 * ```
 */
export function importSessions(
  csv: string | Uint8Array,
  options: ImportSessionsOptions,
): CsvImport<Session> {
  return csvImport(csv, sessionKind(options), options, options.event);
}

function sessionKind({
  event: judge,
  dateOrder,
  role,
}: ImportSessionsOptions): ImportedKind<Session> {
  return {
    columns: {
      plain: [
        ...['id', 'kind', 'state', 'track', 'language', 'contributors', 'choosesTheme'],
        ...['starts', 'ends', 'room'],
      ],
      texts: ['title', 'summary', 'description'],
      languages: judge.languages,
    },
    unknownOptions: unknownOption('dateOrder', dateOrder, DATE_ORDERS),
    titled: 'title',
    schema: sessionSchema,
    entries: (event) => event?.programme ?? [],
    reader: (event) => {
      const people = knownIds(event?.contributors);
      const tracks = knownIds(event?.tracks);
      const frame = { zone: event?.zone ?? judge.zone, rooms: knownIds(event?.rooms), dateOrder };
      return (cells, was, found) => ({
        kind: cellText('kind', cells, was?.kind),
        state: cellText('state', cells, was?.state),
        title: textFromCells('title', cells, was?.title),
        summary: textFromCells('summary', cells, was?.summary),
        description: textFromCells('description', cells, was?.description),
        track: cellReference('track', cells, was?.track, tracks, found),
        language: cellText('language', cells, was?.language),
        contributors: contributionsFromCell(cells, was?.contributors, role, people, found),
        choosesTheme: cellYesNo('choosesTheme', cells, was?.choosesTheme, found),
        placement: placementFromCells(cells, was?.placement, frame, found),
      });
    },
    columnOf: (path) =>
      path.replace(/^placement\./, '').replace(/^contributors\..*/, 'contributors'),
    withEntries: (event, programme) => ({ ...event, programme }),
  };
}
