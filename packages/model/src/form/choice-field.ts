import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { basics, type FieldBasics } from './field-basics.ts';

/** One thing that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: LocalizedText;
  /** No longer offered; an answer given before keeps its label. false by default. */
  readonly removed?: boolean;
}

/** One of several: written out, or taken from the event's audiences or a session's themes. */
export interface ChoiceField<Name extends string = string, SessionId extends string = string>
  extends FieldBasics<Name> {
  readonly kind: 'choice';
  /** `audience` goes with `of: 'audiences'`, `theme` with `of: { themesOf }`. */
  readonly asks?: 'audience' | 'theme';
  readonly of?: 'audiences' | { readonly themesOf: SessionId };
  readonly choices?: readonly Choice[];
  /** The wording for 'none of these', where that is an answer. */
  readonly none?: LocalizedText;
}

/** Any number of several. */
export interface ChoicesField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'choices';
  readonly choices: readonly Choice[];
  /** Fewest and most that are chosen; of those that choose at all. */
  readonly least?: number;
  readonly most?: number;
}

/** Several in order of preference, the best first. */
export interface RankedField<Name extends string = string, SessionId extends string = string>
  extends FieldBasics<Name> {
  readonly kind: 'ranked';
  /** `theme` goes with `of: { themesOf }`. */
  readonly asks?: 'theme';
  readonly of?: { readonly themesOf: SessionId };
  readonly choices?: readonly Choice[];
  /** Fewest and most wishes; 1 and as many as there are choices by default. */
  readonly least?: number;
  readonly most?: number;
}

/** The entry of the event's directory that an attendee belongs to. */
export interface AffiliationField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'affiliation';
  /** In place of the directory's own wording. */
  readonly none?: LocalizedText;
}

const choicesSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      label: localizedTextSchema,
      removed: z.boolean().optional(),
    }),
  )
  .min(1)
  .max(1000);

const themesOfSchema = z.strictObject({ themesOf: idSchema });
const bounds = { least: z.int().min(0).optional(), most: z.int().min(1).optional() };

export const choiceFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('choice'),
  asks: z.enum(['audience', 'theme']).optional(),
  of: z.union([z.literal('audiences'), themesOfSchema], 'rule:choices-of').optional(),
  choices: choicesSchema.optional(),
  none: localizedTextSchema.optional(),
});

export const choicesFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('choices'),
  choices: choicesSchema,
  ...bounds,
});

export const rankedFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('ranked'),
  asks: z.literal('theme').optional(),
  of: themesOfSchema.optional(),
  choices: choicesSchema.optional(),
  ...bounds,
});

export const affiliationFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('affiliation'),
  none: localizedTextSchema.optional(),
});
