import * as z from 'zod';
import { type Earmark, earmarkSchema } from './earmark.ts';
import { idSchema } from './identifier.ts';
import { type Moment, momentSchema } from './moment.ts';
import { type Quota, quotaSchema } from './quota.ts';

/** An audience's own window. It replaces the general one whole and inherits nothing from it. */
export interface AudienceWindow<AudienceId extends string = string> {
  readonly audience: NoInfer<AudienceId>;
  readonly opens?: Moment;
  readonly closes?: Moment;
}

/** Who may register when, and how many. */
export interface RegistrationPolicy<
  QuotaId extends string = string,
  ThemeId extends string = string,
  AudienceId extends string = string,
> {
  /** Absent: not open. */
  readonly opens?: Moment;
  /** This deadline and the next three are the event's start where they are absent. */
  readonly closes?: Moment;
  readonly withdrawUntil?: Moment;
  readonly amendUntil?: Moment;
  readonly chooseUntil?: Moment;
  /** How long a withdrawal can be undone: an ISO 8601 duration of hours, minutes and seconds. `PT30M` by default. */
  readonly undoFor?: string;
  /** By default `first-come` where a session lets attendees choose, `none` elsewhere. */
  readonly themeChoice?: 'first-come' | 'none';
  readonly windows?: readonly AudienceWindow<AudienceId>[];
  readonly quotas: readonly Quota<QuotaId, ThemeId, AudienceId>[];
  readonly earmarks?: readonly Earmark<QuotaId, AudienceId>[];
}

const audienceWindowSchema: z.ZodType<AudienceWindow> = z.strictObject({
  audience: idSchema,
  opens: momentSchema.optional(),
  closes: momentSchema.optional(),
});

export const registrationPolicySchema: z.ZodType<RegistrationPolicy> = z.strictObject({
  opens: momentSchema.optional(),
  closes: momentSchema.optional(),
  withdrawUntil: momentSchema.optional(),
  amendUntil: momentSchema.optional(),
  chooseUntil: momentSchema.optional(),
  undoFor: z
    .string()
    .regex(
      /^PT(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?$/,
      'a duration is hours, minutes and seconds (ISO 8601), such as PT30M',
    )
    .optional(),
  themeChoice: z.enum(['first-come', 'none']).optional(),
  windows: z.array(audienceWindowSchema).max(500).optional(),
  quotas: z.array(quotaSchema).max(5000),
  earmarks: z.array(earmarkSchema).max(5000).optional(),
});
