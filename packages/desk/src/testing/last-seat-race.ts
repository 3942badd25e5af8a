import type { Desk, Outcome } from '../desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import type { Store } from '../store/store.ts';
import { checkHistory, type HistoryEntry } from './check-history.ts';
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
 * @param people - how many ask; 200 by default.
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
  const clock = (): number => event.startsAt - 86_400_000;
  const desks = [1, 2].map(() => openDesk({ event, store, clock, autorun: false }));
  const history = await Promise.all(
    Array.from({ length: people }, (_, person) => ask(desks[person % 2], person)),
  );
  await Promise.all(desks.map((desk) => desk.close()));
  const accepted = history.filter(({ answer }) => answer?.ok).length;
  return {
    accepted,
    refused: history.length - accepted,
    problems: await checkHistory({ store, event, history }),
  };
}

let raced = 0;

async function ask(desk: Desk | undefined, person: number): Promise<HistoryEntry> {
  const address = `person-${person}@example.org`;
  const answers = { name: `Person ${person}`, email: address, theme: 'theme-1' };
  const key = `race-for-the-seat-${person}`;
  const submission = { key, command: { type: 'register', answers, locale: 'en' } } as const;
  const answer: Outcome | null = (await desk?.submit(submission)) ?? null;
  return { key, address, answer };
}
