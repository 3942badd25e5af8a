import { checkEarmarks } from './check-earmarks.ts';
import { checkForm } from './check-form.ts';
import { checkLanguages } from './check-languages.ts';
import { checkReferences } from './check-references.ts';
import { checkThemes } from './check-themes.ts';
import { checkTimes } from './check-times.ts';
import type { EventModel } from './event.ts';
import { type Finding, MOST_FINDINGS } from './finding.ts';

/**
 * What is wrong with an event, or probably not meant, errors first: ids given twice or not at all,
 * times that do not exist, ends before starts, a form that does not ask who registers, texts that
 * lack a language. At most 100 findings.
 *
 * @param event - an event of the right shape; `parseEvent` checks that of any value.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { checkEvent, defineEvent, defineForm } from '@plenary/model';
 *
 * const said = { purpose: 'For your badge', keep: 'A month' };
 * const day = defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['nl', 'en'], title: { nl: 'De dag' },
 *   summary: 'One day.', organizer: 'We', starts: '2027-05-20T10:00', programme: [],
 *   registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', ...said },
 *     { name: 'email', kind: 'email', label: 'E-mail', ...said },
 *   ]),
 * });
 * assert.deepEqual(checkEvent(day).map(({ code, path }) => [code, path]), [
 *   ['language.missing', 'title'],
 * ]);
 * ```
 */
export function checkEvent(event: EventModel): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    for (const finding of check(event)) {
      if (findings.length === MOST_FINDINGS) return findings;
      findings.push(finding);
    }
  }
  return findings;
}

/** The one that warns stands last. */
const CHECKS = [checkReferences, checkTimes, checkThemes, checkEarmarks, checkForm, checkLanguages];

/** Whether one of the findings refuses the event. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
