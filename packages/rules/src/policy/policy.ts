import type {
  CompiledEarmark,
  CompiledQuota,
  CompiledRegistration,
  CompiledWindow,
} from '@plenary/model/compiled';
import { type EarmarkGroups, earmarkGroups } from './earmark-groups.ts';
import { unsupportedFeatures } from './unsupported-features.ts';

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
  readonly registration: RegistrationSource;
  readonly sessions?: readonly {
    readonly id: string;
    readonly choosesTheme: boolean;
    /** Nothing is chosen in a session that was `dropped`. */
    readonly state?: string;
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

/** A session in which attendees choose one of its themes, in the announced order. */
export interface ThemeChoice {
  readonly session: string;
  /** Whether everybody must: not where the form leaves it open. */
  readonly required: boolean;
  readonly themes: readonly string[];
}

/** A quota with its place in the event's order and the earmarks that keep seats of it. */
export interface PolicyQuota extends CompiledQuota {
  readonly index: number;
  readonly earmarks: readonly CompiledEarmark[];
  readonly groups: EarmarkGroups;
}

/** An event's registration rules, sorted for deciding. Made once an event revision by `policyOf`. */
export interface Policy {
  readonly startsAt: number;
  readonly withdrawUntil: number;
  readonly amendUntil: number;
  readonly chooseUntil: number;
  /** How long a withdrawal can be undone, in elapsed milliseconds. */
  readonly undoFor: number;
  /** By audience; null is the general one. */
  readonly windows: ReadonlyMap<string | null, CompiledWindow>;
  readonly choices: readonly ThemeChoice[];
  readonly audiences: ReadonlySet<string>;
  readonly audienceRequired: boolean;
  readonly affiliations: ReadonlySet<string>;
  readonly affiliationRequired: boolean;
  readonly quotas: readonly PolicyQuota[];
}

/**
 * Sorts an event's registration rules for deciding.
 *
 * An audience must be named where the form requires it, an affiliation where the directory has no
 * wording for 'none'; neither where the form asks it under a condition only. A session that lets attendees choose but has no themes asks for no choice; a
 * theme that was dropped can no longer be chosen.
 *
 * @param event - a `CompiledEvent`, or the part of it that the rules read.
 * @throws Error with code `policy.unsupported` and, in `features`, what the event asks for that these
 *   rules cannot do yet: `waitingList`, `parties`, `approval`, `invitations` (quotas and earmarks for
 *   them too), `themeChoice.ranked`, `proveAddress`, `deadlines` (by audience), `perPerson` (above 1).
 *   Nothing that an event asks for is left out in silence.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({
 *   startsAt: 1_000,
 *   registration: {
 *     windows: [{ audience: null, opensAt: 0, closesAt: 900 }],
 *     withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *     quotas: [{ id: 'day', limit: 500, counts: { kind: 'event' } }], earmarks: [],
 *   },
 * });
 * assert.equal(policy.quotas[0]?.limit, 500);
 * ```
 */
export function policyOf(event: PolicySource): Policy {
  const { registration, directory = null } = event;
  const features = unsupportedFeatures(registration);
  if (features.length > 0) throw unsupported(features);
  return {
    startsAt: event.startsAt,
    withdrawUntil: registration.withdrawUntil,
    amendUntil: registration.amendUntil,
    chooseUntil: registration.chooseUntil,
    undoFor: registration.undoFor,
    windows: new Map(registration.windows.map((window) => [window.audience, window])),
    choices: choicesOf(event),
    audiences: idsOf(event.audiences ?? []),
    audienceRequired:
      !asksSometimes(event, 'audience') &&
      (event.form?.fields ?? []).some(
        ({ meaning, required }) => meaning === 'audience' && required,
      ),
    affiliations: idsOf(directory?.entries ?? []),
    affiliationRequired:
      !asksSometimes(event, 'affiliation') && directory !== null && directory.none === null,
    quotas: quotasOf(registration),
  };
}

function unsupported(features: readonly string[]): Error {
  const message = `These rules cannot do yet what this event asks for: ${features.join(', ')}.`;
  return Object.assign(new Error(message), { code: 'policy.unsupported', features });
}

function choicesOf(event: PolicySource): readonly ThemeChoice[] {
  if (event.registration.themeChoice === 'none') return [];
  const themes = (event.themes ?? [])
    .filter(isOn)
    .toSorted((one, other) => one.number - other.number);
  return (event.sessions ?? [])
    .filter((session) => session.choosesTheme && isOn(session))
    .map(({ id }) => {
      const options = themes.filter((theme) => theme.session === id).map((theme) => theme.id);
      return { session: id, required: mustChoose(event, options), themes: options };
    })
    .filter((choice) => choice.themes.length > 0);
}

/** The form's word, where it asks for one of these themes. */
function mustChoose({ form }: PolicySource, themes: readonly string[]): boolean {
  const asked = form?.fields.find(
    ({ meaning, choices = [] }) =>
      meaning === 'theme' && choices.some(({ id }) => themes.includes(id)),
  );
  if (asked === undefined) return true;
  return asked.required && (asked.when ?? null) === null && (asked.none ?? null) === null;
}

function isOn({ state }: { readonly state?: string }): boolean {
  return state !== 'dropped';
}

function asksSometimes({ form }: PolicySource, meaning: string): boolean {
  const asked = (form?.fields ?? []).find((field) => field.meaning === meaning);
  return (asked?.when ?? null) !== null;
}

function quotasOf({ quotas, earmarks }: RegistrationSource): readonly PolicyQuota[] {
  return quotas.map((quota, index) => {
    const own = earmarks.filter((earmark) => earmark.quota === quota.id);
    return { ...quota, index, earmarks: own, groups: earmarkGroups(own) };
  });
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}
