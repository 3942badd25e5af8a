import type { EventModel } from '../event/event.ts';
import type { Quota } from '../registration/quota.ts';
import type { Found } from './found.ts';
import { sessionsOfNeededThemes } from './needed-themes.ts';
import { hasStrayTheme } from './stray-theme.ts';

/** Quotas that count the same people, that a room cannot hold, or that can never fill. */
export function checkQuotas(event: EventModel, found: Found): void {
  const { quotas, parties, perPerson } = event.registration;
  checkScopes(quotas, found);
  const limits = themeLimits(quotas);
  checkRooms(event, limits, found);
  checkUnlimitedThemes(event, limits, found);
  const whole = smallestOfEvent(quotas);
  if (whole === undefined) return;
  checkReach(event, whole, limits, found);
  const { id: quota, limit } = whole;
  if (parties && parties.most > limit) {
    const path = ['registration', 'parties', 'most'];
    found.warning('party.above-quota', path, { most: parties.most, quota, limit });
  }
  if (perPerson !== undefined && perPerson > limit) {
    const path = ['registration', 'perPerson'];
    found.warning('per-person.above-quota', path, { most: perPerson, quota, limit });
  }
}

/** What a quota or an earmark is for, in one word. */
export function scopeKey(scope: Quota['counts']): string {
  if (typeof scope === 'string') return scope;
  const [kind = '', id = ''] = Object.entries(scope)[0] ?? [];
  return `${kind} ${id}`;
}

function checkScopes(quotas: readonly Quota[], found: Found): void {
  const seen = new Map<string, string>();
  quotas.forEach(({ id, counts }, index) => {
    const key = scopeKey(counts);
    const other = seen.get(key);
    if (other !== undefined) {
      found.warning('quota.same-scope', ['registration', 'quotas', index, 'counts'], { id, other });
    }
    seen.set(key, other ?? id);
  });
}

/** The lowest limit of each theme that has one, and the position of its quota. */
type ThemeLimits = ReadonlyMap<string, { readonly limit: number; readonly index: number }>;

function themeLimits(quotas: readonly Quota[]): ThemeLimits {
  const limits = new Map<string, { limit: number; index: number }>();
  quotas.forEach(({ limit, counts }, index) => {
    if (typeof counts !== 'object' || !('theme' in counts)) return;
    const known = limits.get(counts.theme);
    if (known === undefined || limit < known.limit) limits.set(counts.theme, { limit, index });
  });
  return limits;
}

function smallestOfEvent(quotas: readonly Quota[]): Quota | undefined {
  return quotas.reduce<Quota | undefined>(
    (least, quota) =>
      quota.counts === 'event' && quota.limit < (least?.limit ?? Number.POSITIVE_INFINITY)
        ? quota
        : least,
    undefined,
  );
}

/** A theme's own room, or its session's: of several themes in that one each is compared with it. */
function checkRooms(event: EventModel, limits: ThemeLimits, found: Found): void {
  const { rooms = [], themes = [], programme } = event;
  if (!rooms.some(({ capacity }) => capacity !== undefined)) return;
  const held = new Map(rooms.map(({ id, capacity }) => [id, capacity]));
  const ofSessions = new Map(programme.map(({ id, placement }) => [id, placement?.room]));
  for (const { id: theme, session, state, room = ofSessions.get(session) } of themes) {
    const seats = limits.get(theme);
    const capacity = room === undefined ? undefined : held.get(room);
    if (state || !seats || room === undefined || capacity === undefined) continue;
    if (seats.limit <= capacity) continue;
    const path = ['registration', 'quotas', seats.index, 'limit'];
    found.warning('quota.above-room', path, { limit: seats.limit, theme, room, capacity });
  }
}

/** A theme without a limit takes everybody, where its neighbours have one: probably forgotten. */
function checkUnlimitedThemes(
  { themes = [] }: EventModel,
  limits: ThemeLimits,
  found: Found,
): void {
  // A quota of a theme that is not there is probably that of one without.
  const ids = new Set(themes.map(({ id }) => id));
  for (const theme of limits.keys()) if (!ids.has(theme)) return;
  const limited = new Set<string>();
  for (const { id, session } of themes) if (limits.has(id)) limited.add(session);
  themes.forEach(({ id, session, state }, index) => {
    if (state === undefined && limited.has(session) && !limits.has(id)) {
      found.warning('theme.unlimited', ['themes', index], { id });
    }
  });
}

/** Where everybody must choose a theme, the event holds no more people than its themes do. */
function checkReach(event: EventModel, whole: Quota, limits: ThemeLimits, found: Found): void {
  const { themes = [], registration } = event;
  if (hasStrayTheme(event)) return;
  for (const session of sessionsOfNeededThemes(event)) {
    // A draft has no limit yet, or one that will count once it is shown.
    const offered = themes.filter(
      (theme) => theme.session === session && theme.state !== 'dropped',
    );
    const sum = offered.reduce(
      (seats, { id }) => seats + (limits.get(id)?.limit ?? Number.POSITIVE_INFINITY),
      0,
    );
    if (offered.length === 0 || sum >= whole.limit) continue;
    const path = ['registration', 'quotas', registration.quotas.indexOf(whole), 'limit'];
    found.warning('quota.out-of-reach', path, { id: whole.id, limit: whole.limit, session, sum });
  }
}
