import type { FindingCode, FindingParams } from './finding-params.ts';

/** Something about an event that is wrong (`error`) or probably not meant (`warning`). */
export interface Finding<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** Where it stands, as one writes it in code, such as `registration.quotas[3].counts.theme`. */
  readonly path: string;
  /** What is wrong, in one sentence. English, unless other words were asked for. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly fix: string;
  /** What the sentences are made from. */
  readonly params: FindingParams[Code];
  /** The existing id or key that was probably meant. */
  readonly nearest?: string;
}

/** More than anybody reads; keeps hostile input from growing the answer. */
export const MOST_FINDINGS = 100;
