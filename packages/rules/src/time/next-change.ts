import type { Ledger } from '../ledger/ledger.ts';
import type { Policy, PolicyQuota } from '../policy/policy.ts';
import { committedSeats } from '../seats/committed.ts';
import { countIn } from '../seats/occupancy.ts';
import { keptBy } from '../seats/quota-count.ts';
import { sweepUnder } from './adopt.ts';
import { remindersOf } from './reminders.ts';

/**
 * The next instant after `at` at which time alone changes what the rules answer: a window opens or
 * closes, a deadline passes, a held seat comes free, an offer or the waiting list ends, an earmark lets
 * go of seats, it is time to remind. null when nothing is left to come. Until then an answer may be kept
 * as long as the ledger is the same.
 *
 * @param policy - the event's rules.
 * @param ledger - what stands.
 * @param at - the instant, exclusive, in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { emptyLedger, nextChange, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [{ audience: null, opensAt: 100, closesAt: 900 }],
 *   withdrawUntil: 950, amendUntil: 950, chooseUntil: 950, undoFor: 60, themeChoice: 'none',
 *   quotas: [], earmarks: [] } });
 * assert.equal(nextChange(policy, emptyLedger(policy), 100), 900);
 * assert.equal(nextChange(policy, emptyLedger(policy), 950), null);
 * ```
 */
export function nextChange(policy: Policy, ledger: Ledger, at: number): number | null {
  const swept = sweepUnder(policy, ledger, at).ledger;
  let next: number | null = null;
  const consider = (instant: number | null | undefined): void => {
    if (instant != null && instant > at && (next === null || instant < next)) next = instant;
  };
  for (const instant of switchesOf(policy)) consider(instant);
  consider(swept.personalEnds.keyAfter([at, Number.POSITIVE_INFINITY, ''])?.[0]);
  consider(swept.timers.first()?.[0][0]);
  // From the start on, who is erased leaves a seat behind, and who withdraws cannot undo it.
  if (swept.registrations.size > 0) consider(policy.startsAt);
  for (const instants of Object.values(remindersOf(swept))) instants.forEach(consider);
  for (const quota of policy.quotas) consider(endOfKept(quota, swept, at));
  return next;
}

/** The instants at which the rules themselves change what may be asked. */
function switchesOf(policy: Policy): readonly (number | null)[] {
  const { parties, ranking, waitingList } = policy;
  return [
    ...[...policy.windows.values()].flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
    ...[...policy.invitations.values()].flatMap(({ window }) =>
      window === null ? [] : [window.opensAt, window.closesAt],
    ),
    ...[policy.deadlines, ...policy.audienceDeadlines.values()].flatMap((deadlines) => [
      deadlines.withdrawUntil,
      deadlines.amendUntil,
      deadlines.chooseUntil,
    ]),
    policy.rechooseUntil,
    waitingList === null ? null : waitingList.untilAt,
    parties === null ? null : parties.namesDueAt,
    ranking === null ? null : ranking.listsCloseAt,
  ];
}

/** When the end of an earmark lets go of seats, for anybody or for some, if nobody comes or goes before. */
function endOfKept(quota: PolicyQuota, { occupancy, line }: Ledger, at: number): number | null {
  const keptFrom = (instant: number): string => {
    const count = countIn(quota, occupancy, instant);
    const { memberOf = [] } = quota.groups.epochs[count.epoch] ?? {};
    const left = Math.max(0, quota.limit - count.used);
    const own = memberOf.map((earmark) =>
      earmark < 0 ? 0 : Math.min(left, keptBy(quota, count, earmark)),
    );
    // Who leaves a promise behind asks a general seat, as long as it is one: told where those are short.
    const short = committedSeats(count) >= quota.limit || line.heads.size > 0;
    const promised = quota.earmarks.map(({ seats }, index) => {
      const members = count.members[index] ?? 0;
      return short && members > 0 && members <= seats ? 1 : 0;
    });
    return [count.kept, ...own, ...promised].join();
  };
  const now = keptFrom(at);
  const end = quota.groups.epochs.find(({ from }) => from > at && keptFrom(from) !== now);
  return end === undefined ? null : end.from;
}
