import * as z from 'zod';
import type { EventIds } from '../event/event-ids.ts';
import { idSchema } from '../event/identifier.ts';
import { elapsedDurationSchema, reminderDurationSchema } from '../time/duration.ts';
import { type Moment, momentSchema } from '../time/moment.ts';
import { type Earmark, earmarkSchema } from './earmark.ts';
import { type Invitation, invitationSchema } from './invitation.ts';
import { type PartyPolicy, partyPolicySchema } from './party-policy.ts';
import { type Quota, quotaSchema } from './quota.ts';
import {
  type AudienceDeadlines,
  type AudienceWindow,
  audienceDeadlinesSchema,
  audienceWindowSchema,
  type Deadlines,
  deadlineShape,
} from './registration-window.ts';
import { type ThemeChoicePolicy, themeChoiceSchema } from './theme-choice.ts';
import { type WaitingListPolicy, waitingListSchema } from './waiting-list.ts';

/** Who must be let in by the organiser before a request becomes a registration. */
export interface ApprovalPolicy<AudienceId extends string = string> {
  /** Ids of the audiences that need it; everybody by default. */
  readonly audiences?: readonly AudienceId[];
  /** Whether an edit sends an approved person back. false by default. */
  readonly reapprove?: boolean;
}

/** Who may register when, and how many. */
export interface RegistrationPolicy<Ids extends EventIds = EventIds> extends Deadlines {
  /** Absent: not open. */
  readonly opens?: Moment;
  /** The event's start by default. */
  readonly closes?: Moment;
  readonly windows?: readonly AudienceWindow<NoInfer<Ids['audience']>>[];
  readonly deadlines?: readonly AudienceDeadlines<NoInfer<Ids['audience']>>[];
  /** How long a withdrawal can be undone: an ISO 8601 duration of hours, minutes and seconds. `PT30M` by default. */
  readonly undoFor?: string;
  /** By default `first-come` where a session lets attendees choose, `none` elsewhere. */
  readonly themeChoice?: ThemeChoicePolicy;
  /** Until when those whose theme was dropped choose before everybody else; `chooseUntil` by default. */
  readonly rechooseUntil?: Moment;
  readonly quotas: readonly Quota<
    Ids['quota'],
    NoInfer<Ids['theme']>,
    NoInfer<Ids['audience']>,
    NoInfer<Ids['invitation']>
  >[];
  readonly earmarks?: readonly Earmark<
    NoInfer<Ids['quota']>,
    NoInfer<Ids['audience']>,
    NoInfer<Ids['invitation']>
  >[];
  /** Absent: who finds no room is refused. */
  readonly waitingList?: WaitingListPolicy;
  /** Absent: people register one at a time. */
  readonly parties?: PartyPolicy;
  readonly invitations?: readonly Invitation<Ids['invitation']>[];
  /** Absent: nobody needs it. */
  readonly approval?: ApprovalPolicy<NoInfer<Ids['audience']>>;
  /** When to remind, before the start: ISO 8601 days of the calendar or hours, such as `P7D`. */
  readonly remind?: readonly string[];
  /** Holds a seat until its address is proved by a link, for so long (ISO 8601). Absent: not asked. */
  readonly proveAddress?: { readonly within: string };
  /** Live registrations that one address may have; 1 by default. */
  readonly perPerson?: number;
}

const approvalSchema: z.ZodType<ApprovalPolicy> = z.strictObject({
  audiences: z.array(idSchema).min(1).max(500).optional(),
  reapprove: z.boolean().optional(),
});

export const registrationPolicySchema: z.ZodType<RegistrationPolicy> = z.strictObject({
  opens: momentSchema.optional(),
  closes: momentSchema.optional(),
  ...deadlineShape,
  windows: z.array(audienceWindowSchema).max(500).optional(),
  deadlines: z.array(audienceDeadlinesSchema).max(500).optional(),
  undoFor: elapsedDurationSchema.optional(),
  themeChoice: themeChoiceSchema.optional(),
  rechooseUntil: momentSchema.optional(),
  quotas: z.array(quotaSchema).max(5000),
  earmarks: z.array(earmarkSchema).max(5000).optional(),
  waitingList: waitingListSchema.optional(),
  parties: partyPolicySchema.optional(),
  invitations: z.array(invitationSchema).max(1000).optional(),
  approval: approvalSchema.optional(),
  remind: z.array(reminderDurationSchema).max(20).optional(),
  proveAddress: z.strictObject({ within: elapsedDurationSchema }).optional(),
  perPerson: z.int().min(1).max(1000).optional(),
});
