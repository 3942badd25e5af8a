import * as z from 'zod';
import { type Moment, momentSchema } from '../time/moment.ts';

/**
 * How attendees get a theme: who comes first, or not at all, or by a list of wishes that is
 * allocated after it closes.
 */
export type ThemeChoicePolicy =
  | 'first-come'
  | 'none'
  | {
      readonly ranked: {
        /** When the lists freeze. */
        readonly listsClose: Moment;
        /** Fewest wishes on a list; 1 by default. */
        readonly least?: number;
        /** Most wishes on a list; as many as there are themes by default. */
        readonly most?: number;
      };
    };

export const themeChoiceSchema: z.ZodType<ThemeChoicePolicy> = z.union(
  [
    z.enum(['first-come', 'none']),
    z.strictObject({
      ranked: z.strictObject({
        listsClose: momentSchema,
        least: z.int().min(1).optional(),
        most: z.int().min(1).optional(),
      }),
    }),
  ],
  'rule:theme-choice',
);
