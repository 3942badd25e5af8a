/** A theme that still has room, offered beside a refusal. */
export interface ThemeWithRoom {
  readonly theme: string;
  /** People like this one whom it could still seat; null where nothing limits it. */
  readonly remaining: number | null;
}

/**
 * Why a command is refused: a closed union of dotted codes with parameters. Instants are milliseconds
 * since the epoch. Wording is the renderer's.
 */
export type Reason =
  /** Registration opens at `opensAt`; null: no opening has been set. */
  | { readonly code: 'window.not-open'; readonly opensAt: number | null }
  | { readonly code: 'window.closed'; readonly closedAt: number }
  | {
      readonly code: 'quota.full';
      readonly quota: string;
      /** The theme the quota counts; null for any other quota. */
      readonly theme: string | null;
      readonly limit: number;
      readonly used: number;
      /** Seats kept by active earmarks beyond their members: used + kept = committed. */
      readonly kept: number;
      readonly asked: number;
      /** Themes of the same session that would admit this very command instead. */
      readonly withRoom: readonly ThemeWithRoom[];
    }
  | { readonly code: 'theme.required'; readonly session: string }
  | { readonly code: 'theme.unknown'; readonly theme: string }
  | { readonly code: 'theme.too-many'; readonly session: string }
  | { readonly code: 'audience.unknown'; readonly audience: string | null }
  | { readonly code: 'affiliation.unknown'; readonly affiliation: string | null }
  | { readonly code: 'person.registered' }
  | { readonly code: 'registration.exists'; readonly registration: string }
  | { readonly code: 'registration.unknown' }
  | { readonly code: 'registration.ended' }
  | { readonly code: 'registration.held'; readonly until: number }
  | { readonly code: 'version.stale'; readonly seen: number; readonly current: number }
  | {
      readonly code: 'deadline.passed';
      readonly deadline: 'withdraw' | 'amend' | 'choose';
      readonly passedAt: number;
    }
  | { readonly code: 'undo.nothing' }
  | { readonly code: 'undo.lapsed'; readonly lapsedAt: number }
  | { readonly code: 'command.malformed'; readonly path: string };

/** Every reason code there is. */
export type ReasonCode = Reason['code'];
