import * as z from 'zod';
import { idSchema } from '../event/identifier.ts';
import { civilDateTimeSchema } from '../time/civil-time.ts';

/** When and where a session is held. It stands apart from what the session is about. */
export interface Placement<RoomId extends string = string> {
  /** Wall-clock time in the event's zone, such as `2023-11-16T12:00`. */
  readonly starts: string;
  /** Absent for an open end, as in 'from 16:30'. */
  readonly ends?: string;
  /** Id of a room. */
  readonly room?: RoomId;
}

export const placementSchema: z.ZodType<Placement> = z.strictObject({
  starts: civilDateTimeSchema,
  ends: civilDateTimeSchema.optional(),
  room: idSchema.optional(),
});
