import * as z from 'zod';

/**
 * An id: lower-case letters and digits, parted by single hyphens, such as `werksessie-2025`. It stands
 * in addresses, calendar entries and the journal, so it never changes meaning.
 */
export const idSchema: z.ZodType<string> = z
  .string()
  .max(64, { error: 'rule:id', abort: true })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'rule:id');
