import type { ViewReason, ViewReasonCode } from '../views/view-reason.ts';

/** Whom a quota counts, with its name in the page's language. */
export type SpokenQuota =
  | { readonly kind: 'event' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'audience' | 'affiliation' | 'invitation'; readonly title: string };

/** A refusal that names a quota. */
export type QuotaReason = Extract<
  ViewReason,
  { code: 'quota.full' | 'waiting.ahead' | 'party.too-large' }
>;

/** A quota's refusal, and what can be done in its place. */
export type RefusedByQuota = Extract<QuotaReason, { code: 'quota.full' | 'waiting.ahead' }>;

/** The event as a sentence about a refusal speaks of it. Instants are milliseconds since the epoch. */
export interface SpokenEvent {
  /** 'thema 5', inside a sentence. */
  theme(id: string): string;
  /** The session's title; a general word for an unknown one. */
  session(id: string): string;
  /** Whom the quota counts. */
  quota(reason: Pick<QuotaReason, 'quota' | 'theme'>): SpokenQuota;
  /** For whom an earmark keeps seats: the group's name, such as 'Regio 12'. */
  earmark(id: string): string;
  /** What attendees belong to, such as 'regio'; null where there is no directory. */
  readonly affiliation: string | null;
  /** 'zondag 10 september 2023, 9.00 uur' */
  moment(at: number): string;
  /** 'tot en met donderdag 9 november 2023', 'tot 14.32 uur' */
  until(at: number): string;
  /** What a reason within a reason says, in whole sentences. */
  reason(reason: ViewReason): string;
}

/** Why something was refused, by code: whole sentences. */
export type ReasonMessages = {
  readonly [Code in ViewReasonCode]: (
    reason: Extract<ViewReason, { code: Code }>,
    event: SpokenEvent,
  ) => string;
};
