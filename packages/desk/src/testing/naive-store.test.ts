import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeskRegister } from '../commands/desk-command.ts';
import { openDesk } from '../desk/open-desk.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store/store.ts';
import { naive } from './naive-store.ts';
import { sampleEvent } from './sample-event.ts';

const event = sampleEvent({ seats: [1] });

/** The same store with every call to it taking its time. */
function slow(store: Store, wait: () => Promise<void>): Store {
  return {
    ...store,
    async open(request) {
      await wait();
      const turn = await store.open(request);
      return {
        ...turn,
        async commit(writes) {
          await wait();
          await turn.commit(writes);
        },
      };
    },
  };
}

/** Two desks over one store, each asked for the last seat, in any order of what they wait for. */
function twoForOneSeat(made: (store: Store, wait: () => Promise<void>) => Store) {
  return fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const inner = memoryStore();
    const store = made(inner, () => scheduler.schedule(Promise.resolve(), 'store'));
    const clock = (): number => Date.parse('2023-11-15T11:00Z');
    const first = openDesk({ event, store: inner, clock, autorun: false });
    await first.publish(event, { expectedRevision: 1, actor: 'organiser' });
    await first.close();
    const desks = ['noor', 'anna'].map(async (name) => {
      const desk = openDesk({ event, store, clock, autorun: false });
      const outcome = await desk.submit({
        key: `the-last-seat-for-${name}`,
        command: register(name),
      });
      await desk.close();
      return outcome.ok;
    });
    const accepted = await inAnyOrder(scheduler, Promise.all(desks));
    const [day] = await inner.quotas(event.id);
    expect([accepted.filter(Boolean).length, day?.used]).toEqual([1, 1]);
  });
}

/** Lets go of one call at a time, once all that can wait does. */
async function inAnyOrder<Made>(scheduler: fc.Scheduler, made: Promise<Made>): Promise<Made> {
  let ended = false;
  const end = (): void => {
    ended = true;
  };
  made.then(end, end);
  while (!ended) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (scheduler.count() > 0) await scheduler.waitOne();
  }
  return made;
}

function register(name: string): DeskRegister {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  return { type: 'register', answers, locale: 'nl' };
}

test('a store that checks, waits and inserts sells the last seat twice within a thousand tries', async () => {
  const found = await fc.check(twoForOneSeat(naive), {
    numRuns: 1_000,
    seed: 2_023,
    endOnFailure: true,
  });
  console.log(`the naive store was caught after ${found.numRuns} runs`);
  expect(found.failed).toBe(true);
});

test('the memory store sells it once in every order that was tried', async () => {
  await fc.assert(twoForOneSeat(slow), { numRuns: 100, seed: 2_023 });
});
