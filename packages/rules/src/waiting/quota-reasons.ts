import type { Policy, PolicyQuota } from '../policy/policy.ts';
import type { Reason, ThemeWithRoom } from '../reason.ts';
import { type Lack, lacksOf, type SeatChange, seatsOpenTo } from './admission.ts';
import type { Seat } from './claims.ts';
import type { Occupancy } from './occupancy.ts';

/** Why the quotas do not admit a change of one person's seat, each with the themes that would. */
export function quotaReasons(
  policy: Policy,
  occupancy: Occupancy,
  change: SeatChange,
  at: number,
): readonly Reason[] {
  return lacksOf(policy, occupancy, change, at).map((lack) => ({
    code: 'quota.full',
    quota: lack.quota.id,
    theme: themeOf(lack.quota),
    limit: lack.quota.limit,
    used: lack.used,
    kept: lack.kept,
    asked: lack.asked,
    withRoom: themesWithRoom(policy, occupancy, change, lack, at),
  }));
}

/**
 * The themes that could stand in the place of the one that is full. A full theme of another session
 * is not held against them, since the person will choose again there too.
 */
function themesWithRoom(
  policy: Policy,
  occupancy: Occupancy,
  { before, after }: SeatChange,
  { quota }: Lack,
  at: number,
): readonly ThemeWithRoom[] {
  const full = themeOf(quota);
  if (full === null || after === null || before?.themes.includes(full)) return [];
  const options = policy.choices.find((choice) => choice.themes.includes(full))?.themes ?? [];
  const elsewhere = ({ quota: lacking }: Lack): boolean => {
    const theme = themeOf(lacking);
    return theme !== null && !options.includes(theme);
  };
  return options
    .filter((theme) => theme !== full && !before?.themes.includes(theme))
    .flatMap((theme) => {
      const change = { before, after: withTheme(after, full, theme) };
      if (!lacksOf(policy, occupancy, change, at).every(elsewhere)) return [];
      const alone = { before, after: { ...after, themes: [theme] } };
      return [{ theme, remaining: seatsOpenTo(policy, occupancy, alone, at) }];
    });
}

function withTheme(seat: Seat, left: string, taken: string): Seat {
  return { ...seat, themes: seat.themes.map((theme) => (theme === left ? taken : theme)) };
}

function themeOf({ counts }: PolicyQuota): string | null {
  return counts.kind === 'theme' ? counts.theme : null;
}
