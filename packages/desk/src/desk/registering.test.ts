import { expect, test } from 'vitest';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

test('a person who registers has a seat, a receipt and a mail with a link to what stands', async () => {
  const { desk, register, post, at } = sampleDesk();
  const outcome = await register('noor', {
    remarks: 'By train',
    dietary: 'vegan',
    dietaryConsent: true,
  });
  expect(outcome).toEqual({ ok: true, receipt: expect.stringMatching(/^R-.{4}-.{4}$/) });

  const [mail] = await post();
  expect(mail).toMatchObject({ template: 'confirmed', at: at(), now: at() });
  const stands = await desk.openLink(mail?.token ?? '');
  expect(stands).toEqual({ kind: 'registration', registration: mail?.registration });
  expect(mail?.registration).toMatchObject({
    state: 'confirmed',
    heldUntil: null,
    version: 1,
    themes: ['theme-1'],
    registeredAt: at(),
    locale: 'nl',
    answers: {
      name: 'noor',
      email: 'noor@example.org',
      theme: 'theme-1',
      remarks: 'By train',
      dietary: 'vegan',
      dietaryConsent: true,
    },
  });
});

test('a receipt is no registration', async () => {
  const { desk, register } = sampleDesk();
  const outcome = await register('noor');
  expect(await desk.registration(outcome.ok ? outcome.receipt : '')).toBeNull();
});

test('who comes after the last seat is told which theme has room', async () => {
  const { register } = sampleDesk({ event: sampleEvent({ seats: [1, 5] }) });
  await register('noor');
  expect(await register('anna')).toMatchObject({
    ok: false,
    reasons: [
      { code: 'quota.full', theme: 'theme-1', withRoom: [{ theme: 'theme-2', remaining: 5 }] },
    ],
  });
});

test('answers the form does not ask for are not kept', async () => {
  const { desk, register, post } = sampleDesk();
  await register('noor', { admin: true, version: '99' });
  const [mail] = await post();
  const view = await desk.registration(mail?.registration?.id ?? '');
  expect(Object.keys(view?.answers ?? {}).sort()).toEqual(
    ['dietary', 'dietaryConsent', 'email', 'name', 'remarks', 'theme'].sort(),
  );
});

test('another theme with room is taken, and told by mail', async () => {
  const { desk, ask, register, post } = sampleDesk();
  await register('noor');
  const [mail] = await post();
  const registration = mail?.registration?.id ?? '';
  await ask({ type: 'choose', registration, version: 1, themes: ['theme-2'] });
  const [changed] = await post();
  expect(changed).toMatchObject({ template: 'changed', registration: { themes: ['theme-2'] } });
  expect(changed?.registration?.answers.theme).toBe('theme-2');
  expect((await desk.availability()).themes.map(({ used }) => used)).toEqual([0, 1]);
});

test('who asks for a full theme keeps the seat there was', async () => {
  const { desk, ask, register, post } = sampleDesk({ event: sampleEvent({ seats: [3, 1] }) });
  await register('anna', { theme: 'theme-2' });
  await register('noor');
  const registration = (await post())[1]?.registration?.id ?? '';
  const refused = await ask({ type: 'choose', registration, version: 1, themes: ['theme-2'] });
  expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'quota.full' }] });
  expect(await desk.registration(registration)).toMatchObject({ themes: ['theme-1'], version: 1 });
});

test('new answers replace the old ones; the address stays', async () => {
  const { desk, ask, register, post } = sampleDesk();
  await register('noor', { dietary: 'vegan', dietaryConsent: true });
  const registration = (await post())[0]?.registration?.id ?? '';
  const answers = {
    name: 'Noor B.',
    email: 'other@example.org',
    theme: 'theme-2',
    remarks: 'Late',
  };
  expect((await ask({ type: 'amend', registration, version: 1, answers })).ok).toBe(true);
  expect(await desk.registration(registration)).toMatchObject({
    version: 2,
    themes: ['theme-1'],
    answers: {
      name: 'Noor B.',
      email: 'noor@example.org',
      theme: 'theme-1',
      remarks: 'Late',
      dietary: null,
      dietaryConsent: false,
    },
  });
});

test('an edit of what somebody no longer sees is refused and changes nothing', async () => {
  const { desk, ask, register, post } = sampleDesk();
  await register('noor');
  const registration = (await post())[0]?.registration?.id ?? '';
  const answers = { name: 'Noor B.', email: 'noor@example.org', theme: 'theme-1' };
  await ask({ type: 'amend', registration, version: 1, answers });
  const stale = await ask({
    type: 'amend',
    registration,
    version: 1,
    answers: { ...answers, name: 'X' },
  });
  expect(stale).toMatchObject({ ok: false, reasons: [{ code: 'version.stale', current: 2 }] });
  expect((await desk.registration(registration))?.answers.name).toBe('Noor B.');
});

test('a withdrawal can be undone for half an hour, and the seat is kept meanwhile', async () => {
  const { desk, ask, register, post, at } = sampleDesk({ event: sampleEvent({ seats: [1] }) });
  await register('noor');
  const registration = (await post())[0]?.registration?.id ?? '';
  await ask({ type: 'withdraw', registration, by: 'attendee' });
  const until = at() + 30 * 60_000;
  expect(await desk.registration(registration)).toMatchObject({ state: 'held', heldUntil: until });
  at(until - 1);
  expect((await register('anna')).ok).toBe(false);
  expect((await ask({ type: 'undo', registration })).ok).toBe(true);
  expect(await desk.registration(registration)).toMatchObject({
    state: 'confirmed',
    heldUntil: null,
  });
});

test('after half an hour the seat is free and the next one gets it, whoever swept', async () => {
  const { desk, store, ask, register, post, at } = sampleDesk({
    event: sampleEvent({ seats: [1] }),
  });
  await register('noor');
  const registration = (await post())[0]?.registration?.id ?? '';
  await ask({ type: 'withdraw', registration, by: 'attendee' });
  at(at() + 30 * 60_000);
  expect(await desk.registration(registration)).toMatchObject({ state: 'ended', heldUntil: null });
  expect((await desk.availability()).remaining).toBe(1);
  expect((await ask({ type: 'undo', registration })).ok).toBe(false);
  expect((await register('anna')).ok).toBe(true);
  expect((await store.quotas(desk.event.id))[0]).toMatchObject({ used: 1, claims: 1 });
});

test('a limit that the event’s file raises holds from the next start, for those there too', async () => {
  const first = sampleDesk({ event: sampleEvent({ seats: [1] }) });
  await first.register('noor');
  expect((await first.register('anna')).ok).toBe(false);
  const raised = sampleDesk({ store: first.store, event: sampleEvent({ seats: [2] }) });
  expect((await raised.register('anna')).ok).toBe(true);
  expect((await raised.register('wim')).ok).toBe(false);
  expect(await first.store.quotas('sample-day')).toEqual(
    ['day', 'seats-1'].map((quota) => ({ quota, limit: 2, used: 2, ceiling: 2, claims: 2 })),
  );
});

test('a lowered limit evicts nobody and lets nobody in', async () => {
  const first = sampleDesk({ event: sampleEvent({ seats: [2] }) });
  for (const name of ['noor', 'anna']) await first.register(name);
  const lowered = sampleDesk({ store: first.store, event: sampleEvent({ seats: [1] }) });
  expect((await lowered.register('wim')).ok).toBe(false);
  const available = await lowered.desk.availability();
  expect(available).toMatchObject({ remaining: 0, limit: 1, quotas: [{ used: 2 }, { used: 2 }] });
});

test('reading changes nothing', async () => {
  const { desk, store, ask, register, post, at } = sampleDesk();
  await register('noor');
  const [mail] = await post();
  await ask({ type: 'withdraw', registration: mail?.registration?.id ?? '', by: 'attendee' });
  at(at() + 3_600_000);
  const before = [await store.journal(desk.event.id, 0), await store.waitingMail(desk.event.id)];
  await desk.availability();
  await desk.openLink(mail?.token ?? '');
  await desk.health();
  expect([await store.journal(desk.event.id, 0), await store.waitingMail(desk.event.id)]).toEqual(
    before,
  );
});

test('a forged link opens nothing', async () => {
  const { desk, register, post } = sampleDesk();
  await register('noor');
  await register('anna');
  const [mine, hers] = await post();
  const [, rotation, seal] = mine?.token?.split('.') ?? [];
  expect(await desk.openLink(`${hers?.registration?.id}.${rotation}.${seal}`)).toBeNull();
  expect(await desk.openLink('')).toBeNull();
});

test.each(['short', 'a key with spaces in it', 'x'.repeat(129), ''])(
  'the key %o is refused',
  async (key) => {
    const { desk } = sampleDesk();
    const command = { type: 'recover', address: 'noor@example.org', locale: 'nl' } as const;
    const outcome = await desk.submit({ key, command });
    expect(outcome).toEqual({ ok: false, reasons: [{ code: 'command.malformed', path: '/key' }] });
  },
);

test('what is no submission at all is refused as one that cannot be read', async () => {
  const { desk } = sampleDesk();
  for (const nothing of [null, undefined, 'register', 7]) {
    const outcome = await Reflect.apply(desk.submit, desk, [nothing]);
    expect(outcome).toEqual({ ok: false, reasons: [{ code: 'command.malformed', path: '' }] });
  }
});

test('a command that is watched, as the state of a front end is, is asked like any other', async () => {
  const { desk } = sampleDesk();
  const answers = { name: 'Noor', email: 'noor@example.org', theme: 'theme-1' };
  const command = new Proxy({ type: 'register', answers, locale: 'nl' } as const, {});
  const outcome = await desk.submit({ key: 'made-with-the-form', command });
  expect(outcome.ok).toBe(true);
});
