import { registrationsOf, usedOf } from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../journal/replay.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { PublishOutcome } from '../revisions/publishing.ts';
import { type SampleDesk, sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const event = sampleEvent({ seats: [2, 1] });
/** What may be published. */
const revisions = {
  same: event,
  raised: sampleEvent({ seats: [3, 2] }),
  lowered: sampleEvent({ seats: [1, 0] }),
  dropped: {
    ...event,
    themes: event.themes?.map((one) =>
      one.id === 'theme-1' ? { ...one, state: 'dropped' as const } : one,
    ),
  },
};

type Step =
  | { readonly do: 'register'; readonly who: number; readonly theme: string }
  | { readonly do: 'choose'; readonly nth: number; readonly theme: string }
  | { readonly do: 'withdraw' | 'undo' | 'recover'; readonly nth: number }
  | { readonly do: 'wait'; readonly minutes: number };

const theme = fc.constantFrom('theme-1', 'theme-2');
const nth = fc.nat(4);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('register' as const), who: fc.nat(5), theme }),
  fc.record({ do: fc.constant('choose' as const), nth, theme }),
  fc.record({ do: fc.constantFrom('withdraw' as const, 'undo' as const, 'recover' as const), nth }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: -20, max: 40 }) }),
);

// Steps of one group are asked for at once: they share turns, or race for them.
const publish = fc.option(fc.constantFrom('same', 'raised', 'lowered', 'dropped'));
const group = fc.record({
  restart: fc.boolean(),
  publish,
  steps: fc.array(step, { maxLength: 5 }),
});
const day = fc.array(group, { maxLength: 12 });

test('whatever people do and the organiser publishes, seats add up and nobody is lost', async () => {
  await fc.assert(
    fc.asyncProperty(day, async (groups) => {
      const store = memoryStore();
      let sample = sampleDesk({ store, event });
      let mostBefore = new Map(event.registration.quotas.map(({ id, limit }) => [id, limit]));
      for (const { restart, publish: which, steps } of groups) {
        if (restart) sample = await restarted(sample);
        const published = which && publishAs(sample, which);
        await Promise.all(steps.map(take));
        expect((await published)?.ok ?? true).toBe(true);
        await holds();
      }

      async function take(one: Step): Promise<unknown> {
        const { desk, ask, register, at } = sample;
        if (one.do === 'wait') return at(at() + one.minutes * 60_000);
        if (one.do === 'register') return register(`person-${one.who}`, { theme: one.theme });
        if (one.do === 'recover') {
          return ask({ type: 'recover', address: `person-${one.nth}@example.org`, locale: 'nl' });
        }
        const registration = (await sample.registrations())[one.nth] ?? 'nobody';
        if (one.do === 'choose') {
          const version = (await desk.registration(registration))?.version ?? 1;
          return ask({ type: 'choose', registration, version, themes: [one.theme] });
        }
        return one.do === 'undo'
          ? ask({ type: 'undo', registration })
          : ask({ type: 'withdraw', registration, by: 'attendee' });
      }

      async function holds(): Promise<void> {
        expect((await verifyJournal(store, event.id)).ok).toBe(true);
        const ledger = await replay(store, event.id);
        if (ledger === null) return;
        const rows = await store.quotas(event.id);
        for (const { quota, limit, used, claims } of rows) {
          expect([used, claims]).toEqual(Array(2).fill(usedOf(ledger, quota)));
          expect(used).toBeLessThanOrEqual(Math.max(limit, mostBefore.get(quota) ?? 0));
        }
        // Some of the next group may still be decided under the limits that hold now.
        mostBefore = new Map(rows.map(({ quota, limit, used }) => [quota, Math.max(limit, used)]));
        const live = [...registrationsOf(ledger)].filter(({ state }) => state !== 'ended');
        expect(new Set(live.map(({ person }) => person)).size).toBe(live.length);
        const fresh = sampleDesk({ store, event });
        fresh.at(sample.at());
        expect(await fresh.desk.availability()).toEqual(await sample.desk.availability());
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

async function restarted({ desk, store, at }: SampleDesk): Promise<SampleDesk> {
  await desk.close();
  const next = sampleDesk({ store, event });
  next.at(at());
  await next.desk.runDue();
  return next;
}

async function publishAs(
  { desk }: SampleDesk,
  which: keyof typeof revisions,
): Promise<PublishOutcome> {
  await desk.availability();
  const { revision: expectedRevision } = desk.event;
  return desk.publish(revisions[which], { expectedRevision, actor: 'organiser' });
}
