import type { ZoneTransition } from './zone-transitions.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A moment that comes back every year, such as 'the last Sunday of March at 02:00'. */
export interface YearlyRule {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 4 from the start of the month, -1 for the last. */
  readonly nth: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Milliseconds after midnight, by the clock as it stands before the change. */
  readonly time: number;
}

/**
 * The one yearly rule by which all these changes come, or null where there is none.
 *
 * @param transitions - one for each year, in order
 */
export function ruleOf(transitions: readonly ZoneTransition[]): YearlyRule | null {
  const [first] = transitions;
  if (first === undefined) return null;
  return candidates(first).find((rule) => transitions.every((each) => obeys(rule, each))) ?? null;
}

/**
 * The day on which a rule falls in a year, as a day of the month.
 *
 * @param rule - a yearly rule
 * @param year - a full year, such as 2023
 */
export function dayInYear({ month, nth, weekday }: YearlyRule, year: number): number {
  if (nth < 0) {
    const last = new Date(Date.UTC(year, month, 0));
    return last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7);
  }
  const first = new Date(Date.UTC(year, month - 1, 1));
  return 1 + ((weekday - first.getUTCDay() + 7) % 7) + (nth - 1) * 7;
}

/** 'The last' comes first: a fourth Sunday of March is the last one in most years. */
function candidates(transition: ZoneTransition): YearlyRule[] {
  const wall = wallBefore(transition);
  const moment = {
    month: wall.getUTCMonth() + 1,
    weekday: wall.getUTCDay(),
    time: wall.getTime() % DAY,
  };
  return [-1, Math.ceil(wall.getUTCDate() / 7)]
    .filter((nth) => nth < 5)
    .map((nth) => ({ ...moment, nth }));
}

function obeys(rule: YearlyRule, transition: ZoneTransition): boolean {
  const wall = wallBefore(transition);
  return (
    wall.getUTCMonth() + 1 === rule.month &&
    wall.getTime() % DAY === rule.time &&
    wall.getUTCDate() === dayInYear(rule, wall.getUTCFullYear())
  );
}

/** The wall clock's reading at the change, had it not changed: RFC 5545 §3.6.5 states onsets so. */
function wallBefore({ at, from }: ZoneTransition): Date {
  return new Date(at + from);
}
