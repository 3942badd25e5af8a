import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fault } from '../fault.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store, Turn } from '../store/store.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const event = sampleEvent({ seats: [2, 2] });
const raised = sampleEvent({ seats: [5, 2] });
const answers = { name: 'noor', email: 'noor@example.org', theme: 'theme-1' };
const command = { type: 'register', answers, locale: 'nl' } as const;
const submission = { key: 'made-with-the-form', command };
const by = { expectedRevision: 1, actor: 'organiser' };

/** A store whose nth commit goes as told; what it holds is real. */
function storeWith(commits: Readonly<Record<number, (turn: Turn) => Turn>>): Store {
  const store = memoryStore();
  let opened = 0;
  return {
    ...store,
    open: async (request) => {
      opened += 1;
      const turn = await store.open(request);
      return (commits[opened] ?? ((one) => one))(turn);
    },
  };
}

const answerLost = (turn: Turn): Turn => ({
  ...turn,
  commit: async (writes) => {
    await turn.commit(writes);
    throw fault('store.unknown', 'the connection was lost');
  },
});

const commitLost = (turn: Turn): Turn => ({
  ...turn,
  commit: async () => {
    await turn.abandon();
    throw fault('store.unknown', 'the connection was lost');
  },
});

test('a key tells what was answered under it, and null proves that nothing was written', async () => {
  const { desk, store } = sampleDesk({ event });
  expect(await desk.settle(submission.key)).toBeNull();
  const outcome = await desk.submit(submission);
  expect(await desk.settle(submission.key)).toEqual(outcome);
  expect(await sampleDesk({ event, store }).desk.settle(submission.key)).toEqual(outcome);
  expect(await desk.settle('no such key at all')).toBeNull();
});

test('a key that still waits is settled after it was decided', async () => {
  const { desk } = sampleDesk({ event });
  await desk.availability();
  const waiting = desk.submit(submission);
  expect(await desk.settle(submission.key)).toEqual(await waiting);
});

test('a revision whose commit was not answered is there once, and is told as published', async () => {
  for (const lost of [answerLost, commitLost]) {
    const store = storeWith({ 2: lost });
    const { desk } = sampleDesk({ event, store });
    expect(await desk.publish(raised, by)).toEqual({ ok: true, revision: 2 });
    expect((await store.revisions(event.id, 0)).map(({ actor }) => actor)).toEqual([
      'file',
      'organiser',
    ]);
  }
});

test('people moved by a revision whose answer was lost are not moved again', async () => {
  const store = storeWith({ 2: answerLost });
  const { desk, register } = sampleDesk({ event, store });
  await register('noor');
  const themes = event.themes?.map((theme) =>
    theme.id === 'theme-1' ? { ...theme, state: 'dropped' as const } : theme,
  );
  const merge = [{ from: 'theme-1', to: 'theme-2' }];
  const outcome = await desk.publish({ ...event, themes }, { ...by, merge });
  expect(outcome).toEqual({ ok: true, revision: 2 });
  const { facts } = await store.journal(event.id, 2);
  expect(facts.map(({ fact }) => fact.type)).toEqual(['published', 'chosen']);
});

test('a conflict or a lock that was not given in time is tried again', async () => {
  const failing = (code: string): ((turn: Turn) => Turn) => {
    return (turn) => ({
      ...turn,
      commit: async () => {
        await turn.abandon();
        throw fault(code, 'another was first');
      },
    });
  };
  const store = storeWith({ 1: failing('store.conflict'), 2: failing('store.busy') });
  const { desk, registrations } = sampleDesk({ event, store });
  expect((await desk.submit(submission)).ok).toBe(true);
  expect(await registrations()).toHaveLength(1);
});

test('a page is read while a commit takes its time', async () => {
  const slow = (turn: Turn): Turn => ({
    ...turn,
    commit: async (writes) => {
      await pause(300);
      await turn.commit(writes);
    },
  });
  const { desk, register, registrations } = sampleDesk({ event, store: storeWith({ 2: slow }) });
  await register('noor');
  const [noor = ''] = await registrations();
  const writing = register('anna');
  await pause(20);
  const began = performance.now();
  await desk.availability();
  expect(await desk.registration(noor)).toMatchObject({ state: 'confirmed' });
  expect(performance.now() - began).toBeLessThan(200);
  expect((await writing).ok).toBe(true);
});
