import { expect, test } from 'vitest';
import { fault } from '../fault.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store, Turn } from '../store/store.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

/** A store whose turns fail as told; what it holds is real. */
function failing(fail: (turn: Turn, opened: number) => Turn): {
  store: Store;
  opened: () => number;
} {
  const store = memoryStore();
  let opened = 0;
  const open: Store['open'] = async (request) => {
    const turn = await store.open(request);
    opened += 1;
    return fail(turn, opened);
  };
  return { store: { ...store, open }, opened: () => opened };
}

const commitLost = (turn: Turn): Turn => ({
  ...turn,
  commit: async () => {
    await turn.abandon();
    throw fault('store.unknown', 'the connection was lost');
  },
});

const answerLost = (turn: Turn): Turn => ({
  ...turn,
  commit: async (writes) => {
    await turn.commit(writes);
    throw fault('store.unknown', 'the connection was lost');
  },
});

const diskFull = (turn: Turn): Turn => ({
  ...turn,
  commit: async () => {
    await turn.abandon();
    throw fault('store.full', 'database or disk is full');
  },
});

test('a commit whose answer was lost is settled by its key: there once, answered as accepted', async () => {
  const { store, opened } = failing((turn, nth) => (nth === 1 ? answerLost(turn) : turn));
  const { register, post, registrations } = sampleDesk({ store });
  const answers = await Promise.all([register('noor'), register('anna')]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(opened()).toBe(2);
  expect(await registrations()).toHaveLength(2);
  expect(await post()).toHaveLength(2);
});

test('a commit that was lost itself is done again', async () => {
  const { store } = failing((turn, nth) => (nth === 1 ? commitLost(turn) : turn));
  const { register, registrations } = sampleDesk({ store });
  expect((await register('noor')).ok).toBe(true);
  expect(await registrations()).toHaveLength(1);
});

test('what is found not to be there after all tries is no longer unknown, but failed', async () => {
  const { store } = failing((turn) => ({
    ...turn,
    async commit() {
      await turn.abandon();
      throw fault('store.unknown', 'disk I/O error');
    },
  }));
  const { register, registrations } = sampleDesk({ store });
  await expect(register('noor')).rejects.toMatchObject({ code: 'store.io' });
  expect(await registrations()).toEqual([]);
});

test('what cannot be settled is called unknown, and the same key settles it later', async () => {
  let broken = true;
  const { store } = failing((turn) => (broken ? answerLost(turn) : turn));
  const never: Store = {
    ...store,
    open: async (request) => {
      if (broken && (await store.journal(request.event, 0)).head.seq > 0) {
        throw fault('store.io', 'disk I/O error');
      }
      return store.open(request);
    },
  };
  const { desk, registrations } = sampleDesk({ store: never });
  const answers = { name: 'noor', email: 'noor@example.org', theme: 'theme-1' };
  const command = { type: 'register', answers, locale: 'nl' } as const;
  const submission = { key: 'made-with-the-form', command };
  expect(await desk.submit(submission)).toEqual({ ok: false, reasons: [{ code: 'desk.unknown' }] });
  expect(await desk.health()).toMatchObject({
    ok: false,
    reason: expect.stringContaining('store.io'),
  });
  broken = false;
  expect((await desk.submit(submission)).ok).toBe(true);
  expect(await registrations()).toHaveLength(1);
  expect(await desk.health()).toEqual({ ok: true });
});

test('a full disk is a fault and no refusal, nothing is written, and it passes', async () => {
  let full = true;
  const { store } = failing((turn) => (full ? diskFull(turn) : turn));
  const lines: string[] = [];
  const log = ({ code }: { code: string }): unknown => lines.push(code);
  const { desk, register } = sampleDesk({ store, log });
  await expect(register('noor')).rejects.toMatchObject({ code: 'store.full' });
  expect(lines).toEqual(['turn.failed']);
  expect((await desk.availability()).quotas[0]?.used).toBe(0);
  full = false;
  expect((await register('noor')).ok).toBe(true);
});

test('a command that breaks the judging fails alone', async () => {
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    if (ids === 4) throw new Error('no more ids');
    return `id-${ids}`;
  };
  const { desk, store, register, registrations } = sampleDesk({ newId });
  // Each takes three: person, registration and mail. The fourth is the second one's person.
  const settled = await Promise.allSettled(['noor', 'anna', 'wim'].map((name) => register(name)));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(settled[1]).toMatchObject({ reason: { code: 'command.failed' } });
  expect(await registrations()).toHaveLength(2);
  expect((await store.quotas(desk.event.id))[0]).toMatchObject({ used: 2, claims: 2 });
});

test('a command that cannot be read is refused alone', async () => {
  const { desk, register } = sampleDesk();
  const unreadable = desk.submit({ key: 'made-with-the-form', command: JSON.parse('null') });
  const answers = await Promise.all([unreadable, register('noor')]);
  expect(answers).toMatchObject([
    { ok: false, reasons: [{ code: 'command.malformed' }] },
    { ok: true },
  ]);
});

test('a full queue says that it is busy and writes nothing', async () => {
  const { desk, register, registrations } = sampleDesk({
    queueLimit: 2,
    event: sampleEvent({ seats: [9] }),
  });
  await desk.availability();
  const answers = await Promise.all(['noor', 'anna', 'wim'].map((name) => register(name)));
  expect(answers[2]).toEqual({ ok: false, reasons: [{ code: 'desk.busy', retryAfter: 1 }] });
  expect(await registrations()).toHaveLength(2);
});

test('nobody waits for a store that hangs: who has begun is unknown, who has not is told to come again', async () => {
  const hanging = Promise.withResolvers<void>();
  const { store } = failing((turn, nth) => ({
    ...turn,
    commit: async (writes) => {
      if (nth === 2) await hanging.promise;
      return turn.commit(writes);
    },
  }));
  const { desk, register, registrations } = sampleDesk({ store, answerWithin: 2_000 });
  expect((await register('noor')).ok).toBe(true);
  const begun = register('anna');
  await new Promise((resolve) => setTimeout(resolve, 20));
  const waiting = register('wim');
  expect(await begun).toEqual({ ok: false, reasons: [{ code: 'desk.unknown' }] });
  expect(await waiting).toMatchObject({ ok: false, reasons: [{ code: 'desk.busy' }] });
  expect(await desk.health()).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/turn.late/),
  });
  expect((await desk.availability()).quotas[0]?.used).toBe(1);
  hanging.resolve();
  await expect.poll(() => desk.health()).toEqual({ ok: true });
  expect(await registrations()).toHaveLength(2);
});

test('a ledger that went wrong in memory oversells nothing and is read anew', async () => {
  const event = sampleEvent({ seats: [1, 5] });
  const store = memoryStore();
  await sampleDesk({ store, event }).register('noor');
  let reads = 0;
  const misread: Store = {
    ...store,
    journal: async (...asked) => {
      const { head, facts } = await store.journal(...asked);
      reads += 1;
      if (reads > 1) return { head, facts };
      const wrong = facts.map((one) => ({ ...one, fact: { ...one.fact, themes: ['theme-2'] } }));
      return { head, facts: wrong };
    },
  };
  const { register } = sampleDesk({ store: misread, event });
  expect(await register('anna')).toMatchObject({ reasons: [{ theme: 'theme-1', used: 1 }] });
  const rows = await store.quotas(event.id);
  expect(rows.map(({ used, claims }) => [used, claims])).toEqual([
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
});

test('one command that may not be written does not take the others down', async () => {
  const { store } = failing((turn) => ({
    ...turn,
    commit: async (writes) => {
      if (!writes.details.some(({ address }) => address?.startsWith('bad')))
        return turn.commit(writes);
      await turn.abandon();
      throw fault('store.guard', 'a quota admits no change');
    },
  }));
  const { register } = sampleDesk({ store });
  const settled = await Promise.allSettled(['noor', 'bad', 'wim'].map((name) => register(name)));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
}, 20_000);

test('a store that cannot be opened is told, and tried again at the next use', async () => {
  let tries = 0;
  const opens = async (): Promise<Store> => {
    tries += 1;
    if (tries === 1) throw fault('store.leased', 'in use by another desk');
    return memoryStore();
  };
  const { desk, register } = sampleDesk({ store: opens });
  expect(tries).toBe(0);
  expect(await desk.health()).toEqual({
    ok: false,
    reason: 'store.leased: in use by another desk',
  });
  expect((await register('noor')).ok).toBe(true);
  await desk.close();
});

test('a store that was opened and cannot be read is let go, so that the next try can have it', async () => {
  let open = 0;
  const unread = async (): Promise<Store> => {
    open += 1;
    const store = memoryStore();
    const close = async (): Promise<void> => {
      open -= 1;
    };
    const journal = async (): Promise<never> => {
      throw fault('store.io', 'disk I/O error');
    };
    return { ...store, close, journal };
  };
  const { desk } = sampleDesk({ store: unread });
  await expect(desk.availability()).rejects.toMatchObject({ code: 'store.io' });
  expect(open).toBe(0);
});

test('health finds out by itself that what failed has passed', async () => {
  let broken = true;
  const { store } = failing((turn) => (broken ? diskFull(turn) : turn));
  const opens: Store = {
    ...store,
    open: async (request) => {
      if (broken) throw fault('store.busy', 'database is locked');
      return store.open(request);
    },
  };
  const { desk, register } = sampleDesk({ store: opens });
  await expect(register('noor')).rejects.toMatchObject({ code: 'store.busy' });
  broken = false;
  expect(await desk.health()).toEqual({ ok: true });
});

test('a log that throws stops nothing', async () => {
  const { store } = failing((turn, nth) => (nth <= 5 ? diskFull(turn) : turn));
  const log = (): never => {
    throw new Error('no room for the log either');
  };
  const { register } = sampleDesk({ store, log });
  await expect(register('noor')).rejects.toMatchObject({ code: 'store.full' });
  expect((await register('noor')).ok).toBe(true);
});

test('a desk that closes answers what is queued, and nothing after that', async () => {
  let closed = false;
  const close = async (): Promise<void> => {
    closed = true;
  };
  const { desk, register } = sampleDesk({ store: async () => ({ ...memoryStore(), close }) });
  await desk.availability();
  const waiting = register('noor');
  await new Promise((resolve) => setTimeout(resolve, 0));
  await Promise.all([desk.close(), desk.close()]);
  expect((await waiting).ok).toBe(true);
  expect(closed).toBe(true);
  await expect(register('anna')).rejects.toMatchObject({ code: 'desk.closed' });
});

test('a store that was handed over open stays open', async () => {
  let closed = false;
  const close = async (): Promise<void> => {
    closed = true;
  };
  const { desk } = sampleDesk({ store: { ...memoryStore(), close } });
  await desk.availability();
  await desk.close();
  expect(closed).toBe(false);
});
