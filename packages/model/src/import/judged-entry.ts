import type * as z from 'zod';
import { sameJson } from '../json/same-json.ts';
import { type ImportProblem, problem } from './import-problem.ts';

/** What an import would do with an entry: `same` leaves it as it stands, `refused` says why not. */
export type ImportVerdict = 'add' | 'change' | 'same' | 'refused';

/** An entry of the file, judged against the event; nothing has been done yet. */
export interface JudgedEntry<Value> {
  /** null where there is none to read. */
  readonly id: string | null;
  /** The id is not the file's but made from the title. */
  readonly idMade: boolean;
  readonly verdict: ImportVerdict;
  /** Keys of the event's entry that differ; empty unless the verdict is `change`. */
  readonly changed: readonly string[];
  readonly problems: readonly ImportProblem[];
  /** The whole entry as it would stand; absent where it is refused. */
  readonly value?: Value;
}

/** An entry as it was read: what it would become, and what is wrong with it so far. */
export interface ReadEntry {
  readonly id: string | null;
  readonly idMade: boolean;
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly ImportProblem[];
}

/**
 * The verdict on an entry that was read.
 *
 * @param columnOf - the column of the file for a path inside the value, such as `placement.starts`.
 */
export function judgedEntry<Value extends object>(
  { id, idMade, value, problems }: ReadEntry,
  was: Value | undefined,
  schema: z.ZodType<Value>,
  columnOf: (path: string) => string = (path) => path,
): JudgedEntry<Value> {
  const whole = defined(value);
  const read = schema.safeParse(whole);
  const shape = read.success ? [] : shapeProblems(read.error.issues, columnOf);
  const known = new Set(problems.map(({ column }) => column));
  const all = [...problems, ...shape.filter(({ column }) => !known.has(column))];
  if (all.length > 0 || !read.success) {
    return { id, idMade, verdict: 'refused', changed: [], problems: all };
  }
  const changed = was === undefined ? [] : changedKeys(was, read.data);
  const same = changed.length === 0 ? 'same' : 'change';
  const verdict = was === undefined ? 'add' : same;
  return { id, idMade, verdict, changed, problems: [], value: read.data };
}

/** An object without the keys that have no value. */
function defined(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined));
}

function changedKeys(was: object, now: object): string[] {
  const before = new Map<string, unknown>(Object.entries(was));
  const after = new Map<string, unknown>(Object.entries(now));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => !sameJson(before.get(key), after.get(key)));
}

function shapeProblems(
  issues: readonly z.core.$ZodIssue[],
  columnOf: (path: string) => string,
): ImportProblem[] {
  return issues.map((issue) => {
    const column = columnOf(issue.path.map(String).join('.'));
    switch (issue.code) {
      case 'invalid_type':
        return problem('cell.missing', column);
      case 'invalid_value':
        return problem('cell.choice', column, { choices: issue.values.map(String) });
      default:
        return problem('cell.form', column, { rule: ruleOf(issue.message) });
    }
  });
}

function ruleOf(message: string): string {
  return message.startsWith('rule:') ? message.slice('rule:'.length) : message;
}
