import * as z from 'zod';
import type { LocalizedText } from './compiled/localized-text.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './localized-text.ts';

/** A room of the venue. It belongs to the plan: no page of the event shows it and no quota reads it. */
export interface Room {
  readonly id: string;
  readonly name: LocalizedText;
  /** People it holds. */
  readonly capacity?: number;
}

export const roomSchema: z.ZodType<Room> = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  capacity: z.int().min(0).optional(),
});
