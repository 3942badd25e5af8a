import type { LocalizedText } from './localized-text.ts';

/** What the desk does with an answer: `answer` is kept and shown, the others also steer a decision. */
export type FieldMeaning = 'name' | 'address' | 'audience' | 'affiliation' | 'theme' | 'answer';

/** One thing that can be chosen. `number` is shown before it where there is one. */
export interface CompiledChoice {
  readonly id: string;
  readonly label: LocalizedText;
  readonly number: number | null;
}

/** A field of the registration form, ready for renderers and for `readForm`. */
export interface CompiledField {
  readonly name: string;
  readonly kind: 'text' | 'longText' | 'email' | 'choice' | 'affiliation' | 'consent';
  readonly meaning: FieldMeaning;
  readonly label: LocalizedText;
  readonly hint: LocalizedText | null;
  readonly required: boolean;
  /** Most characters (code points) an answer may have; null for choices. */
  readonly maxLength: number | null;
  /** HTML autocomplete token (WCAG 1.3.5), such as `email`; null for none. */
  readonly autocomplete: string | null;
  /** Choices in order; empty for fields that are typed. */
  readonly choices: readonly CompiledChoice[];
  /** The wording for 'none of these', posted as `noneOfThese`; null where one must be chosen. */
  readonly none: LocalizedText | null;
  /** Names of the fields a consent field must be ticked for once one of them is filled in. */
  readonly covers: readonly string[];
  /** Kept apart and erased first: health, belief. */
  readonly sensitive: boolean;
  /** Why it is asked, in words for the privacy page. */
  readonly purpose: LocalizedText;
  /** The instant after which the answer is erased, in words for the privacy page. */
  readonly keep: LocalizedText;
}

/** The registration form as data. */
export interface CompiledForm {
  /** Rises when a field changes meaning. */
  readonly version: number;
  readonly fields: readonly CompiledField[];
}

/**
 * Answers by field name: text, a choice's id, or whether a consent is ticked; null for a field left
 * open and for 'none of these'.
 */
export type Answers = Readonly<Record<string, string | boolean | null>>;

/** What is wrong with one field, as a code with parameters; wording is the renderer's. */
export type FieldProblem =
  | { readonly field: string; readonly code: 'field.required' }
  | {
      readonly field: string;
      readonly code: 'field.too-long';
      readonly max: number;
      readonly length: number;
    }
  | { readonly field: string; readonly code: 'field.line-break' }
  | { readonly field: string; readonly code: 'field.control-character' }
  | { readonly field: string; readonly code: 'field.email' }
  | { readonly field: string; readonly code: 'field.unknown-choice' }
  | { readonly field: string; readonly code: 'field.repeated' }
  /** A file, a number or a list stands where text is asked: no browser posts that from our form. */
  | { readonly field: string; readonly code: 'field.not-text' }
  | {
      readonly field: string;
      readonly code: 'field.consent-needed';
      readonly covers: readonly string[];
    };

/**
 * What a form posts for 'none of these': no id looks like it, and the empty string stays what a
 * list posts that nobody has touched.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { noneOfThese } from '@plenary/model/compiled';
 *
 * assert.equal(noneOfThese, '-');
 * ```
 */
export const noneOfThese = '-';
