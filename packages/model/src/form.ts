import * as z from 'zod';
import type { LocalizedText } from './compiled/localized-text.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './localized-text.ts';

/** What every field of the form says of itself. */
export interface FieldBasics<Name extends string = string> {
  /** The name under which it is posted and kept; it never changes meaning. */
  readonly name: Name;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  /** false by default. */
  readonly required?: boolean;
  /** HTML autocomplete token (WCAG 1.3.5). By default `name` and `email` for those two fields. */
  readonly autocomplete?: string;
  /** Kept apart and erased first: health, belief. false by default. */
  readonly sensitive?: boolean;
  /** Why it is asked, in words for the privacy page. */
  readonly purpose: LocalizedText;
  /** How long the answer is kept, in words for the privacy page. */
  readonly keep: LocalizedText;
}

/** A field that is typed: one line, or several with `longText`. */
export interface TextField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'text' | 'longText';
  /** `name`: the answer is the attendee's name. */
  readonly asks?: 'name';
  /** Most characters (code points); by default 200, for `longText` 2000. */
  readonly maxLength?: number;
}

/** The e-mail address by which an attendee is known and reached. */
export interface EmailField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'email';
}

/** One of several: written out, or taken from the event's audiences or a session's themes. */
export interface ChoiceField<Name extends string = string, SessionId extends string = string>
  extends FieldBasics<Name> {
  readonly kind: 'choice';
  /** `audience` goes with `of: 'audiences'`, `theme` with `of: { themesOf }`. */
  readonly asks?: 'audience' | 'theme';
  readonly of?: 'audiences' | { readonly themesOf: SessionId };
  readonly choices?: readonly { readonly id: string; readonly label: LocalizedText }[];
  /** The wording for 'none of these', where that is an answer. */
  readonly none?: LocalizedText;
}

/** The entry of the event's directory that an attendee belongs to. */
export interface AffiliationField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'affiliation';
  /** In place of the directory's own wording. */
  readonly none?: LocalizedText;
}

/** A box to tick; never ticked beforehand. */
export interface ConsentField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'consent';
  /** Names of the fields that may only be filled in with this consent. */
  readonly covers?: readonly NoInfer<Name>[];
}

/** A question of the registration form. */
export type Field<Name extends string = string, SessionId extends string = string> =
  | TextField<Name>
  | EmailField<Name>
  | ChoiceField<Name, SessionId>
  | AffiliationField<Name>
  | ConsentField<Name>;

/** The registration form as data. */
export interface Form<Name extends string = string, SessionId extends string = string> {
  /** Rises when a field changes meaning; 1 by default. */
  readonly version?: number;
  readonly fields: readonly Field<Name, SessionId>[];
}

/**
 * A registration form for `defineEvent`, its field names and session ids kept as literal types: a
 * consent that covers a field the form does not have is a compile error. The form is checked with
 * its event, by `defineEvent` or `parseEvent`.
 *
 * @param fields - the questions in order; one of kind `email`, and one that `asks: 'name'`.
 * @param options - `version` (from 1) rises when a field changes meaning.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { defineForm } from '@plenary/model';
 *
 * const said = { purpose: 'For your badge', keep: 'A month' };
 * const form = defineForm([
 *   { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, ...said },
 *   { name: 'email', kind: 'email', label: 'E-mail', required: true, ...said },
 * ]);
 * assert.deepEqual(form.fields.map((field) => field.name), ['name', 'email']);
 * ```
 */
export function defineForm<const Name extends string, const SessionId extends string = never>(
  fields: readonly Field<Name, SessionId>[],
  options: { readonly version?: number } = {},
  // Without NoInfer a form written inside its event takes its session ids from there, as `string`.
): Form<Name, NoInfer<SessionId>> {
  return { ...options, fields };
}

const fieldNameSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$/, 'a name starts with a lower-case letter');

const basics = {
  name: fieldNameSchema,
  label: localizedTextSchema,
  hint: localizedTextSchema.optional(),
  required: z.boolean().optional(),
  autocomplete: z
    .string()
    .regex(/^[a-z-]+(?: [a-z-]+)*$/, 'an HTML autocomplete token, such as organization')
    .optional(),
  sensitive: z.boolean().optional(),
  purpose: localizedTextSchema,
  keep: localizedTextSchema,
};

const fieldSchema: z.ZodType<Field> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...basics,
    kind: z.enum(['text', 'longText']),
    asks: z.literal('name').optional(),
    maxLength: z.int().min(1).max(20_000).optional(),
  }),
  z.strictObject({ ...basics, kind: z.literal('email') }),
  z.strictObject({
    ...basics,
    kind: z.literal('choice'),
    asks: z.enum(['audience', 'theme']).optional(),
    of: z
      .union(
        [z.literal('audiences'), z.strictObject({ themesOf: idSchema })],
        "choices are of 'audiences' or { themesOf }",
      )
      .optional(),
    choices: z
      .array(z.strictObject({ id: idSchema, label: localizedTextSchema }))
      .min(1)
      .max(1000)
      .optional(),
    none: localizedTextSchema.optional(),
  }),
  z.strictObject({
    ...basics,
    kind: z.literal('affiliation'),
    none: localizedTextSchema.optional(),
  }),
  z.strictObject({
    ...basics,
    kind: z.literal('consent'),
    covers: z.array(fieldNameSchema).max(100).optional(),
  }),
]);

export const formSchema: z.ZodType<Form> = z.strictObject({
  version: z.int().min(1).optional(),
  fields: z.array(fieldSchema).min(1).max(200),
});
