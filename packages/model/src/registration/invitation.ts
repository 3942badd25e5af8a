import * as z from 'zod';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { idSchema } from '../event/identifier.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { type Moment, momentSchema } from '../time/moment.ts';

/**
 * A group that registers by an invitation code. The codes themselves are the desk's: an event is
 * public, and a code in it would be too.
 */
export interface Invitation<Id extends string = string> {
  readonly id: Id;
  readonly title: LocalizedText;
  /** The group's own window, in place of the general one and of an audience's; absent, those apply. */
  readonly window?: {
    readonly opens: Moment;
    /** The event's start by default. */
    readonly closes?: Moment;
  };
  /** Whether they are spared the approval that others need. false by default. */
  readonly skipsApproval?: boolean;
}

export const invitationSchema: z.ZodType<Invitation> = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  window: z.strictObject({ opens: momentSchema, closes: momentSchema.optional() }).optional(),
  skipsApproval: z.boolean().optional(),
});
