import type * as z from 'zod';
import type { Path } from './event-path.ts';
import { MOST_FINDINGS } from './finding.ts';
import type { FormatRule, ShapeType } from './finding-params.ts';
import type { Found } from './found.ts';
import { nearestId } from './nearest-id.ts';

type Issue = z.core.$ZodIssue;

/** Longest piece of a hostile key or value that is told back. */
const LONGEST_TOLD = 60;

/** Makes zod's message of an unknown key carry what the issue leaves out: the keys that are known. */
export const shapeMessages: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined;
  const def: object | undefined = inst?._zod.def;
  return def && 'shape' in def ? Object.keys(Object(def.shape)).join() : '';
};

/** Puts what zod says of a value that is not an event among what is found. */
export function findShape(error: z.ZodError, value: unknown, found: Found): void {
  for (const issue of error.issues.slice(0, MOST_FINDINGS)) findIssue(issue, [], value, found);
}

function findIssue(issue: Issue, above: Path, value: unknown, found: Found): void {
  const path = [...above, ...issue.path];
  const meant = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
  if (meant) for (const inner of meant) findIssue(inner, path, value, found);
  else findFlaw(issue, path, valueAt(path, value), found);
}

function findFlaw(issue: Issue, path: Path, value: unknown, found: Found): void {
  const key = path.at(-1);
  const rule = /^rule:(.+)/.exec(issue.message)?.[1];
  if (value === undefined && typeof key === 'string') found.error('shape.missing', path, { key });
  else if (rule !== undefined) found.error('shape.format', path, { rule: rule as FormatRule });
  else if (issue.code === 'unrecognized_keys') findUnknownKeys(issue, path, found);
  else if (issue.code === 'invalid_type') {
    found.error('shape.type', path, { type: typeNamed(issue.expected) });
  } else if (issue.code === 'invalid_value') findValue(issue.values, path, value, found);
  else if (issue.code === 'invalid_union') findValue(optionsOf(issue), path, value, found);
  else if (issue.code === 'too_big') findTooBig(issue, path, found);
  else if (issue.code === 'too_small') findTooSmall(issue, path, found);
  else found.error('shape.format', path, { rule: 'other' });
}

type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** Of alternatives told apart by a key: its values. Zod gives them and does not say so in its types. */
function optionsOf(issue: IssueOf<'invalid_union'>): readonly unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
}

function findUnknownKeys(issue: IssueOf<'unrecognized_keys'>, path: Path, found: Found): void {
  for (const written of issue.keys.slice(0, MOST_FINDINGS)) {
    const key = shortened(written);
    const nearest = nearestId(key, issue.message.split(','));
    found.error('shape.unknown-key', [...path, written], { key }, nearest);
  }
}

function findValue(allowed: readonly unknown[], path: Path, value: unknown, found: Found): void {
  const values = allowed.map(String);
  const nearest = typeof value === 'string' ? nearestId(shortened(value), values) : undefined;
  found.error('shape.value', path, { values }, nearest);
}

function findTooBig({ origin, maximum }: IssueOf<'too_big'>, path: Path, found: Found): void {
  const most = Number(maximum);
  if (origin === 'array') found.error('shape.too-many', path, { most });
  else if (origin === 'string') found.error('shape.too-long', path, { most });
  else found.error('shape.too-large', path, { most });
}

function findTooSmall({ origin, minimum }: IssueOf<'too_small'>, path: Path, found: Found): void {
  const least = Number(minimum);
  if (origin === 'array') found.error('shape.too-few', path, { least });
  else if (origin === 'string') found.error('shape.format', path, { rule: 'text' });
  else found.error('shape.too-small', path, { least });
}

/** The alternative that was probably meant: the only one of this kind, or the only one with one flaw. */
function meantBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const ofThisKind = branches.filter((issues) => !issues.some(isOtherKind));
  const near =
    ofThisKind.length === 1 ? ofThisKind : ofThisKind.filter(({ length }) => length === 1);
  return near.length === 1 ? near[0] : undefined;
}

function isOtherKind({ path, code }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

const TYPES: readonly string[] = ['string', 'number', 'int', 'boolean', 'array'];

function typeNamed(expected: string): ShapeType {
  return TYPES.includes(expected) ? (expected as ShapeType) : 'object';
}

function valueAt(path: Path, value: unknown): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
}
