import type {
  CompiledDeadlines,
  CompiledEarmark,
  CompiledParties,
  CompiledQuota,
  CompiledRanking,
  CompiledRegistration,
  CompiledWaitingList,
  QuotaScope,
} from '../compiled/compiled-registration.ts';
import type { EventModel } from '../event/event.ts';
import type { Earmark } from '../registration/earmark.ts';
import type { PartyPolicy } from '../registration/party-policy.ts';
import type { Quota } from '../registration/quota.ts';
import type { RegistrationPolicy } from '../registration/registration-policy.ts';
import type { ThemeChoicePolicy } from '../registration/theme-choice.ts';
import type { WaitingListPolicy } from '../registration/waiting-list.ts';
import { daysBefore } from '../time/days-before.ts';
import { durationParts } from '../time/duration.ts';
import { type Moment, type MomentFrame, resolveMoment } from '../time/moment.ts';
import { resolvedAt } from '../time/resolved-at.ts';

/** The policy with its instants; a deadline that is not given is the event's start. */
export function compileRegistration(event: EventModel, frame: MomentFrame): CompiledRegistration {
  const { registration, programme, affiliations, themes } = event;
  const { startsAt } = frame;
  const until: ResolveUntil = (moment, otherwise = startsAt) =>
    moment === undefined ? otherwise : resolvedAt(resolveMoment(moment, 'ends', frame));
  const from = (moment: Moment | undefined): number | null =>
    moment === undefined ? null : resolvedAt(resolveMoment(moment, 'opens', frame));
  const affiliationIds = affiliations?.entries.map(({ id }) => id) ?? [];
  const deadlines = compileDeadlines(registration, until);
  const choosing = programme.some(({ choosesTheme }) => choosesTheme) ? 'first-come' : 'none';
  const { themeChoice = choosing, waitingList, approval } = registration;
  const quotas = shownQuotas(event);
  const shown = new Set(quotas.map(({ id }) => id));
  return {
    windows: [
      { audience: null, opensAt: from(registration.opens), closesAt: until(registration.closes) },
      ...(registration.windows ?? []).map(({ audience, opens, closes }) => ({
        audience,
        opensAt: from(opens),
        closesAt: until(closes),
      })),
    ],
    ...deadlines.general,
    deadlines: deadlines.ofAudiences,
    undoFor: durationParts(registration.undoFor ?? 'PT30M').elapsed,
    themeChoice: typeof themeChoice === 'string' ? themeChoice : 'ranked',
    ranking: typeof themeChoice === 'string' ? null : compileRanking(themeChoice, themes, until),
    rechooseUntil: until(registration.rechooseUntil, deadlines.general.chooseUntil),
    quotas: quotas.flatMap((quota) => expandQuota(quota, affiliationIds)),
    earmarks: (registration.earmarks ?? [])
      .filter(({ quota }) => shown.has(quota))
      .flatMap((earmark) => expandEarmark(earmark, until(earmark.until), affiliationIds)),
    waitingList: waitingList
      ? compileWaitingList(waitingList, until, deadlines.latestWithdrawal)
      : null,
    parties: compileParties(registration.parties, until, frame),
    invitations: (registration.invitations ?? []).map(({ id, title, window, skipsApproval }) => ({
      id,
      title,
      window: window
        ? { opensAt: from(window.opens) ?? startsAt, closesAt: until(window.closes) }
        : null,
      skipsApproval: skipsApproval ?? false,
    })),
    approval: approval
      ? { audiences: approval.audiences ?? null, reapprove: approval.reapprove ?? false }
      : null,
    remindAt: (registration.remind ?? [])
      .map((duration) => reminderAt(duration, frame))
      .sort((one, other) => one - other),
    proveAddressWithin: registration.proveAddress
      ? durationParts(registration.proveAddress.within).elapsed
      : null,
    perPerson: registration.perPerson ?? 1,
  };
}

/** The end of a moment; without one `otherwise`, the event's start by default. */
type ResolveUntil = (moment: Moment | undefined, otherwise?: number) => number;

function compileDeadlines(
  registration: RegistrationPolicy,
  until: ResolveUntil,
): {
  general: CompiledDeadlines;
  ofAudiences: CompiledRegistration['deadlines'];
  latestWithdrawal: number;
} {
  const general = {
    withdrawUntil: until(registration.withdrawUntil),
    amendUntil: until(registration.amendUntil),
    chooseUntil: until(registration.chooseUntil),
  };
  const ofAudiences = (registration.deadlines ?? []).map((own) => ({
    audience: own.audience,
    withdrawUntil: until(own.withdrawUntil, general.withdrawUntil),
    amendUntil: until(own.amendUntil, general.amendUntil),
    chooseUntil: until(own.chooseUntil, general.chooseUntil),
  }));
  const latestWithdrawal = Math.max(
    general.withdrawUntil,
    ...ofAudiences.map(({ withdrawUntil }) => withdrawUntil),
  );
  return { general, ofAudiences, latestWithdrawal };
}

function compileWaitingList(
  { promotion = 'automatic', until }: WaitingListPolicy,
  resolve: ResolveUntil,
  latestWithdrawal: number,
): CompiledWaitingList {
  const offered = typeof promotion === 'object';
  return {
    promotion: offered ? 'offer' : 'automatic',
    offerFor: offered ? durationParts(promotion.offer).elapsed : null,
    untilAt: resolve(until, latestWithdrawal),
  };
}

/** Days before names are due on which to remind of those that follow. */
const NAMES_REMINDED = [7, 2];

function compileParties(
  parties: PartyPolicy | undefined,
  until: ResolveUntil,
  { zone }: MomentFrame,
): CompiledParties | null {
  if (parties === undefined) return null;
  const { most, seating = 'together', namesDue, unnamed = 'lapse' } = parties;
  const namesDueAt = until(namesDue);
  const remindNamesAt = NAMES_REMINDED.map((days) => daysBefore(namesDueAt, days, zone));
  return { most, seating, namesDueAt, remindNamesAt, unnamed };
}

function compileRanking(
  { ranked }: Exclude<ThemeChoicePolicy, string>,
  themes: readonly unknown[] = [],
  until: ResolveUntil,
): CompiledRanking {
  const { listsClose, least = 1, most = themes.length } = ranked;
  return { listsCloseAt: until(listsClose), least, most };
}

function reminderAt(duration: string, frame: MomentFrame): number {
  const { days, elapsed } = durationParts(duration);
  const moment = { before: 'start', days, hours: elapsed / 3_600_000 } as const;
  return resolvedAt(resolveMoment(moment, 'opens', frame));
}

/** All but the quotas of themes that nobody is shown yet; their earmarks wait with them. */
function shownQuotas({ themes = [], programme, registration }: EventModel): Quota[] {
  const sessions = new Set(programme.filter(({ state }) => state === 'draft').map(({ id }) => id));
  const drafts = new Set(
    themes
      .filter(({ state, session }) => state === 'draft' || sessions.has(session))
      .map(({ id }) => id),
  );
  return registration.quotas.filter(
    ({ counts }) => typeof counts !== 'object' || !('theme' in counts) || !drafts.has(counts.theme),
  );
}

/** Ids of the expanded ones hold a colon, which no written id can. */
function expandQuota(
  { id, limit, counts }: Quota,
  affiliations: readonly string[],
): CompiledQuota[] {
  if (typeof counts === 'object' && 'each' in counts) {
    return affiliations.map((affiliation) => ({
      id: `${id}:${affiliation}`,
      limit,
      counts: { kind: 'affiliation', affiliation },
    }));
  }
  return [{ id, limit, counts: scopeOf(counts) }];
}

function scopeOf(counts: Exclude<Quota['counts'], { readonly each: string }>): QuotaScope {
  if (counts === 'event') return { kind: 'event' };
  if ('theme' in counts) return { kind: 'theme', theme: counts.theme };
  if ('audience' in counts) return { kind: 'audience', audience: counts.audience };
  if ('invitation' in counts) return { kind: 'invitation', invitation: counts.invitation };
  return { kind: 'affiliation', affiliation: counts.affiliation };
}

function expandEarmark(
  { id, quota, for: whom, seats }: Earmark,
  untilAt: number,
  affiliations: readonly string[],
): CompiledEarmark[] {
  if ('each' in whom) {
    return affiliations.map((affiliation) => ({
      id: `${id}:${affiliation}`,
      quota,
      for: { kind: 'affiliation', affiliation },
      seats,
      untilAt,
    }));
  }
  return [{ id, quota, for: earmarkedFor(whom), seats, untilAt }];
}

function earmarkedFor(
  whom: Exclude<Earmark['for'], { readonly each: string }>,
): CompiledEarmark['for'] {
  if ('audience' in whom) return { kind: 'audience', audience: whom.audience };
  if ('invitation' in whom) return { kind: 'invitation', invitation: whom.invitation };
  return { kind: 'affiliation', affiliation: whom.affiliation };
}
