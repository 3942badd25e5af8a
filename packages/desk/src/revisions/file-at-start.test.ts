import type { EventModel } from '@plenary/model';
import { expect, test } from 'vitest';
import type { DeskLogLine } from '../desk/desk-log.ts';
import type { OpenDeskOptions } from '../desk/open-desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store/store.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const files = {
  a: sampleEvent({ seats: [1, 2] }),
  b: sampleEvent({ seats: [5, 2] }),
  c: sampleEvent({ seats: [9, 2] }),
};
const published = sampleEvent({ seats: [3, 2] });
const { id } = files.a;

/** A store whose event began as file a and was used, and to which the organiser may have published. */
async function started({ and = [] }: { and?: readonly EventModel[] } = {}): Promise<Store> {
  const { desk, store, register } = sampleDesk({ event: files.a });
  await register('noor');
  for (const event of and) {
    const { revision: expectedRevision } = desk.event;
    expect(await desk.publish(event, { expectedRevision, actor: 'organiser' })).toMatchObject({
      ok: true,
    });
  }
  return store;
}

/** Starts a desk with a file, and gives the seats of its first theme. */
async function seatsAfter(
  store: Store,
  event: EventModel,
  options: Partial<OpenDeskOptions> = {},
): Promise<number | undefined> {
  const { desk } = sampleDesk({ store, event, ...options });
  await desk.availability();
  await desk.close();
  return desk.event.registration.quotas[1]?.limit;
}

async function actorsOf(store: Store): Promise<readonly string[]> {
  return (await store.revisions(id, 0)).map(({ actor }) => actor);
}

test('a file that stays as it was leaves what was published alone, however often it starts', async () => {
  const store = await started({ and: [published] });
  expect(await seatsAfter(store, files.a)).toBe(3);
  expect(await seatsAfter(store, files.a)).toBe(3);
  expect(await actorsOf(store)).toEqual(['file', 'organiser']);
});

test('a file that was changed is published at its start, before anything is served', async () => {
  const store = await started();
  expect(await seatsAfter(store, files.b)).toBe(5);
  expect(await actorsOf(store)).toEqual(['file', 'file']);
  expect((await store.files(id)).map(({ event }) => event)).toEqual([files.a, files.b]);
  expect((await verifyJournal(store, id)).ok).toBe(true);
});

test('a file to which the organiser’s change was taken over counts as adopted', async () => {
  const store = await started({ and: [published] });
  expect(await seatsAfter(store, published)).toBe(3);
  expect(await actorsOf(store)).toEqual(['file', 'organiser']);
  expect(await seatsAfter(store, files.b)).toBe(5);
});

test('a process that is being replaced starts with what the new one published, and is told', async () => {
  const store = await started();
  await seatsAfter(store, files.b);
  const lines: DeskLogLine[] = [];
  const log = (line: DeskLogLine): unknown => lines.push(line);
  expect(await seatsAfter(store, files.a, { log })).toBe(5);
  expect(lines.map(({ code }) => code)).toEqual(['file.older']);
  expect(await actorsOf(store)).toEqual(['file', 'file']);
});

test('two changes that do not know of each other stop the start, with what both of them are', async () => {
  const store = await started({ and: [published] });
  const { desk } = sampleDesk({ store, event: files.b });
  const fault = await desk.availability().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(fault).toMatchObject({ code: 'desk.revisions-parted' });
  expect(fault).toMatchObject({
    message: expect.stringContaining('changed registration/quotas/seats-1/limit'),
    changes: {
      file: [
        { path: ['registration', 'quotas', 'day', 'limit'], before: 3, after: 7 },
        { path: ['registration', 'quotas', 'seats-1', 'limit'], before: 1, after: 5 },
      ],
      desk: [
        { path: ['registration', 'quotas', 'day', 'limit'], before: 3, after: 5 },
        { path: ['registration', 'quotas', 'seats-1', 'limit'], before: 1, after: 3 },
      ],
    },
  });
  expect(await actorsOf(store)).toEqual(['file', 'organiser']);
});

test.each([
  ['file', 5, ['file', 'organiser', 'file']],
  ['desk', 3, ['file', 'organiser']],
] as const)(
  'told to take the %s, such a start goes on, and so does the next',
  async (adopt, seats, actors) => {
    const store = await started({ and: [published] });
    expect(await seatsAfter(store, files.b, { adopt })).toBe(seats);
    expect(await seatsAfter(store, files.b)).toBe(seats);
    expect(await actorsOf(store)).toEqual(actors);
  },
);

test('desks that start at once with one changed file publish it once', async () => {
  const store = await started();
  const seats = await Promise.all([1, 2, 3, 4].map(() => seatsAfter(store, files.b)));
  expect(seats).toEqual([5, 5, 5, 5]);
  expect(await actorsOf(store)).toEqual(['file', 'file']);
});

test('desks that first meet an unused event with different files agree on one journal', async () => {
  const store = memoryStore();
  const desks = [files.a, files.b].map((event) => sampleDesk({ store, event }));
  await Promise.all(desks.map(({ desk }) => desk.availability()));
  const answers = await Promise.all(desks.map(({ register }, nth) => register(`person-${nth}`)));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await actorsOf(store)).toEqual(['file', 'file']);
  expect(await desks[0]?.desk.availability()).toEqual(await desks[1]?.desk.availability());
  expect((await verifyJournal(store, id)).ok).toBe(true);
});

test('a file that leaves out what somebody has stops the start', async () => {
  const store = await started();
  const without: EventModel = {
    ...files.a,
    themes: files.a.themes?.filter((theme) => theme.id !== 'theme-1') ?? [],
    registration: {
      ...files.a.registration,
      quotas: files.a.registration.quotas.filter((quota) => quota.id !== 'seats-1'),
    },
  };
  await expect(seatsAfter(store, without)).rejects.toMatchObject({
    code: 'desk.file-refused',
    reasons: [{ code: 'publish.in-use', kind: 'theme', id: 'theme-1', by: 1 }],
  });
  expect(await seatsAfter(store, files.a)).toBe(1);
});

test('a kind of field whose schema went with the file stops the start', async () => {
  const badge = { name: 'badge', kind: 'own', ownType: 'badge-number', label: 'Badge' } as const;
  const purpose = 'For the door';
  const own: EventModel = {
    ...files.a,
    form: { ...files.a.form, fields: [...files.a.form.fields, { ...badge, purpose }] },
  };
  const store = await started({ and: [own] });
  await expect(seatsAfter(store, files.a)).rejects.toMatchObject({
    code: 'desk.own-type-missing',
    message: expect.stringContaining('badge-number'),
  });
  expect(await seatsAfter(store, own)).toBe(1);
});

test('what is no event opens no desk', () => {
  const event = { ...files.a, starts: 'soon' };
  expect(() => openDesk({ event, store: memoryStore() })).toThrow(
    expect.objectContaining({ code: 'event.invalid' }),
  );
});
