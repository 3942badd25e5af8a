import type { Entry, RegistrationRecord } from '@plenary/rules';

/** A registration's seat in one quota. */
export interface Claim {
  readonly registration: string;
  readonly quota: string;
}

/** Limits and claims that replace all that stood: written once for each change of the event's rules. */
export interface Adoption {
  readonly policy: string;
  readonly quotas: readonly { readonly quota: string; readonly limit: number }[];
  /** Every claim of every seated person; their number is what is used. */
  readonly claims: readonly Claim[];
}

/** How a turn changes what is used of one quota. */
export interface QuotaChange {
  readonly quota: string;
  /** Seats taken less seats given back. */
  readonly delta: number;
  /** Whether an override of this turn may go above the limit. */
  readonly overridden: boolean;
}

/** How a turn changes who has which seat. */
export interface SeatWrites {
  /** Comes before the changes of `quotas` and claims; null where the rules are those adopted last. */
  readonly adoption: Adoption | null;
  readonly quotas: readonly QuotaChange[];
  readonly claimed: readonly Claim[];
  readonly released: readonly Claim[];
  /** Every registration the facts touch, as it now stands. */
  readonly registrations: readonly RegistrationRecord[];
  /** Every place on the waiting list the facts touch, as it now stands. */
  readonly entries: readonly Entry[];
}

/** What is used of one quota, counted and summed. */
export interface QuotaRow {
  readonly quota: string;
  readonly limit: number;
  readonly used: number;
  /** What `used` may never exceed: the limit, or what an override or a lowered limit left. */
  readonly ceiling: number;
  /** How many claims there are; always `used`. */
  readonly claims: number;
}
