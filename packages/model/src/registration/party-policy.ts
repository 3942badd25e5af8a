import * as z from 'zod';
import { type Moment, momentSchema } from '../time/moment.ts';

/** How several people register together. */
export interface PartyPolicy {
  /** Most people in one party. */
  readonly most: number;
  /** `together`, the default, seats all or none; `whoever-fits` decides one by one. */
  readonly seating?: 'together' | 'whoever-fits';
  /** Until when a seat may be without a name; the event's start by default. */
  readonly namesDue?: Moment;
  /** What becomes of a seat that has no name by then: `lapse` by default. */
  readonly unnamed?: 'lapse' | 'keep';
}

export const partyPolicySchema: z.ZodType<PartyPolicy> = z.strictObject({
  most: z.int().min(2).max(1000),
  seating: z.enum(['together', 'whoever-fits']).optional(),
  namesDue: momentSchema.optional(),
  unnamed: z.enum(['lapse', 'keep']).optional(),
});
