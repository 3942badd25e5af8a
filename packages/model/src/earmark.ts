import * as z from 'zod';
import { idSchema } from './identifier.ts';
import { type Moment, momentSchema } from './moment.ts';

/** Seats of a quota kept for somebody until an instant. */
export interface Earmark<QuotaId extends string = string, AudienceId extends string = string> {
  readonly id: string;
  /** Id of the quota whose seats are kept. */
  readonly quota: NoInfer<QuotaId>;
  /** `{ each: 'affiliation' }` keeps these seats for every entry of the directory. */
  readonly for:
    | { readonly affiliation: string }
    | { readonly each: 'affiliation' }
    | { readonly audience: NoInfer<AudienceId> };
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
    ],
    "seats are kept for { affiliation }, { each: 'affiliation' } or { audience }",
  ),
  seats: z.int().min(1),
  until: momentSchema,
});
