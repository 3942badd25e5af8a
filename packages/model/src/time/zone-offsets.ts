import { IANAZone } from 'luxon';

/** A stretch of time in which a zone's clocks keep one offset from UTC; milliseconds, half-open. */
export interface OffsetStretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const DAY = 86_400_000;

/** Beyond it some zone's clocks show what is no `Date` (ECMA-262, §21.4.1.1), and have no offset. */
const END_OF_TIME = 8.64e15 - 2 * DAY;

/** The shortest time for which clocks have been changed and changed back is 7 days (Recife, 2000). */
const STEP = 5 * DAY;

/** One table is for this long and two days on either side. An event needs one, or two. */
const PERIOD = 400 * DAY;

/** Hostile zones and times must not fill the memory. */
const MOST_TABLES = 500;

const tables = new Map<string, Map<number, readonly OffsetStretch[]>>();
let tablesKept = 0;

/** Whether this machine knows an IANA zone by that name. An offset such as `+01:00` is none. */
export function isZone(zone: string): boolean {
  return tables.has(zone) || (/^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone));
}

/**
 * The offsets of a zone around an instant, at least two days before and after it, earliest first.
 * Found once by asking luxon every few days, since one answer of luxon's takes as long as all the
 * rest of resolving fifty times.
 *
 * @throws RangeError when the zone is not known.
 */
export function offsetsAround(zone: string, at: number): readonly OffsetStretch[] {
  const period = Math.floor(at / PERIOD);
  return tables.get(zone)?.get(period) ?? keptTable(zone, period);
}

/**
 * The offset of a zone from UTC at an instant, in milliseconds.
 *
 * @throws RangeError when the zone is not known.
 */
export function offsetAt(zone: string, at: number): number {
  const stretch = offsetsAround(zone, at).find(({ to }) => at < to);
  return stretch?.offset ?? Number.NaN;
}

function keptTable(zone: string, period: number): readonly OffsetStretch[] {
  if (!isZone(zone)) throw new RangeError(`No such time zone: ${zone}`);
  if (tablesKept >= MOST_TABLES) {
    tables.clear();
    tablesKept = 0;
  }
  const table = stretches(IANAZone.create(zone), period * PERIOD);
  const ofZone = tables.get(zone) ?? new Map<number, readonly OffsetStretch[]>();
  tables.set(zone, ofZone.set(period, table));
  tablesKept += 1;
  return table;
}

function stretches(zone: IANAZone, period: number): OffsetStretch[] {
  const begin = Math.min(Math.max(period - 2 * DAY, -END_OF_TIME), END_OF_TIME);
  const end = Math.min(period + PERIOD + 2 * DAY, END_OF_TIME);
  const found: OffsetStretch[] = [];
  let from = begin;
  let offset = offsetOf(zone, begin);
  for (let before = begin; before < end; before += STEP) {
    const after = Math.min(before + STEP, end);
    while (offsetOf(zone, after) !== offset) {
      const to = firstWithout(zone, offset, Math.max(before, from), after);
      found.push({ from, to, offset });
      from = to;
      offset = offsetOf(zone, to);
    }
  }
  return [...found, { from, to: end, offset }];
}

/** The first second after `before` at which the zone no longer has the offset; by halves. */
function firstWithout(zone: IANAZone, offset: number, before: number, after: number): number {
  let [has, lacks] = [before, after];
  while (lacks - has > 1000) {
    const middle = has + Math.floor((lacks - has) / 2000) * 1000;
    if (offsetOf(zone, middle) === offset) has = middle;
    else lacks = middle;
  }
  return lacks;
}

/** Luxon answers in minutes, which have fractions where a zone once kept the sun's own time. */
function offsetOf(zone: IANAZone, at: number): number {
  return Math.round(zone.offset(at) * 60) * 1000;
}
