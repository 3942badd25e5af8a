import type { EventModel } from '../event/event.ts';
import { type Theme, themeSchema } from '../programme/theme.ts';
import {
  type CsvImport,
  type CsvImportOptions,
  csvImport,
  type ImportedKind,
} from './csv-import.ts';
import { knownIds } from './known-ids.ts';
import { cellReference, cellText } from './plain-cells.ts';
import { textFromCells, textsFromCells } from './text-cells.ts';

/** How a file of themes is read. */
export interface ImportThemesOptions extends CsvImportOptions {
  /** The event that the rows are judged by: its themes, sessions, rooms and languages. */
  readonly event: EventModel;
}

/**
 * What a CSV file would do to the themes, row by row, before anything is done. The columns are `id`,
 * `session`, `state`, `room` and the texts `title`, `summary`, `description`, `questions`, each bare or
 * one a language (`title.nl`); questions stand one a line. New themes come behind the others, in the
 * order of the file, which numbers them.
 *
 * @param csv - the file as bytes, whose encoding is then checked, or as text; 10 MB and 10 000 rows at most.
 * @param options - `event` to judge by, `makeIds`, and how to read the file.
 * @returns for each row a verdict with its problems; for the file what nobody reads; and `draft(event)`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineEvent, defineForm } from '@plenary/model';
 * import { importThemes } from '@plenary/model/import';
 *
 * const day = defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00',
 *   programme: [{ id: 'workshops', title: 'Work', choosesTheme: true }],
 *   themes: [{ id: 'soil', session: 'workshops', title: 'Soil', summary: 'What grows.' }],
 *   registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
 *     { name: 'theme', kind: 'choice', asks: 'theme', of: { themesOf: 'workshops' }, label: 'Theme', purpose: 'Seat' },
 *   ], { keepUntil: { after: 'end', days: 30 }, basis: 'contract' }),
 * });
 * const csv = 'id,session,title,summary\nsoil,workshops,Clay,Heavy going.\nmoss,workshop,Moss,Wet.\n';
 * const { rows } = importThemes(csv, { event: day });
 * assert.deepEqual(rows.map(({ id, verdict }) => [id, verdict]), [['soil', 'change'], ['moss', 'refused']]);
 * assert.deepEqual(rows[0]?.changed, ['title', 'summary']);
 * assert.deepEqual(rows[1]?.problems[0]?.params, { id: 'workshop', nearest: 'workshops' });
 * ```
 */
export function importThemes(
  csv: string | Uint8Array,
  options: ImportThemesOptions,
): CsvImport<Theme> {
  return csvImport(csv, themeKind(options.event.languages), options, options.event);
}

function themeKind(languages: readonly string[]): ImportedKind<Theme> {
  return {
    columns: {
      plain: ['id', 'session', 'state', 'room'],
      texts: ['title', 'summary', 'description', 'questions'],
      languages,
    },
    titled: 'title',
    schema: themeSchema,
    entries: (event) => event?.themes ?? [],
    reader: (event) => {
      const [sessions, rooms] = [knownIds(event?.programme), knownIds(event?.rooms)];
      return (cells, was, found) => ({
        session: cellReference('session', cells, was?.session, sessions, found),
        state: cellText('state', cells, was?.state),
        title: textFromCells('title', cells, was?.title),
        summary: textFromCells('summary', cells, was?.summary),
        description: textFromCells('description', cells, was?.description),
        questions: textsFromCells('questions', cells, was?.questions),
        room: cellReference('room', cells, was?.room, rooms, found),
      });
    },
    columnOf: (path) => path.replace(/^questions\.\d+/, 'questions'),
    withEntries: (event, themes) => ({ ...event, themes }),
  };
}
