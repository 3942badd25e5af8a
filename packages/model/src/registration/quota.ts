import * as z from 'zod';
import { idSchema } from '../event/identifier.ts';

/** A limit on seats. People are counted, not forms. */
export interface Quota<
  Id extends string = string,
  ThemeId extends string = string,
  AudienceId extends string = string,
  InvitationId extends string = string,
> {
  readonly id: Id;
  readonly limit: number;
  /** Whom it counts. `{ each: 'affiliation' }` is one quota per entry of the directory. */
  readonly counts:
    | 'event'
    | { readonly theme: ThemeId }
    | { readonly audience: AudienceId }
    | { readonly invitation: InvitationId }
    | { readonly affiliation: string }
    | { readonly each: 'affiliation' };
}

export const quotaSchema: z.ZodType<Quota> = z.strictObject({
  id: idSchema,
  limit: z.int().min(0),
  counts: z.union(
    [
      z.literal('event'),
      z.strictObject({ theme: idSchema }),
      z.strictObject({ audience: idSchema }),
      z.strictObject({ invitation: idSchema }),
      z.strictObject({ affiliation: idSchema }),
      z.strictObject({ each: z.literal('affiliation') }),
    ],
    'rule:scope',
  ),
});
