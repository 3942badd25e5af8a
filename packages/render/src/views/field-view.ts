import type { SeatsView } from './seats-view.ts';
import type { ViewText } from './view-text.ts';

/** One thing that can be chosen in a field. */
export interface ChoiceView {
  /** DOM id of its radio or box; the first one of a field has the field's own id, so that links land on it. */
  readonly id: string;
  /** What is posted; `noneOfThese` of the model for 'none of these'. */
  readonly value: string;
  readonly number: number | null;
  readonly label: ViewText;
  readonly selected: boolean;
  /** Seats of the theme it stands for; null for other choices. */
  readonly seats: SeatsView | null;
}

/** What every field has. */
export interface FieldBase {
  readonly name: string;
  /** DOM id of the control; of the first control where there are several. */
  readonly id: string;
  readonly label: ViewText;
  /** Such as '(niet verplicht)', to stand inside the label; null where an answer is needed. */
  readonly optional: string | null;
  /** Always; a field that is needed under a condition is not marked so. */
  readonly required: boolean;
  readonly hint: ViewText | null;
  /** Such as 'Ten hoogste 500 tekens.'; stands after the hint. */
  readonly limit: string | null;
  /** When it is asked, such as 'Alleen als u …'; stands before the hint. null: always. */
  readonly when: string | null;
  readonly hintId: string | null;
  /** The same words as in the error summary; null where nothing is wrong. */
  readonly error: string | null;
  readonly errorId: string | null;
  /** Ids for `aria-describedby`, hint before error; null for none. */
  readonly describedBy: string | null;
}

/** A field that is typed. */
export interface TypedFieldView extends FieldBase {
  readonly control: 'text' | 'email' | 'tel' | 'date' | 'textarea';
  readonly value: string;
  /** Which keys a touch screen shows; null where the control says enough. */
  readonly inputMode: 'numeric' | 'decimal' | null;
  /** HTML autocomplete token (WCAG 1.3.5); null for none. */
  readonly autocomplete: string | null;
}

/** A field in which one choice is made: `cards` are radios with seats. */
export interface ChoiceFieldView extends FieldBase {
  readonly control: 'select' | 'radios' | 'cards';
  /** The words of the empty first option of a `select`; null for radios and cards. */
  readonly prompt: string | null;
  readonly choices: readonly ChoiceView[];
}

/** Boxes of which any number is ticked. */
export interface ChoicesFieldView extends FieldBase {
  readonly control: 'checkboxes';
  readonly choices: readonly ChoiceView[];
}

/** A wish: a list in which one choice is made. */
export interface RankView {
  readonly id: string;
  /** Such as '1e keuze'. */
  readonly label: string;
  /** The chosen value; empty where this wish is left open. */
  readonly value: string;
  readonly required: boolean;
}

/** Wishes in order of preference, each in a list of its own that posts the field's name. */
export interface RankedFieldView extends FieldBase {
  readonly control: 'ranked';
  /** The words of the empty first option of each list. */
  readonly prompt: string;
  readonly ranks: readonly RankView[];
  readonly options: readonly { readonly value: string; readonly label: ViewText }[];
}

/** A box to tick. */
export interface CheckboxFieldView extends FieldBase {
  readonly control: 'checkbox';
  readonly checked: boolean;
}

/** Shown but not to be changed here: the address of a registration. */
export interface FixedFieldView extends FieldBase {
  readonly control: 'fixed';
  readonly value: string;
}

/** A field of a form, ready to show. */
export type FieldView =
  | TypedFieldView
  | ChoiceFieldView
  | ChoicesFieldView
  | RankedFieldView
  | CheckboxFieldView
  | FixedFieldView;
