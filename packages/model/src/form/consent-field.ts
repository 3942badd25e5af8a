import * as z from 'zod';
import { basics, type FieldBasics } from './field-basics.ts';
import { fieldNameSchema } from './field-name.ts';

/** A box to tick; never ticked beforehand. */
export interface ConsentField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'consent';
  /**
   * Names of the fields that may only be filled in with this consent. Once one of them is, it is asked,
   * whatever its condition.
   */
  readonly covers?: readonly NoInfer<Name>[];
}

export const consentFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('consent'),
  covers: z.array(fieldNameSchema).max(100).optional(),
});
