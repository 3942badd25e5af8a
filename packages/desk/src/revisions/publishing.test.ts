import { setTimeout as pause } from 'node:timers/promises';
import type { EventModel } from '@plenary/model';
import { expect, test } from 'vitest';
import { verifyJournal } from '../journal/verify-journal.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const event = sampleEvent({ seats: [1, 2] });
const raised = sampleEvent({ seats: [2, 2] });
const by = { expectedRevision: 1, actor: 'organiser-1' };

test('what is published holds at once, for this desk and for others of the same store', async () => {
  const { desk, store, register } = sampleDesk({ event });
  await register('noor');
  const other = sampleDesk({ event, store });
  expect((await other.register('anna')).ok).toBe(false);
  expect(await desk.publish(raised, by)).toEqual({ ok: true, revision: 2 });
  expect(desk.event).toMatchObject({
    revision: 2,
    registration: { quotas: [{ limit: 4 }, {}, {}] },
  });
  expect((await other.register('anna')).ok).toBe(true);
  expect(other.desk.event.revision).toBe(2);
  expect((await store.quotas(event.id))[1]).toMatchObject({ limit: 2, used: 2, claims: 2 });
});

test('a page of another desk shows the revision that holds', async () => {
  const { desk, store, register } = sampleDesk({ event });
  await register('noor');
  const other = sampleDesk({ event, store });
  expect(await other.desk.availability()).toMatchObject({ remaining: 2 });
  await desk.publish(raised, by);
  expect(await other.desk.availability()).toMatchObject({ remaining: 3 });
  expect(other.desk.event.revision).toBe(2);
});

test('what was asked before it is decided by the old rules, what comes after it by the new', async () => {
  const { desk, store, register } = sampleDesk({ event });
  await register('noor');
  const request = { event: event.id, since: 0, revision: 1, keys: [], addresses: [] };
  const other = await store.open(request);
  const asked = [];
  for (const ask of [
    () => register('before'),
    () => desk.publish(raised, by),
    () => register('after'),
  ]) {
    asked.push(ask());
    await pause(5);
  }
  await other.abandon();
  expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([false, true, true]);
});

test('revisions are kept with who published them, when, and what they changed', async () => {
  const { desk, store, register, at } = sampleDesk({ event });
  await register('noor');
  at(at() + 60_000);
  await desk.publish(raised, by);
  expect(await desk.revisions()).toMatchObject([
    { revision: 1, actor: 'file', changes: [], event: { id: event.id } },
    { revision: 2, actor: 'organiser-1', at: at() },
  ]);
  const [, second] = await desk.revisions();
  expect(second?.changes.map(({ path }) => path.join('/'))).toEqual([
    'registration/quotas/day/limit',
    'registration/quotas/seats-1/limit',
  ]);
  const { facts } = await store.journal(event.id, 2);
  expect(facts.map(({ fact }) => fact)).toMatchObject([
    { type: 'published', revision: 2, digest: second?.digest, actor: 'organiser-1' },
  ]);
  expect((await verifyJournal(store, event.id)).ok).toBe(true);
});

test('an event that nobody has used can be published too, after its file', async () => {
  const { desk } = sampleDesk({ event });
  expect(await desk.publish(raised, by)).toEqual({ ok: true, revision: 2 });
  expect((await desk.revisions()).map(({ actor }) => actor)).toEqual(['file', 'organiser-1']);
});

test('two who publish at once do not undo each other: the second is told', async () => {
  const { desk } = sampleDesk({ event });
  const [first, second] = await Promise.all([
    desk.publish(raised, by),
    desk.publish(sampleEvent({ seats: [1, 9] }), by),
  ]);
  expect([first, second]).toEqual([
    { ok: true, revision: 2 },
    { ok: false, reasons: [{ code: 'revision.stale', revision: 1, current: 2 }] },
  ]);
});

test('the same event again is the revision that stands, and nothing is written', async () => {
  const { desk, store } = sampleDesk({ event });
  await desk.publish(raised, by);
  const before = await store.journal(event.id, 0);
  expect(await desk.publish(raised, by)).toEqual({ ok: true, revision: 2 });
  expect(await desk.publish(raised, { ...by, expectedRevision: 2 })).toEqual({
    ok: true,
    revision: 2,
  });
  expect(await store.journal(event.id, 0)).toEqual(before);
});

test('what is no event is refused with what is wrong with it', async () => {
  const { desk, store } = sampleDesk({ event });
  const refusals = await Promise.all(
    [null, {}, { ...event, starts: 'soon' }, { ...event, themes: [{}] }].map((value) =>
      desk.publish(JSON.parse(JSON.stringify(value)), by),
    ),
  );
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ ok: false, reasons: [{ code: 'publish.invalid' }] });
  }
  expect(await store.revisions(event.id, 0)).toEqual([]);
});

test('another event is refused: an id is for good', async () => {
  const { desk } = sampleDesk({ event });
  expect(await desk.publish({ ...event, id: 'other-day' }, by)).toEqual({
    ok: false,
    reasons: [{ code: 'publish.other-event', id: 'other-day' }],
  });
});

const grouped: EventModel = sampleEvent({
  seats: [5, 5],
  audiences: [
    { id: 'teachers', title: 'Teachers' },
    { id: 'others', title: 'Others' },
  ],
  form: {
    ...event.form,
    fields: [
      ...event.form.fields,
      {
        name: 'who',
        kind: 'choice',
        asks: 'audience',
        of: 'audiences',
        label: 'Who',
        purpose: 'To know',
      },
    ] as EventModel['form']['fields'],
  },
});

test('what somebody has or is cannot be left out; what nobody has can', async () => {
  const { desk, register } = sampleDesk({ event: grouped });
  await register('noor', { who: 'teachers' });
  const without = (theme: string, audience: string): EventModel => ({
    ...grouped,
    audiences: grouped.audiences?.filter(({ id }) => id !== audience) ?? [],
    themes: grouped.themes?.filter(({ id }) => id !== theme) ?? [],
    registration: {
      ...grouped.registration,
      quotas: grouped.registration.quotas.filter(({ id }) => id === 'day'),
    },
  });
  expect(await desk.publish(without('theme-1', 'teachers'), by)).toEqual({
    ok: false,
    reasons: [
      { code: 'publish.in-use', kind: 'theme', id: 'theme-1', by: 1 },
      { code: 'publish.in-use', kind: 'audience', id: 'teachers', by: 1 },
    ],
  });
  expect(await desk.publish(without('theme-2', 'others'), by)).toEqual({ ok: true, revision: 2 });
});

test('an id that a registration of before carries does not come back for something else', async () => {
  const { desk, ask, register, registrations } = sampleDesk({ event });
  await register('noor');
  const [registration = ''] = await registrations();
  await ask({ type: 'withdraw', registration, by: 'organiser' });
  const themes = event.themes?.filter(({ id }) => id !== 'theme-1');
  const quotas = event.registration.quotas.filter(({ id }) => id !== 'seats-1');
  const smaller = { ...event, themes, registration: { ...event.registration, quotas } };
  expect(await desk.publish(smaller, by)).toEqual({ ok: true, revision: 2 });
  const again = { expectedRevision: 2, actor: 'organiser' };
  expect(await desk.publish(event, again)).toEqual({
    ok: false,
    reasons: [{ code: 'publish.id-reused', kind: 'theme', id: 'theme-1', by: 1 }],
  });
});

test('people of a dropped theme are moved to another one, all of them or nothing is published', async () => {
  const { desk, store, register, registrations } = sampleDesk({ event });
  await register('noor');
  const [noor = ''] = await registrations();
  const themes = event.themes?.map((theme) =>
    theme.id === 'theme-1' ? { ...theme, state: 'dropped' as const } : theme,
  );
  const merge = [{ from: 'theme-1', to: 'theme-2' }];
  const dropped = { ...event, themes };
  const full: EventModel = {
    ...dropped,
    registration: sampleEvent({ seats: [1, 0] }).registration,
  };
  expect(await desk.publish(full, { ...by, merge })).toMatchObject({
    ok: false,
    reasons: [{ code: 'quota.full' }],
  });
  expect(desk.event.revision).toBe(1);
  expect(await desk.publish(dropped, { ...by, merge })).toEqual({ ok: true, revision: 2 });
  expect(await desk.registration(noor)).toMatchObject({ themes: ['theme-2'] });
  expect((await store.quotas(event.id)).map(({ used }) => used)).toEqual([1, 0, 1]);
});

test('what is malformed is refused, not thrown', async () => {
  const { desk } = sampleDesk({ event });
  const asked = [
    { ...by, actor: 7 },
    { ...by, actor: '' },
    { ...by, actor: 'organiser\0' },
    { ...by, merge: 'all' },
    { ...by, override: {} },
    { ...by, expectedRevision: 'first' },
  ];
  for (const options of asked) {
    const outcome = await desk.publish(raised, JSON.parse(JSON.stringify(options)));
    expect(outcome.ok).toBe(false);
  }
  expect(desk.event.revision).toBe(1);
});
