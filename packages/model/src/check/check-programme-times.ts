import type { EventModel } from '../event/event.ts';
import { resolveCivilTime } from '../time/civil-time.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';
import { instantOf } from './instant-of.ts';

const DAY = 86_400_000;

/** When something is held, in milliseconds since the epoch; NaN where there is no such instant. */
export interface HeldAt {
  readonly startsAt: number;
  /** null for an open end. */
  readonly endsAt: number | null;
}

/** Where the event and its sessions stand in time; a session without a placement has none. */
export interface ProgrammeTimes {
  readonly event: HeldAt;
  readonly sessions: readonly (HeldAt | null)[];
}

/** Every time of the programme that is no instant in the zone, lies outside the event or runs back. */
export function checkProgrammeTimes(event: EventModel, found: Found): ProgrammeTimes {
  const at = (time: string, path: Path): number =>
    instantOf(resolveCivilTime(time, event.zone), time, path, found);
  const startsAt = at(event.starts, ['starts']);
  const endsAt = event.ends === undefined ? null : at(event.ends, ['ends']);
  if (endsAt !== null && endsAt < startsAt) {
    found.error('event.ends-before-start', ['ends'], {});
    return { event: { startsAt: Number.NaN, endsAt: Number.NaN }, sessions: [] };
  }
  const sessions = event.programme.map(({ id, state, placement }, index): HeldAt | null => {
    if (placement === undefined) return null;
    const path = ['programme', index, 'placement'];
    const from = at(placement.starts, [...path, 'starts']);
    const to = placement.ends === undefined ? null : at(placement.ends, [...path, 'ends']);
    const held = { startsAt: from, endsAt: to };
    if (to !== null && to < from) {
      found.error('session.ends-before-start', [...path, 'ends'], { id });
    }
    if (to === from) found.warning('session.without-length', [...path, 'ends'], { id });
    if (state !== 'dropped' && liesOutside(held, startsAt, endsAt ?? Number.POSITIVE_INFINITY)) {
      found.warning('session.outside-event', path, { id });
    }
    return held;
  });
  checkPreviousStart(event, startsAt, at, found);
  return { event: { startsAt, endsAt }, sessions };
}

/** With an open end people stay on after the event, and on the day after it nobody does. */
function liesOutside({ startsAt, endsAt }: HeldAt, from: number, to: number): boolean {
  return startsAt < from || (endsAt === null ? startsAt > to + DAY : endsAt > to);
}

function checkPreviousStart(
  { status, previousStart }: EventModel,
  startsAt: number,
  at: (time: string, path: Path) => number,
  found: Found,
): void {
  if (previousStart !== undefined && at(previousStart, ['previousStart']) === startsAt) {
    found.error('event.previous-start-same', ['previousStart'], {});
  }
  if (status === 'EventRescheduled' && previousStart === undefined) {
    found.warning('event.previous-start-missing', ['status'], {});
  }
}
