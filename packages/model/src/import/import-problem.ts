/** Why a file or one of its rows is not taken over; codes are stable, wording is not. */
export type ImportProblemCode =
  /** Of a whole file: nothing of it is read. */
  | 'file.too-large'
  | 'file.encoding'
  | 'file.empty'
  | 'file.too-many-rows'
  | 'file.too-many-columns'
  | 'csv.quote'
  | 'csv.row-too-large'
  | 'column.missing'
  | 'column.duplicate'
  | 'column.language'
  | 'column.mixed'
  /** A heading that is a column but for its capitals: `nearest` is that column. */
  | 'column.capitals'
  /** The first line `sep=` names a delimiter that is none of ours. */
  | 'csv.delimiter'
  /** An option, named as the column, is none of its `choices`. */
  | 'option.unknown'
  | 'json.malformed'
  | 'schedule.malformed'
  /** Of one row. */
  | 'row.cells'
  | 'cell.missing'
  | 'cell.choice'
  | 'cell.form'
  | 'cell.character'
  | 'id.duplicate'
  | 'id.unmakeable'
  /** The id made from the title is that of an entry with another title. */
  | 'id.taken'
  | 'reference.unknown'
  | 'time.malformed'
  | 'time.gap'
  | 'time.overlap'
  | 'time.offset'
  | 'time.differs'
  | 'room.differs'
  | 'time.ends-before-start'
  | 'placement.without-start'
  | 'duration.malformed';

/** One thing that is wrong, as a code with parameters. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** The column of the table, the key of the talk or the path in the schedule, or the option; null for a whole row or file. */
  readonly column: string | null;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What is wrong with a whole file; `line` counts from 1 and is null where no line can be named. */
export interface FileProblem extends ImportProblem {
  readonly line: number | null;
}

export function problem(
  code: ImportProblemCode,
  column: string | null = null,
  params: ImportProblem['params'] = {},
): ImportProblem {
  return { code, column, params };
}

export function fileProblem(
  code: ImportProblemCode,
  line: number | null,
  params: ImportProblem['params'] = {},
  column: string | null = null,
): FileProblem {
  return { code, line, column, params };
}
