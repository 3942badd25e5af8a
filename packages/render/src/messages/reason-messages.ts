import type { ViewReason, ViewReasonCode } from '../views/view-reason.ts';

/** Whom a full quota counts, with its name in the page's language. */
export type SpokenQuota =
  | { readonly kind: 'event' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'audience'; readonly title: string }
  | { readonly kind: 'affiliation'; readonly title: string };

/** The event as a sentence about a refusal speaks of it. Instants are milliseconds since the epoch. */
export interface SpokenEvent {
  /** 'thema 5', inside a sentence. */
  theme(id: string): string;
  /** The session's title; a general word for an unknown one. */
  session(id: string): string;
  /** Whom the full quota counts. */
  quota(reason: Extract<ViewReason, { code: 'quota.full' }>): SpokenQuota;
  /** What attendees belong to, such as 'regio'; null where there is no directory. */
  readonly affiliation: string | null;
  /** 'zondag 10 september 2023, 9.00 uur' */
  moment(at: number): string;
  /** 'tot en met donderdag 9 november 2023', 'tot 14.32 uur' */
  until(at: number): string;
}

/** Why something was refused, by code: whole sentences. */
export type ReasonMessages = {
  readonly [Code in ViewReasonCode]: (
    reason: Extract<ViewReason, { code: Code }>,
    event: SpokenEvent,
  ) => string;
};
