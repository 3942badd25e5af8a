import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInYear, ruleOf } from './yearly-rule.ts';

const HOUR = 3_600_000;

/** Changes from UTC+1 to UTC+2 at 02:00 by the wall clock, on these dates. */
function changesOn(...dates: string[]) {
  return dates.map((date) => ({ at: Date.parse(`${date}T01:00Z`), from: HOUR, to: 2 * HOUR }));
}

describe('the rule of a yearly change', () => {
  test('is the last Sunday of March where every year says so', () => {
    expect(ruleOf(changesOn('2023-03-26', '2024-03-31', '2025-03-30'))).toEqual({
      month: 3,
      nth: -1,
      weekday: 0,
      time: 2 * HOUR,
    });
  });

  test('is the fourth Sunday once a year has five', () => {
    expect(ruleOf(changesOn('2023-03-26', '2024-03-24'))?.nth).toBe(4);
  });

  test('does not exist for a date that moves with the moon', () => {
    expect(ruleOf(changesOn('2023-03-19', '2024-03-10', '2025-02-23'))).toBeNull();
  });

  test('does not exist where the hour differs', () => {
    const changes = changesOn('2023-03-26', '2024-03-31');
    const later = changes.map((change, year) => ({ ...change, at: change.at + year * HOUR }));
    expect(ruleOf(later)).toBeNull();
  });

  test('does not exist without a change', () => {
    expect(ruleOf([])).toBeNull();
  });

  test('falls on its weekday, in the week it names', () => {
    fc.assert(
      fc.property(
        fc.record({
          month: fc.integer({ min: 1, max: 12 }),
          nth: fc.constantFrom(-1, 1, 2, 3, 4),
          weekday: fc.integer({ min: 0, max: 6 }),
          time: fc.constant(0),
        }),
        fc.integer({ min: 1970, max: 2100 }),
        (rule, year) => {
          const day = dayInYear(rule, year);
          const date = new Date(Date.UTC(year, rule.month - 1, day));
          const daysInMonth = new Date(Date.UTC(year, rule.month, 0)).getUTCDate();
          expect(date.getUTCDay()).toBe(rule.weekday);
          expect(date.getUTCMonth()).toBe(rule.month - 1);
          if (rule.nth < 0) expect(day + 7).toBeGreaterThan(daysInMonth);
          else expect(Math.ceil(day / 7)).toBe(rule.nth);
        },
      ),
    );
  });
});
