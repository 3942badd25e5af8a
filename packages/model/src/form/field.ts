import * as z from 'zod';
import {
  type AffiliationField,
  affiliationFieldSchema,
  type ChoiceField,
  type ChoicesField,
  choiceFieldSchema,
  choicesFieldSchema,
  type RankedField,
  rankedFieldSchema,
} from './choice-field.ts';
import { type ConsentField, consentFieldSchema } from './consent-field.ts';
import { type OwnField, ownFieldSchema } from './own-field.ts';
import {
  type DateField,
  dateFieldSchema,
  type EmailField,
  emailFieldSchema,
  type NumberField,
  numberFieldSchema,
  type PhoneField,
  phoneFieldSchema,
  type TextField,
  textFieldSchema,
} from './typed-field.ts';

/** A question of the registration form. */
export type Field<Name extends string = string, SessionId extends string = string> =
  | TextField<Name>
  | EmailField<Name>
  | PhoneField<Name>
  | NumberField<Name>
  | DateField<Name>
  | ChoiceField<Name, SessionId>
  | ChoicesField<Name>
  | RankedField<Name, SessionId>
  | AffiliationField<Name>
  | ConsentField<Name>
  | OwnField<Name>;

export const fieldSchema: z.ZodType<Field> = z.discriminatedUnion('kind', [
  textFieldSchema,
  emailFieldSchema,
  phoneFieldSchema,
  numberFieldSchema,
  dateFieldSchema,
  choiceFieldSchema,
  choicesFieldSchema,
  rankedFieldSchema,
  affiliationFieldSchema,
  consentFieldSchema,
  ownFieldSchema,
]);
