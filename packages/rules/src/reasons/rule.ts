/** A rule by its number, as the sources and the documentation cite it. */
export type RuleNumber = keyof typeof ruleNames;

/**
 * The eleven rules by their names.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { ruleNames } from '@plenary/rules/reasons';
 *
 * assert.equal(ruleNames[5], 'Waiting');
 * ```
 */
export const ruleNames = {
  1: 'Time first',
  2: 'One formula',
  3: 'Earmarks',
  4: 'Above the limit',
  5: 'Waiting',
  6: 'A full theme at registration',
  7: 'Parties',
  8: 'Themes',
  9: 'Withdrawal and undo',
  10: 'Editing',
  11: 'Others',
} as const satisfies Readonly<Record<number, string>>;
