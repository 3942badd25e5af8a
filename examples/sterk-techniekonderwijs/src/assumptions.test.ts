import { compile } from '@plenary/model';
import { pick } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { assumptions } from './assumptions.ts';
import { nationalDay } from './event.ts';

const day = compile(nationalDay());
const { registration } = day;
const said: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  day.assumptions.map(({ id, text }) => [id, pick(text, 'nl').text]),
);
const limits = Object.fromEntries(registration.quotas.map(({ id, limit }) => [id, limit]));
const themeLimits = registration.quotas
  .filter(({ counts }) => counts.kind === 'theme')
  .map(({ limit }) => limit);
const amsterdam = (at: number | null | undefined): string =>
  new Date(at ?? Number.NaN).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });

describe('what the announcement does not state', () => {
  it('is shown to visitors line by line', () => {
    expect(day.assumptions.map(({ id }) => id)).toEqual(assumptions.map(({ id }) => id));
  });

  it('is 500 seats in all', () => {
    expect(limits.day).toBe(500);
    expect(said.seats).toContain('500');
  });

  it('is a size for each theme, unequal, 40 to 60, summing to the seats of the day', () => {
    expect(themeLimits).toHaveLength(day.themes.length);
    expect(themeLimits.reduce((sum, limit) => sum + limit, 0)).toBe(500);
    expect(new Set(themeLimits).size).toBeGreaterThan(1);
    expect([Math.min(...themeLimits), Math.max(...themeLimits)]).toEqual([40, 60]);
    expect(said['theme-seats']).toMatch(/40 tot 60 .* 500/);
  });

  it('is a quota for every theme', () => {
    const counted = registration.quotas.flatMap(({ counts }) =>
      counts.kind === 'theme' ? [counts.theme] : [],
    );
    expect(counted).toEqual(day.themes.map(({ id }) => id));
  });

  it('is an opening on the day of the announcement', () => {
    expect(amsterdam(registration.windows[0]?.opensAt)).toBe('2023-09-10 09:00:00');
    expect(said.opening).toContain('10 september 2023, 9.00 uur');
  });

  it('is a closing at the end of 9 November', () => {
    expect(amsterdam(registration.windows[0]?.closesAt)).toBe('2023-11-10 00:00:00');
    expect(said.closing).toContain('na 9 november 2023');
  });

  it('is that one may change and withdraw until the end of the day before', () => {
    const { withdrawUntil, amendUntil, chooseUntil, undoFor } = registration;
    expect([withdrawUntil, amendUntil, chooseUntil].map(amsterdam)).toEqual(
      Array(3).fill('2023-11-16 00:00:00'),
    );
    expect(undoFor).toBe(30 * 60_000);
    expect(said.changes).toContain('tot en met 15 november 2023');
  });

  it('is that registering is first come, first served, without earmarks', () => {
    expect(registration).toMatchObject({ themeChoice: 'first-come', earmarks: [] });
  });

  it('leaves regions numbered until a team brings its own names', () => {
    expect(said['region-names']).toContain('Regio 1 tot en met Regio 78');
    const own = compile(nationalDay([{ id: 'r1', name: { nl: 'De Kempen', en: 'De Kempen' } }]));
    expect(own.assumptions.map(({ id }) => id)).not.toContain('region-names');
  });
});
