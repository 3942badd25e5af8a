import * as z from 'zod';

/** A field's name, as it is posted and kept. */
export const fieldNameSchema: z.ZodType<string> = z
  .string()
  .max(64, { error: 'rule:name', abort: true })
  .regex(/^[a-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$/, 'rule:name');
