import * as z from 'zod';
import type { Answers, LegalBasis } from '../compiled/compiled-form.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { type Moment, momentSchema } from '../time/moment.ts';
import { type Field, fieldSchema } from './field.ts';
import { basisSchema, recipientsSchema } from './field-basics.ts';

/** What a form says once for all its fields; a field that says so itself is an exception. */
export interface FormDefaults {
  /** Rises when a field changes meaning; 1 by default. */
  readonly version?: number;
  readonly basis?: LegalBasis;
  readonly recipients?: readonly LocalizedText[];
  /** When answers are erased. Without it every field says so. */
  readonly keepUntil?: Moment;
}

/** Type only: no form has such a key. */
declare const given: unique symbol;

/** The registration form as data. `Given` is the type of its answers, which `AnswersOf` tells. */
export interface Form<
  Name extends string = string,
  SessionId extends string = string,
  Given = Answers,
> extends FormDefaults {
  readonly fields: readonly Field<Name, SessionId>[];
  readonly [given]?: Given;
}

/**
 * The answers to a form, name by name, as `readForm` gives them: a `required` text is a string, one
 * that may be left open a string or null; a choice is one of its ids, those that are no longer offered
 * among them; what is asked under a condition may always be null.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { type AnswersOf, defineForm } from '@plenary/model';
 *
 * const purpose = 'For the kitchen';
 * const form = defineForm([
 *   { name: 'comes', kind: 'consent', label: 'I am coming', purpose },
 *   { name: 'diet', kind: 'choice', choices: [{ id: 'vegan', label: 'Vegan' }], label: 'Diet', purpose },
 * ]);
 * const answers: AnswersOf<typeof form> = { comes: true, diet: 'vegan' };
 * assert.equal(answers.diet, 'vegan');
 * ```
 */
export type AnswersOf<SomeForm extends Form> = NonNullable<SomeForm[typeof given]>;

export const formSchema: z.ZodType<Form> = z.strictObject({
  version: z.int().min(1).optional(),
  basis: basisSchema.optional(),
  recipients: recipientsSchema.optional(),
  keepUntil: momentSchema.optional(),
  fields: z.array(fieldSchema).min(1).max(200),
});
