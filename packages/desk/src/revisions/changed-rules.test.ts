import { compile, type EventModel } from '@plenary/model';
import { expect, test } from 'vitest';
import { verifyJournal } from '../journal/verify-journal.ts';
import type { Store } from '../store/store.ts';
import { type SampleDesk, sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { eventRules } from './event-rules.ts';

const event = sampleEvent({ seats: [2, 2] });
const withoutFirst = changed({
  themes: event.themes?.map((theme) =>
    theme.id === 'theme-1' ? { ...theme, state: 'dropped' } : theme,
  ),
});

function changed(changes: Partial<EventModel>): EventModel {
  return { ...event, ...changes };
}

async function factsIn(store: Store): Promise<readonly (readonly [string, string | number])[]> {
  const { facts } = await store.journal(event.id, 0);
  return facts.map(({ fact }) => [
    fact.type,
    'registration' in fact ? fact.registration : 'revision' in fact ? fact.revision : '',
  ]);
}

/** A day on which noor has the first theme and anna the second. */
async function twoThemes(): Promise<SampleDesk & { readonly noor: string; readonly anna: string }> {
  const sample = sampleDesk({ event });
  await sample.register('noor');
  await sample.register('anna', { theme: 'theme-2' });
  const [noor = '', anna = ''] = await sample.registrations();
  return { ...sample, noor, anna };
}

test('the journal begins with the first revision, and rules that stay are no other one', async () => {
  const { store, noor, anna } = await twoThemes();
  await sampleDesk({ store, event }).register('wim');
  expect((await factsIn(store)).slice(0, 3)).toEqual([
    ['published', 1],
    ['registered', noor],
    ['registered', anna],
  ]);
  expect((await factsIn(store)).filter(([type]) => type === 'published')).toHaveLength(1);
});

test('who loses a dropped theme keeps the day, and the theme’s seat is given back', async () => {
  const { store, noor, desk } = await twoThemes();
  const after = sampleDesk({ store, event: withoutFirst });
  expect(await after.desk.runDue()).toMatchObject({ waiting: 0 });
  expect((await factsIn(store)).slice(-2)).toEqual([
    ['published', 2],
    ['theme-lost', noor],
  ]);
  expect(await after.desk.registration(noor)).toMatchObject({
    state: 'confirmed',
    themes: [],
    answers: { theme: null },
  });
  const used = (await store.quotas(event.id)).map(({ quota, used, claims }) => [
    quota,
    used,
    claims,
  ]);
  expect(used).toEqual([
    ['day', 2, 2],
    ['seats-1', 0, 0],
    ['seats-2', 1, 1],
  ]);
  expect((await verifyJournal(store, event.id)).ok).toBe(true);
  await desk.close();
});

test('what the desk says of changed rules is what the journal says to a desk that reads it', async () => {
  const { store, noor } = await twoThemes();
  const live = sampleDesk({ store, event: withoutFirst });
  const chosen = await live.ask({
    type: 'choose',
    registration: noor,
    version: 1,
    themes: ['theme-2'],
  });
  expect(chosen).toMatchObject({ ok: false, reasons: [{ code: 'version.stale', current: 2 }] });
  await live.ask({ type: 'choose', registration: noor, version: 2, themes: ['theme-2'] });
  const replayed = sampleDesk({ store, event: withoutFirst });
  expect(await replayed.desk.registration(noor)).toEqual(await live.desk.registration(noor));
  expect(await replayed.desk.availability()).toEqual(await live.desk.availability());
  expect(await live.desk.registration(noor)).toMatchObject({ themes: ['theme-2'], version: 3 });
});

test('changed rules are adopted by themselves, not first by who comes next', async () => {
  const { store, noor } = await twoThemes();
  const after = sampleDesk({ store, event: withoutFirst, autorun: true });
  await after.desk.availability();
  await expect.poll(async () => (await factsIn(store)).at(-1)).toEqual(['theme-lost', noor]);
  await after.desk.close();
});

test('an event that nobody has used is not written to by being opened', async () => {
  const { desk, store } = sampleDesk({ event });
  await desk.runDue();
  expect(await factsIn(store)).toEqual([]);
});

test('a lowered limit is a revision that evicts nobody', async () => {
  const { store } = await twoThemes();
  const lowered = sampleEvent({ seats: [0, 1] });
  await sampleDesk({ store, event: lowered }).desk.runDue();
  expect((await factsIn(store)).at(-1)).toEqual(['published', 2]);
  const rows = await store.quotas(event.id);
  expect(rows.map(({ limit, used, ceiling }) => [limit, used, ceiling])).toEqual([
    [1, 2, 2],
    [0, 1, 1],
    [1, 1, 1],
  ]);
});

test('a reminder that falls due is written down once, at its instant, and changes nobody', async () => {
  const { startsAt } = compile(event);
  const reminding = sampleEvent({ seats: [2, 2], registration: { remind: ['PT1H'] } });
  const { desk, store, register, registrations, at, post } = sampleDesk({ event: reminding });
  await register('noor');
  await post();
  at(startsAt);
  await desk.runDue();
  await desk.runDue();
  const { facts } = await store.journal(event.id, 0);
  expect(facts.slice(2).map(({ fact }) => fact)).toEqual([
    { type: 'reminder-due', at: startsAt - 3_600_000, about: 'day' },
  ]);
  const [noor = ''] = await registrations();
  expect(await desk.registration(noor)).toMatchObject({ state: 'confirmed', version: 1 });
});

const { registration } = event;

test.each<[string, Partial<EventModel>]>([
  ['a limit', { registration: sampleEvent({ seats: [2, 3] }).registration }],
  ['a dropped theme', { themes: withoutFirst.themes }],
  [
    'another time of a session',
    { programme: event.programme.map(({ placement: _, ...one }) => one) },
  ],
  ['another start', { starts: '2023-11-16T12:01' }],
  ['a cancellation', { status: 'EventCancelled' }],
  ['a deadline', { registration: { ...registration, amendUntil: '2023-11-01T12:00' } }],
])('%s makes other rules', (_what, changes) => {
  const names = [event, changed(changes)].map((one) => eventRules(compile(one)).policyName);
  expect(new Set(names).size).toBe(2);
});

test('another title, or the name of a group, makes no other rules', () => {
  const invited = (title: string): EventModel =>
    changed({ title, registration: { ...registration, invitations: [{ id: 'press', title }] } });
  const names = ['A day', 'Another day'].map(
    (title) => eventRules(compile(invited(title))).policyName,
  );
  expect(new Set(names).size).toBe(1);
});

test('rules that another version of the desk reads otherwise are adopted anew, once', async () => {
  const { store, noor } = await twoThemes();
  const older: Store = {
    ...store,
    async journal(...asked) {
      const { head, facts } = await store.journal(...asked);
      return { head: head.revision === 1 ? { ...head, policy: 'older' } : head, facts };
    },
    async open(request) {
      const turn = await store.open(request);
      const { head } = turn;
      return { ...turn, head: head.revision === 1 ? { ...head, policy: 'older' } : head };
    },
  };
  for (const _start of [1, 2]) await sampleDesk({ store: older, event }).desk.runDue();
  expect((await factsIn(store)).slice(3)).toEqual([['published', 2]]);
  expect(await store.revisions(event.id, 1)).toMatchObject([
    { revision: 2, actor: 'system', changes: [] },
  ]);
  expect(await sampleDesk({ store, event }).desk.registration(noor)).toMatchObject({ version: 1 });
});
