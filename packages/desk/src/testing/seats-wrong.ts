import { type Fact, liveRegistrationOf, usedOf } from '@plenary/rules';
import type { JournalStory, Step } from './journal-story.ts';

/** Seats that were given above a limit, and people who have more registrations than they may. */
export function seatsWrong({ steps }: JournalStory): string[] {
  const problems: string[] = [];
  let moving: Fact | null = null;
  for (const step of steps()) {
    // What an organiser published or allocated may move people, by facts of its own.
    if (step.fact.type === 'published' || step.fact.type === 'allocated') moving = step.fact;
    problems.push(...oversold(step, moving), ...twice(step));
  }
  return problems;
}

function oversold({ seq, fact, policy, before, after }: Step, moving: Fact | null): string[] {
  const overrides =
    bypasses(fact, 'quota') || (moving?.at === fact.at && bypasses(moving, 'quota'));
  if (overrides) return [];
  return policy.quotas.flatMap(({ id, limit }) => {
    const used = usedOf(after, id);
    const raised = used > usedOf(before, id) && used > limit;
    return raised ? [`fact ${seq} made ${used} of ${limit} seats used of ${id}`] : [];
  });
}

function twice({ seq, fact, policy, before }: Step): string[] {
  const arrives = fact.type === 'registered' || fact.type === 'queued' || fact.type === 'requested';
  if (!arrives || fact.person === null || policy.perPerson > 1) return [];
  if (bypasses(fact, 'duplicate')) return [];
  return liveRegistrationOf(before, fact.person) === null
    ? []
    : [`fact ${seq} registered somebody who was registered already`];
}

type Bypass = 'quota' | 'duplicate';

function bypasses(fact: Fact, what: Bypass): boolean {
  return 'override' in fact && (fact.override?.bypass.includes(what) ?? false);
}
