import { committedOf } from '@plenary/rules';
import type { DeskReason } from '../desk/outcome.ts';
import { type HistoryEntry, toldBy } from './history.ts';
import type { JournalStory } from './journal-story.ts';

/** Refusals that were never true: of a quota that was never full, of a line in which nobody stood. */
export function refusedWrong(history: readonly HistoryEntry[], story: JournalStory): string[] {
  const refused = history.filter((entry) => toldBy(entry) === 'refused');
  if (refused.length === 0) return [];
  const { most, waited } = highest(story);
  return refused.flatMap(({ key, answer }) =>
    (answer === null || answer.ok ? [] : answer.reasons)
      .flatMap(membersReasons)
      .flatMap((reason) => {
        if (reason.code === 'quota.full') {
          const taken = most.get(reason.quota) ?? 0;
          const full = taken + reason.asked > reason.limit && reason.used + reason.kept <= taken;
          return full ? [] : [`${key} was told that ${reason.quota} is full, and it never was`];
        }
        return reason.code === 'waiting.ahead' && !waited
          ? [`${key} was told that somebody waits, and nobody ever did`]
          : [];
      }),
  );
}

function membersReasons(reason: DeskReason): readonly DeskReason[] {
  return reason.code === 'party.member' ? reason.reasons : [reason];
}

/** The most that was ever committed of each quota, and whether anybody ever waited. */
function highest({ steps }: JournalStory): {
  readonly most: ReadonlyMap<string, number>;
  readonly waited: boolean;
} {
  const most = new Map<string, number>();
  let waited = false;
  for (const { fact, policy, before, after } of steps()) {
    waited ||= fact.type === 'queued' || fact.type === 'entry-opened' || fact.type === 'approved';
    for (const { id } of policy.quotas) {
      const committed = Math.max(committedOf(before, id, fact.at), committedOf(after, id, fact.at));
      most.set(id, Math.max(most.get(id) ?? 0, committed));
    }
  }
  return { most, waited };
}
