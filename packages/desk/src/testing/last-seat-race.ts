import { compile } from '@plenary/model';
import { openDesk } from '../desk/open-desk.ts';
import type { Store } from '../store/store.ts';
import { checkHistory } from './check-history.ts';
import type { HistoryEntry } from './history.ts';
import { sampleEvent } from './sample-event.ts';

/** How one race ended. */
export interface RaceResult {
  readonly accepted: number;
  readonly refused: number;
  /** What is wrong in the store afterwards; empty when all is well. */
  readonly problems: readonly string[];
}

/**
 * Has many people ask for one last seat at once, through two desks over one store, and says who got it.
 * Exactly one may.
 *
 * @param store - an open store; each race takes place on an event of its own.
 * @param race - how many `people` ask; 200 by default.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore } from '@plenary/desk';
 * import { raceForLastSeat } from '@plenary/desk/testing';
 *
 * const result = await raceForLastSeat(memoryStore(), { people: 50 });
 * assert.deepEqual(result, { accepted: 1, refused: 49, problems: [] });
 * ```
 */
export async function raceForLastSeat(
  store: Store,
  { people = 200 }: { people?: number } = {},
): Promise<RaceResult> {
  raced += 1;
  const event = sampleEvent({ id: `race-${raced}`, seats: [1] });
  const now = compile(event).startsAt - 86_400_000;
  const desks = [1, 2].map(() => openDesk({ event, store, clock: () => now, autorun: false }));
  const asking = Array.from({ length: people }, async (_, person): Promise<HistoryEntry> => {
    const key = `race-for-the-seat-${person}`;
    const answers = { name: `Person ${person}`, email: `${key}@example.org`, theme: 'theme-1' };
    const command = { type: 'register', answers, locale: 'en' } as const;
    const answer = (await desks[person % 2]?.submit({ key, command })) ?? null;
    return { key, command, answer };
  });
  const history = await Promise.all(asking);
  await Promise.all(desks.map((desk) => desk.close()));
  const accepted = history.filter(({ answer }) => answer?.ok).length;
  return {
    accepted,
    refused: history.length - accepted,
    problems: await checkHistory({ store, event, history }),
  };
}

let raced = 0;
