import type {
  CompiledDeadlines,
  CompiledEarmark,
  CompiledInvitation,
  CompiledParties,
  CompiledQuota,
  CompiledRanking,
  CompiledRegistration,
  CompiledWaitingList,
  CompiledWindow,
} from '@plenary/model/compiled';
import { type EarmarkGroups, earmarkGroups } from './earmark-groups.ts';
import type { PolicySource, RegistrationSource } from './policy-source.ts';
import { type QuotaIndex, quotaIndex } from './quota-index.ts';
import { type ThemeChoice, themeChoicesOf } from './theme-choices.ts';

/** A quota with its place in the event's order and the earmarks that keep seats of it. */
export interface PolicyQuota extends CompiledQuota {
  readonly index: number;
  readonly earmarks: readonly CompiledEarmark[];
  readonly groups: EarmarkGroups;
}

/** An event's registration rules, sorted for deciding. Made once an event revision by `policyOf`. */
export interface Policy {
  readonly startsAt: number;
  readonly cancelled: boolean;
  /** The general deadlines, exclusive. */
  readonly deadlines: CompiledDeadlines;
  readonly audienceDeadlines: ReadonlyMap<string, CompiledDeadlines>;
  /** How long a withdrawal can be undone, in elapsed milliseconds. */
  readonly undoFor: number;
  /** By audience; null is the general one. */
  readonly windows: ReadonlyMap<string | null, CompiledWindow>;
  readonly themeChoice: CompiledRegistration['themeChoice'];
  readonly choices: readonly ThemeChoice[];
  /** null unless themes are ranked. */
  readonly ranking: CompiledRanking | null;
  /** Until when those whose theme was dropped choose ahead of everybody, exclusive. */
  readonly rechooseUntil: number;
  readonly audiences: ReadonlySet<string>;
  readonly audienceRequired: boolean;
  readonly affiliations: ReadonlySet<string>;
  readonly affiliationRequired: boolean;
  readonly quotas: readonly PolicyQuota[];
  readonly quotaIndex: QuotaIndex;
  readonly waitingList: CompiledWaitingList | null;
  readonly parties: CompiledParties | null;
  readonly invitations: ReadonlyMap<string, CompiledInvitation>;
  readonly approval: CompiledRegistration['approval'];
  readonly remindAt: readonly number[];
  readonly proveAddressWithin: number | null;
  readonly perPerson: number;
}

/**
 * Sorts an event's registration rules for deciding.
 *
 * An audience must be named where the form requires it, an affiliation where the directory has no
 * wording for 'none'; neither where the form asks it under a condition only. A session that lets
 * attendees choose but has no themes asks for no choice; a theme that was dropped can no longer be
 * chosen.
 *
 * @param event - a `CompiledEvent`, or the part of it that the rules read.
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
  const { withdrawUntil, amendUntil, chooseUntil } = registration;
  const quotas = quotasOf(registration);
  return {
    startsAt: event.startsAt,
    cancelled: event.status === 'EventCancelled',
    deadlines: { withdrawUntil, amendUntil, chooseUntil },
    audienceDeadlines: new Map(
      (registration.deadlines ?? []).map(({ audience, ...deadlines }) => [audience, deadlines]),
    ),
    undoFor: registration.undoFor,
    windows: new Map(registration.windows.map((window) => [window.audience, window])),
    themeChoice: registration.themeChoice,
    choices: themeChoicesOf(event),
    ranking: registration.ranking ?? null,
    rechooseUntil: registration.rechooseUntil ?? chooseUntil,
    audiences: idsOf(event.audiences ?? []),
    audienceRequired:
      !asksSometimes(event, 'audience') &&
      (event.form?.fields ?? []).some(
        ({ meaning, required }) => meaning === 'audience' && required,
      ),
    affiliations: idsOf(directory?.entries ?? []),
    affiliationRequired:
      !asksSometimes(event, 'affiliation') && directory !== null && directory.none === null,
    quotas,
    quotaIndex: quotaIndex(quotas),
    waitingList: registration.waitingList ?? null,
    parties: registration.parties ?? null,
    invitations: new Map((registration.invitations ?? []).map((group) => [group.id, group])),
    approval: registration.approval ?? null,
    remindAt: registration.remindAt ?? [],
    proveAddressWithin: registration.proveAddressWithin ?? null,
    perPerson: registration.perPerson ?? 1,
  };
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
