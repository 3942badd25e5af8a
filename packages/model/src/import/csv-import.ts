import type * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import type { EventModel } from '../event/event.ts';
import {
  type CsvOptions,
  csvTable,
  type KnownColumns,
  type ReadAs,
  type TableRow,
} from './csv-table.ts';
import { type DraftOptions, type ImportDraft, takenOver } from './import-draft.ts';
import { type FileProblem, fileProblem, type ImportProblem, problem } from './import-problem.ts';
import { type JudgedEntry, judgedEntry } from './judged-entry.ts';
import { madeId } from './made-id.ts';
import { wordingsOf } from './text-cells.ts';

/** A row of the file and what an import would do with it. */
export interface ImportedRow<Value> extends JudgedEntry<Value> {
  /** The line on which it begins, from 1, which is the header's. */
  readonly line: number;
}

/** What an import would do, before anything is done. */
export interface CsvImport<Value> {
  /** Whether every row can be taken over. */
  readonly ok: boolean;
  readonly rows: readonly ImportedRow<Value>[];
  /** What is wrong with the whole file; then it has no rows. */
  readonly problems: readonly FileProblem[];
  /** Headings of columns that nobody reads. */
  readonly unread: readonly string[];
  /** Ids of entries that the event has and the file does not; they stay as they are. */
  readonly absent: readonly string[];
  /** How the file was read; null where it could not be. */
  readonly readAs: ReadAs | null;
  /**
   * The event with the rows taken over: changed in place, or added behind the others. The rows are
   * judged again by this event, which may be a later revision. Refused while a row is, unless
   * `skipRefused`; `parseEvent` then finds what spans several entries, such as two sessions in one room.
   */
  readonly draft: (event: EventModel, options?: DraftOptions) => ImportDraft<ImportedRow<Value>>;
}

/** What a row makes of an entry; what it has no column for stays as it was. */
type RowReader<Value> = (
  cells: ReadonlyMap<string, string>,
  was: Value | undefined,
  found: ImportProblem[],
) => Readonly<Record<string, unknown>>;

/** An entry of the event that a row may stand for. */
interface TitledEntry {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly name?: LocalizedText;
}

/** What one kind of entry has in a table, and where it stands in the event. */
export interface ImportedKind<Value extends TitledEntry> {
  readonly columns: KnownColumns;
  /** Options of this kind of which nobody knows the meaning. */
  readonly unknownOptions?: readonly FileProblem[];
  /** The text from which an id is made, where the file has none. */
  readonly titled: 'title' | 'name';
  readonly schema: z.ZodType<Value>;
  entries(event: EventModel | null): readonly Value[];
  /** What rows make of entries of this event. */
  reader(event: EventModel | null): RowReader<Value>;
  /** The column for a place in the value; the same words by default. */
  columnOf?(path: string): string;
  /** The event with these entries; null where it has no place for them. */
  withEntries(event: EventModel, entries: readonly Value[]): EventModel | null;
}

/** How a file is read, and whether it must have ids. */
export interface CsvImportOptions extends CsvOptions {
  /**
   * Makes the id of a row without one from its title, and reports that. false by default. Where an
   * entry with another title has that id, the row is refused: to change that entry, write its id.
   */
  readonly makeIds?: boolean;
}

/** A dry run over a file. */
export function csvImport<Value extends TitledEntry>(
  source: string | Uint8Array,
  kind: ImportedKind<Value>,
  options: CsvImportOptions,
  event: EventModel | null,
): CsvImport<Value> {
  const unknown = kind.unknownOptions ?? [];
  const read =
    unknown.length > 0
      ? ({ ok: false, problems: unknown } as const)
      : csvTable(source, kind.columns, options);
  const missing = read.ok && !read.table.columns.includes('id') && options.makeIds !== true;
  if (!read.ok || missing) {
    const problems = read.ok ? [fileProblem('column.missing', 1, {}, 'id')] : read.problems;
    return {
      ok: false,
      rows: [],
      problems,
      unread: read.ok ? read.table.unread : [],
      absent: [],
      readAs: read.ok ? read.table.readAs : null,
      draft: () => ({ ok: false, reasons: [{ code: 'import.unreadable', problems }] }),
    };
  }
  const { rows: table, unread, readAs } = read.table;
  const judge = (by: EventModel | null): ImportedRow<Value>[] =>
    judgedRows(table, kind, options.makeIds ?? false, by);
  const rows = judge(event);
  const named = new Set(rows.map(({ id }) => id));
  return {
    ok: rows.every(({ verdict }) => verdict !== 'refused'),
    rows,
    problems: [],
    unread,
    absent: kind
      .entries(event)
      .map(({ id }) => id)
      .filter((id) => !named.has(id)),
    readAs,
    draft: (onto, { skipRefused = false } = {}) => drafted(judge(onto), kind, onto, skipRefused),
  };
}

function judgedRows<Value extends TitledEntry>(
  table: readonly TableRow[],
  kind: ImportedKind<Value>,
  makeIds: boolean,
  event: EventModel | null,
): ImportedRow<Value>[] {
  const entries = new Map(kind.entries(event).map((entry) => [entry.id, entry]));
  const ids = table.map(({ cells }) => idOf(cells, kind.titled, makeIds, event));
  const lines = linesById(table, ids);
  const read = kind.reader(event);
  return table.map((row, index) => {
    const { id, made, title } = ids[index] ?? NO_ID;
    const was = id === null ? undefined : entries.get(id);
    const found = [...row.problems, ...idProblems(id, makeIds, lines, row.line)];
    if (made && was !== undefined && !wordingsOf(was[kind.titled] ?? '').includes(title)) {
      found.push(problem('id.taken', 'id', { id: was.id }));
    }
    const value = { ...was, ...read(row.cells, was, found), ...(id !== null && { id }) };
    const entry = { id, idMade: made, value, problems: found };
    return { line: row.line, ...judgedEntry(entry, was, kind.schema, kind.columnOf) };
  });
}

/** The id of a row, and the title from which it was made if it was. */
interface RowId {
  readonly id: string | null;
  readonly made: boolean;
  readonly title: string;
}

const NO_ID: RowId = { id: null, made: false, title: '' };

function idOf(
  cells: ReadonlyMap<string, string>,
  titled: string,
  makeIds: boolean,
  event: EventModel | null,
): RowId {
  const given = cells.get('id') ?? '';
  if (given !== '') return { ...NO_ID, id: given };
  if (!makeIds) return NO_ID;
  const languages = event?.languages ?? [...cells.keys()].map((key) => key.split('.')[1] ?? '');
  const title = [titled, ...languages.map((language) => `${titled}.${language}`)]
    .map((column) => cells.get(column) ?? '')
    .find((cell) => cell !== '');
  return { id: madeId(title ?? ''), made: true, title: title ?? '' };
}

function linesById(
  table: readonly TableRow[],
  ids: readonly { readonly id: string | null }[],
): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [index, { line }] of table.entries()) {
    const id = ids[index]?.id ?? null;
    if (id === null) continue;
    const before = lines.get(id);
    if (before === undefined) lines.set(id, [line]);
    else before.push(line);
  }
  return lines;
}

/** Lines that a duplicate names. */
const MOST_LINES = 10;

/** Of two rows with one id neither is taken: which is meant is not for us to say. */
function idProblems(
  id: string | null,
  makeIds: boolean,
  lines: ReadonlyMap<string, readonly number[]>,
  line: number,
): ImportProblem[] {
  if (id === null) return [problem(makeIds ? 'id.unmakeable' : 'cell.missing', 'id')];
  const others = (lines.get(id) ?? []).slice(0, MOST_LINES).filter((other) => other !== line);
  return others.length === 0
    ? []
    : [problem('id.duplicate', 'id', { id, lines: others.map(String) })];
}

function drafted<Value extends TitledEntry>(
  rows: readonly ImportedRow<Value>[],
  kind: ImportedKind<Value>,
  event: EventModel,
  skipRefused: boolean,
): ImportDraft<ImportedRow<Value>> {
  const taken = takenOver(rows, kind.entries(event), skipRefused);
  if (!taken.ok) return taken;
  const whole = kind.withEntries(event, taken.entries);
  return whole === null
    ? { ok: false, reasons: [{ code: 'directory.missing' }] }
    : { ok: true, event: whole };
}
