import type { ReadAlsoFrom } from '../event/literal-ids.ts';
import type { AnswersToFields } from './answers-to-fields.ts';
import type { Field } from './field.ts';
import type { Form, FormDefaults } from './form.ts';
import type { WrongKeys } from './wrong-keys.ts';

/**
 * A registration form for `defineEvent`, its field names, session ids and choices kept as literal
 * types: a consent that covers a field the form does not have, a condition on one, and a key that a
 * field of this kind does not have are compile errors at that place, and `AnswersOf<typeof form>` is
 * exact. The form is checked with its event, by `defineEvent` or `parseEvent`.
 *
 * @param fields - the questions in order; one of kind `email`, and one that `asks: 'name'`.
 * @param defaults - what holds for every field that does not say so itself: `keepUntil`, `basis`,
 *   `recipients`; and the form's `version`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineForm } from '@plenary/model';
 *
 * const form = defineForm(
 *   [
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Your badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
 *   ],
 *   { keepUntil: { after: 'end', days: 30 }, basis: 'contract' },
 * );
 * assert.deepEqual(form.fields.map((field) => field.name), ['name', 'email']);
 * ```
 */
export function defineForm<
  const Name extends string,
  const SessionId extends string = never,
  const One extends Field<Name, SessionId> = Field<Name, SessionId>,
>(
  // Where a key is wrong, fields stand by their type alone: only there does the compiler look for more.
  fields: readonly (([WrongKeys<One>] extends [never]
    ? One & Field<Name, SessionId>
    : Field<Name, SessionId>) &
    ReadAlsoFrom<{ readonly name?: Name }, Name>)[],
  defaults: FormDefaults = {},
  // Without NoInfer a form written inside its event takes its session ids from there, as `string`.
): Form<Name, NoInfer<SessionId>, AnswersToFields<One>> {
  return { ...defaults, fields };
}
