import type { Placement } from '../programme/placement.ts';
import { resolveCivilTime } from '../time/civil-time.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import { keptTime } from './kept-time.ts';
import type { KnownIds } from './known-ids.ts';
import { cellReference, cellText } from './plain-cells.ts';

/** The order in which a file writes dates that are not ISO 8601: `30-10-2027` or `10/30/2027`. */
export type DateOrder = 'day-month-year' | 'month-day-year';

export const DATE_ORDERS: readonly DateOrder[] = ['day-month-year', 'month-day-year'];

/** What the times of a table are read by. */
export interface PlacementFrame {
  readonly zone: string;
  readonly rooms: KnownIds;
  readonly dateOrder: DateOrder | undefined;
}

/** The placement that a row's `starts`, `ends` and `room` give; one that was, where none is a column. */
export function placementFromCells(
  cells: ReadonlyMap<string, string>,
  was: Placement | undefined,
  { zone, rooms, dateOrder }: PlacementFrame,
  found: ImportProblem[],
): Placement | undefined {
  if (!['starts', 'ends', 'room'].some((column) => cells.has(column))) return was;
  const starts = timeFromCell('starts', cells, was?.starts, zone, dateOrder, found);
  const ends = timeFromCell('ends', cells, was?.ends, zone, dateOrder, found);
  const room = cellReference('room', cells, was?.room, rooms, found);
  if (starts === undefined) {
    const given = ends === undefined ? 'room' : 'ends';
    if ((ends ?? room) !== undefined) found.push(problem('placement.without-start', given));
    return undefined;
  }
  const [start, end] = [starts, ends ?? starts].map((time) => resolveCivilTime(time, zone));
  if (start?.ok && end?.ok && end.at < start.at) {
    found.push(problem('time.ends-before-start', 'ends', { starts, ends: ends ?? '' }));
  }
  return { starts, ...(ends !== undefined && { ends }), ...(room !== undefined && { room }) };
}

function timeFromCell(
  column: string,
  cells: ReadonlyMap<string, string>,
  was: string | undefined,
  zone: string,
  order: DateOrder | undefined,
  found: ImportProblem[],
): string | undefined {
  const cell = cellText(column, cells, was);
  if (cell === undefined || !cells.has(column)) return cell;
  const text = isoTime(cell, order);
  const time = resolveCivilTime(text, zone);
  if (time.ok) return keptTime(was, time.at, zone, text);
  for (const reason of time.reasons) {
    const offsets = 'offsets' in reason ? reason.offsets : [];
    found.push(problem(reason.code, column, { time: cell, offsets }));
  }
  return text;
}

/** `2027-10-29 10:45` is ISO 8601 but for its T; other orders are read only when one is given. */
function isoTime(cell: string, order: DateOrder | undefined): string {
  const parts =
    order === undefined
      ? undefined
      : /^(?<one>\d{1,2})[-/.](?<two>\d{1,2})[-/.](?<year>\d{4})[ T](?<hour>\d{1,2})(?<rest>:\d{2}.*)$/.exec(
          cell,
        )?.groups;
  if (parts === undefined) return cell.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  const { one = '', two = '', year = '', hour = '', rest = '' } = parts;
  const [day, month] = order === 'day-month-year' ? [one, two] : [two, one];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}${rest}`;
}
