import * as z from 'zod';
import { idSchema } from '../event/identifier.ts';
import { type Moment, momentSchema } from '../time/moment.ts';

/** Seats of a quota kept for somebody until an instant. */
export interface Earmark<
  QuotaId extends string = string,
  AudienceId extends string = string,
  InvitationId extends string = string,
> {
  readonly id: string;
  /** Id of the quota whose seats are kept. */
  readonly quota: QuotaId;
  /** `{ each: 'affiliation' }` keeps these seats for every entry of the directory. */
  readonly for:
    | { readonly affiliation: string }
    | { readonly each: 'affiliation' }
    | { readonly audience: AudienceId }
    | { readonly invitation: InvitationId };
  readonly seats: number;
  readonly until: Moment;
}

export const earmarkSchema: z.ZodType<Earmark> = z.strictObject({
  id: idSchema,
  quota: idSchema,
  for: z.union(
    [
      z.strictObject({ affiliation: idSchema }),
      z.strictObject({ each: z.literal('affiliation') }),
      z.strictObject({ audience: idSchema }),
      z.strictObject({ invitation: idSchema }),
    ],
    'rule:earmarked-for',
  ),
  seats: z.int().min(1),
  until: momentSchema,
});
