/** A theme that still has room, offered beside a refusal. */
export interface ThemeWithRoom {
  readonly theme: string;
  /** People like this one whom it could still seat; null where nothing limits it. */
  readonly remaining: number | null;
}

/** The waiting list that would take the refused command as it is, with `elseWait`. */
export interface WaitOffered {
  /** How many people would be ahead who lack the same. */
  readonly ahead: number;
}

/** What a quota's refusal says of itself, whether it lacks room or its room is others'. */
interface QuotaRefusal {
  readonly quota: string;
  /** The theme the quota counts; null for any other quota. */
  readonly theme: string | null;
  /** Themes of the same session that would admit this very command instead. */
  readonly withRoom: readonly ThemeWithRoom[];
  /** null where nobody can wait. */
  readonly wait: WaitOffered | null;
  /** In a party: the positions, from 0, of the members without any one of whom the others would be admitted. */
  readonly without?: readonly number[];
}

/**
 * Why a command is refused: a closed union of dotted codes with parameters. Instants are milliseconds
 * since the epoch. Wording is the renderer's; what each means, who can mend it and how, is told by
 * `@plenary/rules/reasons`.
 */
export type Reason =
  | { readonly code: 'event.cancelled' }
  /** Registration opens at `opensAt`; null: no opening has been set. */
  | { readonly code: 'window.not-open'; readonly opensAt: number | null }
  | { readonly code: 'window.closed'; readonly closedAt: number }
  | {
      readonly code: 'deadline.passed';
      readonly deadline: 'withdraw' | 'amend' | 'choose' | 'name';
      readonly passedAt: number;
    }
  /** used + kept + asked > limit, and the lines of `earmarks` sum to `kept`. */
  | ({
      readonly code: 'quota.full';
      readonly limit: number;
      readonly used: number;
      /** Seats kept by active earmarks beyond their members: used + kept = committed. */
      readonly kept: number;
      /** The active earmarks with seats left to give, in the event's order. */
      readonly earmarks: readonly { readonly earmark: string; readonly kept: number }[];
      readonly asked: number;
    } & QuotaRefusal)
  /** There is room, and it is for those who have been waiting for it. */
  | ({
      readonly code: 'waiting.ahead';
      /** How many people wait for it. */
      readonly ahead: number;
    } & QuotaRefusal)
  /** null: there is no waiting list. */
  | { readonly code: 'waiting.closed'; readonly closedAt: number | null }
  /** There is no place on the waiting list to leave, or to be promoted from. */
  | { readonly code: 'entry.none' }
  | { readonly code: 'offer.none' }
  | { readonly code: 'offer.lapsed'; readonly lapsedAt: number }
  | { readonly code: 'party.unavailable' }
  | { readonly code: 'party.too-many'; readonly most: number; readonly asked: number }
  /** It asks more of a quota than there will ever be. */
  | {
      readonly code: 'party.too-large';
      readonly quota: string;
      readonly theme: string | null;
      readonly limit: number;
      readonly asked: number;
    }
  /** What stands against one member of a party or row of a list, by position from 0. */
  | {
      readonly code: 'party.member';
      readonly member: number;
      readonly reasons: readonly Reason[];
    }
  | { readonly code: 'theme.required'; readonly session: string }
  | { readonly code: 'theme.unknown'; readonly theme: string }
  | { readonly code: 'theme.dropped'; readonly theme: string }
  | { readonly code: 'theme.too-many'; readonly session: string }
  /** Both at the same time. */
  | { readonly code: 'theme.overlap'; readonly theme: string; readonly other: string }
  | { readonly code: 'theme.not-chosen'; readonly theme: string }
  /** Themes are ranked here; they cannot be chosen before the lists have been allocated. */
  | { readonly code: 'theme.ranked' }
  | {
      readonly code: 'ranking.count';
      readonly least: number;
      readonly most: number;
      readonly given: number;
    }
  | { readonly code: 'ranking.frozen'; readonly frozenAt: number }
  | { readonly code: 'allocation.early'; readonly listsCloseAt: number }
  | { readonly code: 'allocation.done' }
  /** Nothing is ranked here. */
  | { readonly code: 'allocation.unavailable' }
  | { readonly code: 'audience.unknown'; readonly audience: string | null }
  | { readonly code: 'affiliation.unknown'; readonly affiliation: string | null }
  | { readonly code: 'invitation.unknown'; readonly invitation: string }
  | { readonly code: 'invitation.exists'; readonly invitation: string }
  | { readonly code: 'person.registered' }
  | { readonly code: 'person.required' }
  | { readonly code: 'registration.exists'; readonly registration: string }
  | { readonly code: 'registration.unknown' }
  | { readonly code: 'registration.requested' }
  | { readonly code: 'registration.queued' }
  | { readonly code: 'registration.held'; readonly until: number }
  /** Its address is still to be proved. */
  | { readonly code: 'registration.unproved'; readonly until: number }
  | { readonly code: 'registration.ended' }
  | { readonly code: 'registration.checked-in'; readonly scannedAt: number }
  | { readonly code: 'registration.erased' }
  | { readonly code: 'version.stale'; readonly seen: number; readonly current: number }
  | { readonly code: 'approval.none' }
  | { readonly code: 'name.given' }
  | { readonly code: 'hold.none' }
  | { readonly code: 'hold.extended' }
  | { readonly code: 'undo.nothing' }
  | { readonly code: 'undo.lapsed'; readonly lapsedAt: number }
  | { readonly code: 'check-in.none' }
  | { readonly code: 'revision.stale'; readonly revision: number; readonly current: number }
  | { readonly code: 'command.malformed'; readonly path: string };

/** Every reason code there is. */
export type ReasonCode = Reason['code'];
