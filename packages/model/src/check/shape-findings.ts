import type * as z from 'zod';
import { MOST_FINDINGS } from './finding.ts';
import type { FormatRule, ShapeType } from './finding-params.ts';
import { type Path, pathText } from './finding-path.ts';
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
  const flaws = error.issues.slice(0, MOST_FINDINGS).flatMap((issue) => flawsIn(issue, []));
  // A key that is only misspelt is not missing too.
  const misspelt = new Set(flaws.flatMap(meantKeys));
  for (const [issue, path] of flaws) {
    const there = valueAt(path, value);
    if (there !== undefined || !misspelt.has(pathText(path))) findFlaw(issue, path, there, found);
  }
}

type Flaw = readonly [issue: Issue, path: Path];

function flawsIn(issue: Issue, above: Path): Flaw[] {
  const path = [...above, ...issue.path];
  const meant = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
  return meant ? meant.flatMap((inner) => flawsIn(inner, path)) : [[issue, path]];
}

/** The places of the keys that were probably meant by those that are unknown. */
function meantKeys([issue, path]: Flaw): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.slice(0, MOST_FINDINGS).flatMap((written) => {
    const nearest = nearestKey(written, issue);
    return nearest === undefined ? [] : [pathText([...path, nearest])];
  });
}

function nearestKey(
  written: string,
  { message }: IssueOf<'unrecognized_keys'>,
): string | undefined {
  return nearestId(shortened(written), message.split(','));
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
    found.error('shape.unknown-key', [...path, written], { key }, nearestKey(written, issue));
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

/**
 * The alternative that was probably meant: the only one of this kind, the only one with one flaw, or
 * the only one in which every unknown key is nearly a known one.
 */
function meantBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const ofThisKind = branches.filter((issues) => !issues.some(isOtherKind));
  if (ofThisKind.length === 1) return ofThisKind[0];
  return (
    onlyOne(ofThisKind.filter(({ length }) => length === 1)) ??
    onlyOne(ofThisKind.filter(isMisspelt))
  );
}

function onlyOne<One>(all: readonly One[]): One | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function isMisspelt(issues: readonly Issue[]): boolean {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  return (
    unknown.length > 0 &&
    unknown.every((issue) => issue.keys.every((key) => nearestKey(key, issue) !== undefined))
  );
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
