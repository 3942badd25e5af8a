import { type Answers, type CompiledForm, noneOfThese } from '@plenary/model/compiled';
import type { HiddenField } from './link-view.ts';
import { numberWords } from './number-words.ts';

/**
 * Answers as the hidden fields that give the same answers when they are posted: a ticked box as `on`,
 * 'none of these' as such, each of several choices by itself and in order, nothing for a field left open.
 *
 * @param form - the compiled form that the answers are of.
 * @param answers - as typed or as read, by field name.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { type CompiledForm, readForm } from '@plenary/model/compiled';
 * import { hiddenAnswers } from '@plenary/render';
 *
 * const region = {
 *   name: 'region', kind: 'affiliation', meaning: 'affiliation', label: 'Region', hint: null,
 *   required: true, maxLength: null, least: null, most: null, decimals: 0, earliest: null, latest: null,
 *   autocomplete: null, choices: [{ id: 'north', label: 'North', number: null }], removedChoices: [],
 *   none: 'No region', covers: [], when: null, ownType: null, sensitive: false, purpose: '', basis: null,
 *   recipients: [], keepUntil: 0, version: 1,
 * } as const;
 * const form: CompiledForm = { version: 1, fields: [region] };
 *
 * const hidden = hiddenAnswers(form, { region: null });
 * assert.deepEqual(hidden, [{ name: 'region', value: '-' }]);
 * const posted = Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
 * assert.deepEqual(readForm(form, posted), { ok: true, answers: { region: null } });
 * ```
 */
export function hiddenAnswers(form: CompiledForm, answers: Answers): HiddenField[] {
  return form.fields.flatMap(({ name, none }) => {
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (answer === true) return [{ name, value: 'on' }];
    if (answer === null && none !== null) return [{ name, value: noneOfThese }];
    if (typeof answer === 'number') return [{ name, value: numberWords(answer, 'en') }];
    if (typeof answer === 'string') return [{ name, value: answer }];
    return Array.isArray(answer) ? answer.map((value: string) => ({ name, value })) : [];
  });
}
