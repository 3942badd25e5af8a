import type { EventModel } from '../event/event.ts';
import type { Earmark } from '../registration/earmark.ts';
import type { Quota } from '../registration/quota.ts';
import { checkDeadline, type DeadlineFrame } from './check-deadlines.ts';
import { scopeKey } from './check-quotas.ts';
import type { Found } from './found.ts';

/** What quotas and earmarks 'for each affiliation' need: a directory, and a quota that is one. */
export function checkDirectory(event: EventModel, found: Found): void {
  const { quotas, earmarks = [] } = event.registration;
  if (event.affiliations === undefined) {
    quotas.forEach(({ id, counts }, index) => {
      if (!isForEach(counts)) return;
      found.error('directory.missing', ['registration', 'quotas', index, 'counts'], { id });
    });
    earmarks.forEach((earmark, index) => {
      if (!isForEach(earmark.for)) return;
      const path = ['registration', 'earmarks', index, 'for'];
      found.error('directory.missing', path, { id: earmark.id });
    });
  }
  const expanded = new Set<string>();
  for (const { id, counts } of quotas) if (isForEach(counts)) expanded.add(id);
  earmarks.forEach(({ quota }, index) => {
    if (!expanded.has(quota)) return;
    found.error('earmark.expanded-quota', ['registration', 'earmarks', index, 'quota'], { quota });
  });
}

/**
 * Seats kept beyond what a quota has, or for the same people twice. Every earmark holds from the
 * first registration on, so all those that end after the opening hold at one time.
 */
export function checkEarmarks(event: EventModel, judge: DeadlineFrame): void {
  const { quotas, earmarks = [] } = event.registration;
  if (earmarks.length === 0) return;
  const entries = event.affiliations?.entries.length ?? 0;
  const byId = new Map(quotas.map((quota) => [quota.id, quota]));
  const kept: Kept = { seats: new Map(), targets: new Map() };
  earmarks.forEach((earmark, index) => {
    const path = ['registration', 'earmarks', index, 'until'];
    const until = checkDeadline('until', earmark.until, path, judge);
    const quota = byId.get(earmark.quota);
    if (quota === undefined || isForEach(quota.counts)) return;
    checkInside(earmark, index, quota, judge.found);
    if (until <= judge.opensAt) return;
    checkSeats(earmark, index, quota, kept, entries, judge.found);
    checkTarget(earmark, index, kept, judge.found);
  });
}

/** What the earmarks before this one keep: seats by quota, and who keeps them for whom. */
interface Kept {
  readonly seats: Map<string, number>;
  readonly targets: Map<string, string>;
}

function checkSeats(
  { seats, for: whom }: Earmark,
  index: number,
  { id: quota, limit }: Quota,
  kept: Kept,
  entries: number,
  found: Found,
): void {
  const before = kept.seats.get(quota) ?? 0;
  const now = before + seats * (isForEach(whom) ? entries : 1);
  kept.seats.set(quota, now);
  if (before > limit || now <= limit) return;
  const path = ['registration', 'earmarks', index, 'seats'];
  found.error('earmark.exceeds-quota', path, { quota, limit, seats: now });
}

function checkTarget(
  { id, quota, for: whom }: Earmark,
  index: number,
  { targets }: Kept,
  found: Found,
): void {
  const target = `${quota} ${scopeKey(whom)}`;
  // 'Each affiliation' means every single one too, whichever of the two comes first.
  const [some, each] = [`${quota} some affiliation`, `${quota} each affiliation`];
  const wider = 'affiliation' in whom ? each : some;
  const other = targets.get(target) ?? (isOfAffiliation(whom) ? targets.get(wider) : undefined);
  targets.set(target, other ?? id);
  if ('affiliation' in whom) targets.set(some, id);
  if (other === undefined) return;
  found.warning('earmark.same-target', ['registration', 'earmarks', index, 'for'], {
    id,
    other,
    quota,
  });
}

/** An earmark for teachers in a quota that counts the pupils promises nothing. */
function checkInside(
  { id, for: whom }: Earmark,
  index: number,
  { id: quota, counts }: Quota,
  found: Found,
): void {
  if (counts === 'event' || isForEach(whom)) return;
  const [kind, target] = Object.entries(whom)[0] ?? [];
  const counted = Object.entries(counts)[0];
  if (kind !== counted?.[0] || target === counted?.[1]) return;
  const path = ['registration', 'earmarks', index, 'for'];
  found.warning('earmark.outside-quota', path, { id, quota });
}

function isOfAffiliation(scope: object): boolean {
  return 'affiliation' in scope || 'each' in scope;
}

function isForEach(scope: string | object): boolean {
  return typeof scope === 'object' && 'each' in scope;
}
