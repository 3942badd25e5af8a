import * as z from 'zod';
import { idSchema } from '../event/identifier.ts';
import { type Moment, momentSchema } from '../time/moment.ts';

/** An audience's own window. It replaces the general one whole and inherits nothing from it. */
export interface AudienceWindow<AudienceId extends string = string> {
  readonly audience: AudienceId;
  /** Absent: not open. */
  readonly opens?: Moment;
  /** The event's start by default. */
  readonly closes?: Moment;
}

/** Until when registered people may change what; each is the event's start where it is absent. */
export interface Deadlines {
  readonly withdrawUntil?: Moment;
  readonly amendUntil?: Moment;
  readonly chooseUntil?: Moment;
}

/** An audience's own deadlines. One that is absent is the general one. */
export interface AudienceDeadlines<AudienceId extends string = string> extends Deadlines {
  readonly audience: AudienceId;
}

export const audienceWindowSchema: z.ZodType<AudienceWindow> = z.strictObject({
  audience: idSchema,
  opens: momentSchema.optional(),
  closes: momentSchema.optional(),
});

export const deadlineShape = {
  withdrawUntil: momentSchema.optional(),
  amendUntil: momentSchema.optional(),
  chooseUntil: momentSchema.optional(),
};

export const audienceDeadlinesSchema: z.ZodType<AudienceDeadlines> = z.strictObject({
  audience: idSchema,
  ...deadlineShape,
});
