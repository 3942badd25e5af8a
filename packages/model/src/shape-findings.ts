import type * as z from 'zod';
import { errorAt, type Finding, MOST_FINDINGS, type Path } from './finding.ts';

type Issue = z.core.$ZodIssue;

/** What zod says about a value that is not an event, as findings. */
export function shapeFindings(error: z.ZodError): Finding[] {
  const issues = error.issues.slice(0, MOST_FINDINGS);
  return issues.flatMap((issue) => findingsOf(issue, [])).slice(0, MOST_FINDINGS);
}

function findingsOf(issue: Issue, above: Path): Finding[] {
  const path = [...above, ...issue.path];
  const meant = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
  return meant
    ? meant.flatMap((inner) => findingsOf(inner, path))
    : [errorAt(path, 'shape.invalid', issue.message)];
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
