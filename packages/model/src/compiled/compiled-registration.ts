import type { LocalizedText } from './localized-text.ts';

/** When somebody may register: half-open, [opensAt, closesAt). Milliseconds since the epoch. */
export interface CompiledWindow {
  /** null is the general window; an audience's own replaces it whole. */
  readonly audience: string | null;
  /** null means not open (yet). */
  readonly opensAt: number | null;
  readonly closesAt: number;
}

/** Whom a quota counts. */
export type QuotaScope =
  | { readonly kind: 'event' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'audience'; readonly audience: string }
  | { readonly kind: 'affiliation'; readonly affiliation: string }
  | { readonly kind: 'invitation'; readonly invitation: string };

/** A limit on seats. People are counted, not forms. */
export interface CompiledQuota {
  readonly id: string;
  readonly limit: number;
  readonly counts: QuotaScope;
}

/** Seats of a quota kept for somebody until an instant. */
export interface CompiledEarmark {
  readonly id: string;
  readonly quota: string;
  readonly for:
    | { readonly kind: 'affiliation'; readonly affiliation: string }
    | { readonly kind: 'audience'; readonly audience: string }
    | { readonly kind: 'invitation'; readonly invitation: string };
  readonly seats: number;
  readonly untilAt: number;
}

/** Until when registered people may change what. Exclusive. */
export interface CompiledDeadlines {
  readonly withdrawUntil: number;
  readonly amendUntil: number;
  readonly chooseUntil: number;
}

/** How people wait when there is no room. */
export interface CompiledWaitingList {
  readonly promotion: 'automatic' | 'offer';
  /** How long an offer stands, in elapsed milliseconds; null where promotion is automatic. */
  readonly offerFor: number | null;
  readonly untilAt: number;
}

/** How several people register together. */
export interface CompiledParties {
  readonly most: number;
  readonly seating: 'together' | 'whoever-fits';
  readonly namesDueAt: number;
  /** When those who arrange a party with names to follow are reminded of that, earliest first. */
  readonly remindNamesAt: readonly number[];
  readonly unnamed: 'lapse' | 'keep';
}

/** A group that registers by an invitation code. */
export interface CompiledInvitation {
  readonly id: string;
  readonly title: LocalizedText;
  /** Its own window; null where the general one or an audience's applies. */
  readonly window: { readonly opensAt: number; readonly closesAt: number } | null;
  readonly skipsApproval: boolean;
}

/** Lists of wishes that are allocated after they freeze. */
export interface CompiledRanking {
  readonly listsCloseAt: number;
  readonly least: number;
  readonly most: number;
}

/** The registration policy with its instants resolved. Deadlines are exclusive. */
export interface CompiledRegistration extends CompiledDeadlines {
  readonly windows: readonly CompiledWindow[];
  /** Audiences with deadlines of their own. */
  readonly deadlines: readonly (CompiledDeadlines & { readonly audience: string })[];
  /** How long a withdrawal can be undone, in elapsed milliseconds. */
  readonly undoFor: number;
  readonly themeChoice: 'first-come' | 'ranked' | 'none';
  /** null unless themes are ranked. */
  readonly ranking: CompiledRanking | null;
  readonly rechooseUntil: number;
  readonly quotas: readonly CompiledQuota[];
  readonly earmarks: readonly CompiledEarmark[];
  /** null: who finds no room is refused. */
  readonly waitingList: CompiledWaitingList | null;
  /** null: people register one at a time. */
  readonly parties: CompiledParties | null;
  readonly invitations: readonly CompiledInvitation[];
  /** null: nobody needs it. Its `audiences` are null where everybody does. */
  readonly approval: {
    readonly audiences: readonly string[] | null;
    readonly reapprove: boolean;
  } | null;
  /** When people are reminded, earliest first. */
  readonly remindAt: readonly number[];
  /** How long a seat is held until its address is proved, in elapsed milliseconds; null: not asked. */
  readonly proveAddressWithin: number | null;
  /** Live registrations that one person may have. */
  readonly perPerson: number;
}
