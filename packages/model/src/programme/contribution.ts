import * as z from 'zod';
import { idSchema } from '../event/identifier.ts';
import { wordsSchema } from '../text/words.ts';

/** The part that a contributor plays in a session. */
export interface Contribution<ContributorId extends string = string> {
  /** Id of a contributor. */
  readonly contributor: ContributorId;
  /** What they do in it: `speaker`, `keynote`, `host`, `performer`, or a word of your own. */
  readonly role: string;
}

export const contributionsSchema: z.ZodType<readonly Contribution[]> = z
  .array(z.strictObject({ contributor: idSchema, role: wordsSchema }))
  .max(200);
