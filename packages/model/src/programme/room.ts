import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';

/** A room of the venue, in which sessions and themes are placed. */
export interface Room<Id extends string = string> {
  readonly id: Id;
  readonly name: LocalizedText;
  /** People it holds. `checkEvent` compares it with the quotas; no rule reads it. */
  readonly capacity?: number;
}

export const roomSchema: z.ZodType<Room> = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  capacity: z.int().min(0).optional(),
});
