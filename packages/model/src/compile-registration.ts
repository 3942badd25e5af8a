import { Duration } from 'luxon';
import type {
  CompiledEarmark,
  CompiledQuota,
  CompiledRegistration,
  CompiledWindow,
  QuotaScope,
} from './compiled/compiled-registration.ts';
import type { Earmark } from './earmark.ts';
import type { EventModel } from './event.ts';
import { type Moment, resolveMoment } from './moment.ts';
import type { Quota } from './quota.ts';
import { resolvedAt } from './resolved-at.ts';

/** The policy with its instants; a deadline that is not given is the event's start. */
export function compileRegistration(
  { registration, programme, affiliations, zone }: EventModel,
  startsAt: number,
): CompiledRegistration {
  const until = (moment: Moment | undefined): number =>
    moment === undefined ? startsAt : resolvedAt(resolveMoment(moment, 'ends', { zone, startsAt }));
  const from = (moment: Moment | undefined): number | null =>
    moment === undefined ? null : resolvedAt(resolveMoment(moment, 'opens', { zone, startsAt }));
  const affiliationIds = affiliations?.entries.map(({ id }) => id) ?? [];
  const windows: CompiledWindow[] = [
    { audience: null, ...registration },
    ...(registration.windows ?? []),
  ].map(({ audience, opens, closes }) => ({
    audience,
    opensAt: from(opens),
    closesAt: until(closes),
  }));
  return {
    windows,
    withdrawUntil: until(registration.withdrawUntil),
    amendUntil: until(registration.amendUntil),
    chooseUntil: until(registration.chooseUntil),
    undoFor: Duration.fromISO(registration.undoFor ?? 'PT30M').toMillis(),
    themeChoice:
      registration.themeChoice ??
      (programme.some(({ choosesTheme }) => choosesTheme) ? 'first-come' : 'none'),
    quotas: registration.quotas.flatMap((quota) => expandQuota(quota, affiliationIds)),
    earmarks: (registration.earmarks ?? []).flatMap((earmark) =>
      expandEarmark(earmark, until(earmark.until), affiliationIds),
    ),
  };
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
  const scope: CompiledEarmark['for'] =
    'audience' in whom
      ? { kind: 'audience', audience: whom.audience }
      : { kind: 'affiliation', affiliation: whom.affiliation };
  return [{ id, quota, for: scope, seats, untilAt }];
}
