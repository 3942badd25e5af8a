import * as z from 'zod';
import { civilDateSchema } from '../time/civil-time.ts';
import { basics, type FieldBasics } from './field-basics.ts';

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

/** A telephone number, kept as typed. */
export interface PhoneField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'phone';
}

/** A number. */
export interface NumberField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'number';
  readonly least?: number;
  readonly most?: number;
  /** Decimals it may have, up to 6; 0 by default. */
  readonly decimals?: number;
}

/** A date of the calendar, ISO 8601. */
export interface DateField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'date';
  /** First and last day, inclusive, such as `2023-11-16`. */
  readonly earliest?: string;
  readonly latest?: string;
}

export const textFieldSchema = z.strictObject({
  ...basics,
  kind: z.enum(['text', 'longText']),
  asks: z.literal('name').optional(),
  maxLength: z.int().min(1).max(20_000).optional(),
});

export const emailFieldSchema = z.strictObject({ ...basics, kind: z.literal('email') });

export const phoneFieldSchema = z.strictObject({ ...basics, kind: z.literal('phone') });

export const numberFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('number'),
  least: z.number().optional(),
  most: z.number().optional(),
  decimals: z.int().min(0).max(6).optional(),
});

export const dateFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('date'),
  earliest: civilDateSchema.optional(),
  latest: civilDateSchema.optional(),
});
