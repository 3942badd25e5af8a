import * as z from 'zod';
import { idSchema } from '../event/identifier.ts';
import { basics, type FieldBasics } from './field-basics.ts';

/**
 * A team's own kind: one line of text that a schema of theirs checks (Standard Schema). The answer is
 * text always: in the schema's writing where its output is text, and otherwise as it was typed.
 */
export interface OwnField<Name extends string = string> extends FieldBasics<Name> {
  readonly kind: 'own';
  /** The name under which the schema is given to `readForm`. */
  readonly ownType: string;
}

export const ownFieldSchema = z.strictObject({
  ...basics,
  kind: z.literal('own'),
  ownType: idSchema,
});
