import type { EventModel } from '../event/event.ts';
import { eventFrame } from '../time/event-frame.ts';
import { checkClashes } from './check-clashes.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkDirectory, checkEarmarks } from './check-earmarks.ts';
import { checkForm } from './check-form.ts';
import { checkLanguages } from './check-languages.ts';
import { checkPlace } from './check-place.ts';
import { checkKeeping, checkPrivacy } from './check-privacy.ts';
import { checkProgrammeTimes } from './check-programme-times.ts';
import { checkQuotas } from './check-quotas.ts';
import { checkReferences } from './check-references.ts';
import { checkRegistration } from './check-registration.ts';
import { checkThemes } from './check-themes.ts';
import { checkWindows } from './check-windows.ts';
import type { Finding } from './finding.ts';
import type { FindingWords } from './finding-words.ts';
import { Found } from './found.ts';
import { findingWords } from './words.en.ts';

/**
 * What is wrong with an event, or probably not meant, errors first: ids given twice or not at all,
 * times that do not exist, seats that are promised twice, people and rooms that are wanted at two
 * places at once, a form that does not ask who registers. At most 100 findings.
 *
 * @param event - an event of the right shape; `parseEvent` checks that of any value.
 * @param options - `words` in which findings are told: English by default, Dutch from
 *   `@plenary/model/nl`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { checkEvent, defineEvent, defineForm } from '@plenary/model';
 *
 * const day = defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['nl', 'en'], title: { nl: 'De dag' },
 *   summary: 'One day.', organizer: 'We', starts: '2027-05-20T10:00', programme: [],
 *   registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'For your badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
 *   ], { basis: 'contract', keepUntil: { after: 'end', days: 30 } }),
 * });
 * const [finding] = checkEvent(day);
 * assert.equal(finding?.code, 'language.missing');
 * assert.equal(finding?.path, 'title');
 * assert.equal(finding?.message, 'This text has no wording in en.');
 * ```
 */
export function checkEvent(
  event: EventModel,
  { words = findingWords }: { readonly words?: FindingWords } = {},
): readonly Finding[] {
  const found = new Found();
  checkReferences(event, found);
  const times = checkProgrammeTimes(event, found);
  checkThemes(event, found);
  checkDirectory(event, found);
  checkRegistration(event, found);
  checkQuotas(event, found);
  checkForm(event, found);
  checkConditions(event, found);
  checkPrivacy(event, found);
  checkClashes(event, times, found);
  checkPlace(event, found);
  const frame = Number.isNaN(times.event.startsAt) ? null : eventFrame(event);
  if (frame !== null) {
    const opensAt = checkWindows(event, frame, found);
    const judge = { frame, opensAt, found };
    checkDeadlines(event, judge);
    checkEarmarks(event, judge);
    checkKeeping(event, frame, found);
  }
  checkLanguages(event, found);
  return found.inWords(words);
}

/** Whether one of the findings refuses the event. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
