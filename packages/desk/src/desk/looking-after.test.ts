import { compile } from '@plenary/model';
import { registrationOf } from '@plenary/rules';
import { expect, test } from 'vitest';
import { fault } from '../fault.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { mostTries } from '../mail/waiting-mail.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store/store.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const event = sampleEvent({ seats: [3, 2] });
const { startsAt, form } = compile(event);
const hour = 3_600_000;

test('whoever was erased before a backup was restored is erased again before anything is read', async () => {
  const { store, register, registrations } = sampleDesk({ event });
  await register('noor');
  await register('anna');
  const [noor = '', anna = ''] = await registrations();
  const restored: Store = { ...store, erasures: async () => [noor, 'not-in-the-backup'] };
  const { desk } = sampleDesk({ event, store: restored });
  expect(await desk.registration(noor)).toBeNull();
  expect(await desk.registration(anna)).toMatchObject({ state: 'confirmed' });
  const { ledger } = await desk.standing();
  expect(registrationOf(ledger, noor)).toMatchObject({ erased: true, person: null });
  expect(await store.details(event.id, [noor])).toEqual([]);
  expect((await verifyJournal(store, event.id)).ok).toBe(true);
  const { head } = await store.journal(event.id, 0);
  await sampleDesk({ event, store: restored }).desk.availability();
  expect((await store.journal(event.id, 0)).head).toEqual(head);
});

test('what cannot be erased again is a fault, and nothing is served', async () => {
  const { store, register, registrations } = sampleDesk({ event });
  await register('noor');
  const erasures = (): Promise<string[]> => registrations();
  const full: Store = {
    ...store,
    erasures,
    open: async (request) => {
      const turn = await store.open(request);
      const commit = async (): Promise<never> => {
        await turn.abandon();
        throw fault('store.full', 'database or disk is full');
      };
      return { ...turn, commit };
    },
  };
  const { desk } = sampleDesk({ event, store: full });
  await expect(desk.availability()).rejects.toMatchObject({ code: 'store.full' });
});

test('after the event everybody is erased when their address is kept no longer', async () => {
  const { desk, store, register, registrations, at } = sampleDesk({ event });
  for (const name of ['noor', 'anna']) await register(name);
  const [noor = ''] = await registrations();
  const until = Math.max(...form.fields.map(({ keepUntil }) => keepUntil));
  at(until - 1);
  await desk.runDue();
  expect(await desk.registration(noor)).not.toBeNull();
  at(until);
  await desk.runDue();
  expect(await desk.registration(noor)).toBeNull();
  expect(await store.details(event.id, await registrations())).toEqual([]);
  expect(await store.people(event.id, ['noor@example.org', 'anna@example.org'])).toEqual([]);
  expect((await store.quotas(event.id))[0]).toMatchObject({ used: 2, claims: 2 });
  const { head } = await store.journal(event.id, 0);
  await desk.runDue();
  expect((await store.journal(event.id, 0)).head).toEqual(head);
});

test('a mail that was given up is listed, and goes out when it is asked for again', async () => {
  let broken = true;
  const sent: string[] = [];
  const { desk, register, at } = sampleDesk({
    event,
    deliver: async ({ id }) => {
      if (broken) throw new Error('no such host');
      sent.push(id);
    },
  });
  at(startsAt - 20 * 24 * hour);
  await register('noor');
  for (let tries = 0; tries < mostTries; tries += 1) {
    await desk.runDue();
    at(at() + hour);
  }
  const dead = await desk.deadMail();
  expect(dead).toMatchObject([{ template: 'confirmed', tries: mostTries }]);
  broken = false;
  await desk.runDue();
  expect(sent).toEqual([]);
  await desk.retryMail(dead.map(({ id }) => id));
  await desk.runDue();
  expect(sent).toEqual(dead.map(({ id }) => id));
  expect(await desk.deadMail()).toEqual([]);
});

test('without time for mail what is due is done, and mail waits', async () => {
  const { desk, register, registrations, mails, at, ask } = sampleDesk({ event });
  await register('noor');
  const [noor = ''] = await registrations();
  await ask({ type: 'withdraw', registration: noor, by: 'attendee' });
  at(at() + hour);
  expect(await desk.runDue({ budgetMs: 0 })).toMatchObject({ sent: 0 });
  expect(mails).toEqual([]);
  const { ledger } = await desk.standing();
  expect(registrationOf(ledger, noor)).toMatchObject({ state: 'ended', lapsedAt: at() - hour / 2 });
});

test('a store that cannot be read makes the desk not ready, until it can', async () => {
  const store = memoryStore();
  let broken = false;
  const { desk } = sampleDesk({
    event,
    store: {
      ...store,
      journal: async (...asked) => {
        if (broken) throw fault('store.io', 'disk I/O error');
        return store.journal(...asked);
      },
    },
  });
  expect(await desk.health()).toEqual({ ok: true });
  broken = true;
  expect(await desk.health()).toEqual({ ok: false, reason: 'store.io: disk I/O error' });
  broken = false;
  expect(await desk.health()).toEqual({ ok: true });
});

test('a link made with another secret opens nothing, whichever the desk was given', async () => {
  const secret = 'a secret of our own, long enough for one';
  const { store, register, post, desk } = sampleDesk({ event, secret });
  await register('noor');
  const [mail] = await post();
  const token = mail?.token ?? '';
  expect(await desk.openLink(token)).toMatchObject({ kind: 'registration' });
  expect(await sampleDesk({ event, store }).desk.openLink(token)).toBeNull();
});

test('a hold that another desk made, which is gone since, ends here too', async () => {
  const first = sampleDesk({ event });
  await first.register('noor');
  const { desk, at } = sampleDesk({ event, store: first.store });
  await desk.availability();
  const [noor = ''] = await first.registrations();
  await first.ask({ type: 'withdraw', registration: noor, by: 'attendee' });
  await first.desk.close();
  at(at() + hour);
  await desk.runDue();
  const { facts } = await first.store.journal(event.id, 3);
  expect(facts.map(({ fact }) => fact.type)).toEqual(['lapsed']);
});

test('mail leaves and holds end by themselves as time goes by', async () => {
  const { desk, mails, register, registrations, ask, at, store } = sampleDesk({
    event,
    autorun: true,
  });
  await register('noor');
  await expect.poll(() => mails.map(({ template }) => template)).toEqual(['confirmed']);
  const [noor = ''] = await registrations();
  await ask({ type: 'withdraw', registration: noor, by: 'attendee' });
  await expect.poll(() => mails.length).toBe(2);
  at(at() + hour);
  await register('anna');
  await expect
    .poll(async () => (await store.journal(event.id, 0)).facts.map(({ fact }) => fact.type))
    .toEqual(['published', 'registered', 'withdrawn', 'lapsed', 'registered']);
  await desk.close();
});

test('a transport that hangs keeps nobody waiting for longer than the budget', async () => {
  const hanging = Promise.withResolvers<void>();
  const { desk, register } = sampleDesk({ event, deliver: () => hanging.promise });
  await register('noor');
  const began = performance.now();
  expect(await desk.runDue({ budgetMs: 100 })).toEqual({ sent: 0, waiting: 1 });
  // Far below the half minute after which such a try has failed.
  expect(performance.now() - began).toBeLessThan(10_000);
  hanging.resolve();
  await desk.close();
});
