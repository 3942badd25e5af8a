import assert from 'node:assert/strict';
import type { DeskRegister, Outcome } from '../desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import { randomId } from '../random-ids.ts';
import type { Store } from '../store/store.ts';
import { raceForLastSeat } from './last-seat-race.ts';
import { sampleEvent } from './sample-event.ts';
import { promise, type StorePromise } from './store-promise.ts';

const sample = sampleEvent();
const clock = (): number => sample.startsAt - 86_400_000;
const key = 'made-with-the-form';

/** What people are promised, tried with a desk over the store. */
export const deskPromises: readonly StorePromise[] = [
  promise('the same key gives the same answer, and one registration', async (store) => {
    const desk = openDesk({ event: sample, store, clock, autorun: false });
    const submission = { key, command: register('noor') };
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.submit(submission)));
    answers.push(await desk.submit(submission));
    assert.deepEqual(new Set(answers.map((answer) => receipt(answer))).size, 1);
    assert.equal((await store.quotas(sample.id))[0]?.claims, 1);
    await desk.close();
  }),

  promise('a key that comes back with another command decides nothing', async (store) => {
    const desk = openDesk({ event: sample, store, clock, autorun: false });
    await desk.submit({ key, command: register('noor') });
    const reused = await desk.submit({ key, command: register('anna') });
    assert.deepEqual(reused, { ok: false, reasons: [{ code: 'key.reused' }] });
    assert.equal((await store.quotas(sample.id))[0]?.claims, 1);
    await desk.close();
  }),

  promise('of 200 people who want the last seat at once exactly one gets it', async (store) => {
    const result = await raceForLastSeat(store);
    assert.deepEqual(result, { accepted: 1, refused: 199, problems: [] });
  }),

  promise('two desks over one store hear of what the other has decided', async (store) => {
    const desks = [1, 2].map(() => openDesk({ event: sample, store, clock, autorun: false }));
    await Promise.all(desks.map((desk) => desk.availability()));
    const [one, other] = desks;
    await one?.submit({ key, command: register('noor') });
    await other?.submit({ key: `another-${key}`, command: register('anna') });
    assert.equal((await other?.availability())?.quotas[0]?.used, 2);
    await Promise.all(desks.map((desk) => desk.close()));
  }),

  survives(
    'what was acknowledged is there when the store is opened again',
    async (first, again) => {
      const desk = openDesk({ event: sample, store: first, clock, autorun: false });
      const submission = { key, command: register('noor') };
      const told = await desk.submit(submission);
      const secret = await first.secret();
      await desk.close();
      const store = await again();
      assert.equal(await store.secret(), secret);
      const reopened = openDesk({ event: sample, store, clock, autorun: false });
      assert.deepEqual(await reopened.submit(submission), told);
      assert.equal((await reopened.availability()).quotas[0]?.used, 1);
      await reopened.close();
    },
  ),

  survives('mail that waited is sent after the store is opened again', async (first, again) => {
    const desk = openDesk({ event: sample, store: first, clock, autorun: false });
    await desk.submit({ key, command: register('noor') });
    await desk.close();
    const sent: string[] = [];
    const deliver = async ({
      registration,
    }: {
      registration: { answers: object };
    }): Promise<void> => {
      sent.push(JSON.stringify(registration.answers));
    };
    const store = await again();
    const reopened = openDesk({ event: sample, store, clock, autorun: false, deliver });
    assert.deepEqual(await reopened.runDue(), { sent: 1, waiting: 0 });
    assert.match(sent[0] ?? '', /noor@example\.org/);
    await reopened.close();
  }),
];

/** A promise about a store that is closed and opened again at the same place. */
function survives(
  name: string,
  run: (first: Store, again: () => Promise<Store>) => Promise<void>,
): StorePromise {
  return {
    name,
    needs: 'survives-close',
    async run(open) {
      const place = randomId();
      let store = await open(place);
      try {
        await run(store, async () => {
          await store.close();
          store = await open(place);
          return store;
        });
      } finally {
        await store.close();
      }
    },
  };
}

function register(name: string): DeskRegister {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  return { type: 'register', answers, locale: 'nl' };
}

function receipt(outcome: Outcome): string {
  assert.ok(outcome.ok);
  return outcome.receipt;
}
