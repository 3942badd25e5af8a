import type { Condition } from './condition.ts';
import type { LocalizedText } from './localized-text.ts';

/** What the desk does with an answer: `answer` is kept and shown, the others also steer a decision. */
export type FieldMeaning = 'name' | 'address' | 'audience' | 'affiliation' | 'theme' | 'answer';

/** How a field is filled in. `own` is a team's own kind, checked by a schema of theirs. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'email'
  | 'phone'
  | 'number'
  | 'date'
  | 'choice'
  | 'choices'
  | 'ranked'
  | 'affiliation'
  | 'consent'
  | 'own';

/** The lawful basis of processing an answer (GDPR art. 6(1)). */
export type LegalBasis =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'legitimate-interests';

/** One thing that can be chosen. `number` is shown before it where there is one. */
export interface CompiledChoice {
  readonly id: string;
  readonly label: LocalizedText;
  readonly number: number | null;
}

/** A field of the registration form, ready for renderers and for `readForm`. */
export interface CompiledField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly meaning: FieldMeaning;
  readonly label: LocalizedText;
  readonly hint: LocalizedText | null;
  readonly required: boolean;
  /** Most characters (code points) an answer may have; null for what is not typed as text. */
  readonly maxLength: number | null;
  /** Least and most: of a number its value, of `choices` and `ranked` how many are chosen; null for no bound. */
  readonly least: number | null;
  readonly most: number | null;
  /** Decimals a number may have; 0 for every other kind. */
  readonly decimals: number;
  /** First and last day of a date, ISO 8601, inclusive; null for no bound. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** HTML autocomplete token (WCAG 1.3.5), such as `email`; null for none. */
  readonly autocomplete: string | null;
  /** Choices in order; empty for fields that are typed. */
  readonly choices: readonly CompiledChoice[];
  /** What can no longer be chosen: an answer given before keeps its label. */
  readonly removedChoices: readonly CompiledChoice[];
  /** The wording for 'none of these', posted as `noneOfThese`; null where one must be chosen. */
  readonly none: LocalizedText | null;
  /** Names of the fields a consent field must be ticked for once one of them is filled in. */
  readonly covers: readonly string[];
  /** When it is asked; null for always. A consent also once something that it covers is filled in. */
  readonly when: Condition | null;
  /** Name of the team's own schema; null for every kind but `own`. */
  readonly ownType: string | null;
  /** Kept apart and erased first: health, belief. */
  readonly sensitive: boolean;
  /** Why it is asked, in words for the privacy page. */
  readonly purpose: LocalizedText;
  /** null where the organiser has not stated one. */
  readonly basis: LegalBasis | null;
  /** Who gets to see the answer besides the organiser, in words. */
  readonly recipients: readonly LocalizedText[];
  /** The instant at which the answer is erased. */
  readonly keepUntil: number;
  /** Rises when the field changes meaning. */
  readonly version: number;
}

/** The registration form as data. */
export interface CompiledForm {
  /** Rises when a field changes meaning. */
  readonly version: number;
  readonly fields: readonly CompiledField[];
}

/**
 * One answer: text (also a telephone number, an ISO 8601 date, a choice's id), a number, whether a
 * consent is ticked, or the ids that are chosen, of a ranked choice the best first. null for a field
 * left open (of `choices` and `ranked` an empty list), for one that is not asked, and for 'none of
 * these'.
 */
export type Answer = string | number | boolean | readonly string[] | null;

/** Answers by field name. */
export type Answers = Readonly<Record<string, Answer>>;

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
  | { readonly field: string; readonly code: 'field.phone' }
  | { readonly field: string; readonly code: 'field.number'; readonly decimals: number }
  | { readonly field: string; readonly code: 'field.date' }
  /** A number or a date beside its bounds; null where there is none on that side. */
  | {
      readonly field: string;
      readonly code: 'field.out-of-range';
      readonly least: number | string | null;
      readonly most: number | string | null;
    }
  | { readonly field: string; readonly code: 'field.too-few'; readonly least: number }
  | { readonly field: string; readonly code: 'field.too-many'; readonly most: number }
  /** A ranked choice names the same thing twice. */
  | { readonly field: string; readonly code: 'field.ranked-twice' }
  /** What a team's own schema says, in its words. */
  | { readonly field: string; readonly code: 'field.own'; readonly messages: readonly string[] }
  /** No schema was given for a team's own kind, or it needs to wait: nothing is accepted unchecked. */
  | { readonly field: string; readonly code: 'field.not-checked'; readonly ownType: string }
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
