import { type CompiledForm, noneOfThese, type Typed } from '@plenary/model/compiled';
import type { HiddenField } from './link-view.ts';

/**
 * Answers as the hidden fields that give the same answers when they are posted: a ticked box as `on`,
 * 'none of these' as such, nothing for a field left open.
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
 *   required: true, maxLength: null, autocomplete: null, none: 'No region', covers: [],
 *   choices: [{ id: 'north', label: 'North', number: null }], sensitive: false, purpose: '', keep: '',
 * } as const;
 * const form: CompiledForm = { version: 1, fields: [region] };
 *
 * const hidden = hiddenAnswers(form, { region: null });
 * assert.deepEqual(hidden, [{ name: 'region', value: '-' }]);
 * const posted = Object.fromEntries(hidden.map(({ name, value }) => [name, value]));
 * assert.deepEqual(readForm(form, posted), { ok: true, answers: { region: null } });
 * ```
 */
export function hiddenAnswers(form: CompiledForm, answers: Typed): HiddenField[] {
  return form.fields.flatMap(({ name, none }) => {
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (answer === true) return [{ name, value: 'on' }];
    if (answer === null && none !== null) return [{ name, value: noneOfThese }];
    return typeof answer === 'string' ? [{ name, value: answer }] : [];
  });
}
