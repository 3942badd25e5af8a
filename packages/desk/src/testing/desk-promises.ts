import assert from 'node:assert/strict';
import type { DeskRegister } from '../commands/desk-command.ts';
import type { Desk } from '../desk/desk.ts';
import { type OpenDeskOptions, openDesk } from '../desk/open-desk.ts';
import type { Outcome } from '../desk/outcome.ts';
import type { Store } from '../store/store.ts';
import { sampleEvent } from './sample-event.ts';
import { promise, type StorePromise, survives } from './store-promise.ts';

const event = sampleEvent();
const dayBefore = Date.parse('2023-11-15T11:00Z');
const key = 'made-with-the-form';

/** What people are promised, tried with a desk over the store. */
export const deskPromises: readonly StorePromise[] = [
  promise('the same key gives the same answer, and one registration', async (store) => {
    const desk = open(store);
    const submission = { key, command: register('noor') };
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.submit(submission)));
    answers.push(await desk.submit(submission));
    assert.deepEqual(new Set(answers.map((answer) => receipt(answer))).size, 1);
    assert.equal((await store.quotas(event.id))[0]?.claims, 1);
    await desk.close();
  }),

  promise('a key that comes back with another command decides nothing', async (store) => {
    const desk = open(store);
    await desk.submit({ key, command: register('noor') });
    const reused = await desk.submit({ key, command: register('anna') });
    assert.deepEqual(reused, { ok: false, reasons: [{ code: 'key.reused' }] });
    assert.equal((await store.quotas(event.id))[0]?.claims, 1);
    await desk.close();
  }),

  promise('two desks over one store hear of what the other has decided', async (store) => {
    const [one, other] = [open(store), open(store)];
    await Promise.all([one.availability(), other.availability()]);
    await one.submit({ key, command: register('noor') });
    await other.submit({ key: `another-${key}`, command: register('anna') });
    assert.equal((await other.availability()).quotas[0]?.used, 2);
    await Promise.all([one.close(), other.close()]);
  }),

  promise('a limit that one desk publishes is kept to by the other', async (store) => {
    const [one, other] = [open(store), open(store)];
    await Promise.all(
      [one, other].map((desk, index) =>
        desk.submit({ key: `${key}-${index}`, command: register(`early-${index}`) }),
      ),
    );
    const lowered = sampleEvent({ seats: [2, 2] });
    const published = await one.publish(lowered, { expectedRevision: 1, actor: 'organiser' });
    assert.deepEqual(published, { ok: true, revision: 2 });
    const refused = await other.submit({ key, command: register('late') });
    assert.equal(!refused.ok && refused.reasons[0]?.code, 'quota.full');
    assert.equal((await store.revisions(event.id, 0)).length, 2);
    await Promise.all([one.close(), other.close()]);
  }),

  survives(
    'what was acknowledged is there when the store is opened again',
    async (first, again) => {
      const desk = open(first);
      const submission = { key, command: register('noor') };
      const told = await desk.submit(submission);
      const secret = await first.secret();
      await desk.close();
      const store = await again();
      assert.equal(await store.secret(), secret);
      const reopened = open(store);
      assert.deepEqual(await reopened.submit(submission), told);
      assert.equal((await reopened.availability()).quotas[0]?.used, 1);
      await reopened.close();
    },
  ),

  survives('mail that waited is sent after the store is opened again', async (first, again) => {
    const desk = open(first);
    await desk.submit({ key, command: register('noor') });
    await desk.close();
    const sent: string[] = [];
    const store = await again();
    const reopened = open(store, {
      deliver: async ({ to }) => {
        sent.push(to);
      },
    });
    assert.deepEqual(await reopened.runDue(), { sent: 1, waiting: 0 });
    assert.deepEqual(sent, ['noor@example.org']);
    await reopened.close();
  }),
];

function open(store: Store, options: Partial<OpenDeskOptions> = {}): Desk {
  return openDesk({ event, store, clock: () => dayBefore, autorun: false, ...options });
}

function register(name: string): DeskRegister {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  return { type: 'register', answers, locale: 'nl' };
}

function receipt(outcome: Outcome): string {
  assert.ok(outcome.ok);
  return outcome.receipt;
}
