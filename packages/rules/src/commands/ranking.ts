import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import { unknownThemeReasons } from './chosen-themes.ts';

/** Whether people rank now: until the lists have been allocated. */
export function isRanking({ themeChoice }: Policy, { allocated }: { allocated: boolean }): boolean {
  return themeChoice === 'ranked' && !allocated;
}

/** Why a list of wishes cannot be taken. */
export function rankingReasons(policy: Policy, ranking: readonly string[]): readonly Reason[] {
  const given = new Set(ranking).size;
  const { least = 0, most = given } = policy.ranking ?? {};
  const optional = given === 0 && policy.choices.every(({ required }) => !required);
  const counted = optional || (given >= least && given <= most && given === ranking.length);
  return [
    ...unknownThemeReasons(policy, ranking),
    ...(counted ? [] : [{ code: 'ranking.count' as const, least, most, given }]),
  ];
}
