import type { CompiledRegistration } from '@plenary/model/compiled';

/** A compiled registration policy; what is left out is not asked for. */
export type RegistrationSource = Partial<CompiledRegistration> &
  Pick<
    CompiledRegistration,
    | 'windows'
    | 'withdrawUntil'
    | 'amendUntil'
    | 'chooseUntil'
    | 'undoFor'
    | 'themeChoice'
    | 'quotas'
    | 'earmarks'
  >;

/**
 * What the rules read of a compiled event, which fits it as it is. Lists that are left out are empty:
 * an event without themes needs to name none.
 */
export interface PolicySource {
  readonly startsAt: number;
  /** Nobody registers, waits or chooses any more where it is `EventCancelled`. */
  readonly status?: string;
  readonly registration: RegistrationSource;
  readonly sessions?: readonly {
    readonly id: string;
    readonly choosesTheme: boolean;
    /** Nothing is chosen in a session that was `dropped`. */
    readonly state?: string;
    /** Themes of sessions at the same time cannot both be chosen. */
    readonly startsAt?: number | null;
    readonly endsAt?: number | null;
  }[];
  readonly themes?: readonly {
    readonly id: string;
    readonly session: string;
    readonly number: number;
    /** What was `dropped` is not chosen any more. */
    readonly state?: string;
  }[];
  readonly audiences?: readonly { readonly id: string }[];
  readonly directory?: {
    readonly entries: readonly { readonly id: string }[];
    readonly none: unknown;
  } | null;
  readonly form?: {
    readonly fields: readonly {
      readonly meaning: string;
      readonly required: boolean;
      /** A condition under which it is asked; null or absent: always. */
      readonly when?: unknown;
      /** The wording for 'none of these'; null or absent: one must be chosen. */
      readonly none?: unknown;
      readonly choices?: readonly { readonly id: string }[];
    }[];
  };
}
