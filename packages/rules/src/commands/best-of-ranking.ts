import type { Ledger } from '../ledger/ledger.ts';
import type { Seat } from '../seats/seat.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import type { Situation } from './situation.ts';

/**
 * Somebody's seat with the best themes of their list that have room, one a session, once the lists have
 * been allocated. Themes that they chose by name stand.
 */
export function bestOfRanking(
  { policy, ledger, decidedAt }: Situation,
  { ranking = [] }: { readonly ranking?: readonly string[] },
  seat: Seat,
  before: Seat | null = null,
): Seat {
  if (policy.themeChoice !== 'ranked' || !ledger.allocated) return seat;
  let best = seat;
  for (const { themes } of policy.choices) {
    if (best.themes.some((theme) => themes.includes(theme))) continue;
    const wished = ranking.filter((theme) => themes.includes(theme));
    const found = wished.find((theme) => hasRoom(ledger, decidedAt, before, plus(best, theme)));
    const theme = found ?? (before === null ? wished[0] : undefined);
    if (theme !== undefined) best = plus(best, theme);
  }
  return best;
}

function plus(seat: Seat, theme: string): Seat {
  return { ...seat, themes: [...seat.themes, theme] };
}

function hasRoom(ledger: Ledger, at: number, before: Seat | null, after: Seat): boolean {
  return quotaReasons(ledger, at, { people: [{ before, after }] }).length === 0;
}
