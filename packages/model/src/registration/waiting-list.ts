import * as z from 'zod';
import { elapsedDurationSchema } from '../time/duration.ts';
import { type Moment, momentSchema } from '../time/moment.ts';

/** How people wait when there is no room. */
export interface WaitingListPolicy {
  /**
   * `automatic`, the default, gives a seat to the first who can have it; `{ offer: 'PT48H' }` asks
   * them to accept within that time (ISO 8601 hours and minutes).
   */
  readonly promotion?: 'automatic' | { readonly offer: string };
  /** When the list ends and those left are told; by default the latest `withdrawUntil` of any audience. */
  readonly until?: Moment;
}

export const waitingListSchema: z.ZodType<WaitingListPolicy> = z.strictObject({
  promotion: z
    .union(
      [z.literal('automatic'), z.strictObject({ offer: elapsedDurationSchema })],
      'rule:promotion',
    )
    .optional(),
  until: momentSchema.optional(),
});
