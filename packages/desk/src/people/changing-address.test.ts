import { expect, test } from 'vitest';
import { sampleDesk } from '../testing/sample-desk.ts';

const accepted = { ok: true, receipt: expect.any(String) };

/** Noor has a seat, and asked to be reached elsewhere from now on. */
async function proposed(address = 'Noor@New.example') {
  const sample = sampleDesk();
  await sample.register('noor');
  const [first] = await sample.post();
  const registration = first?.registration?.id ?? '';
  const { desk, ask } = sample;
  const version = async (): Promise<number> =>
    (await desk.registration(registration))?.version ?? 0;
  const propose = async (to: string) =>
    ask({ type: 'propose-address', registration, version: await version(), address: to });
  expect(await propose(address)).toEqual(accepted);
  const mails = await sample.post();
  return { ...sample, registration, propose, own: first?.token ?? '', mails };
}

test('a new address is asked to prove itself, and until it does the old one stands', async () => {
  const { desk, mails, own } = await proposed();
  expect(mails.map(({ template, to }) => [template, to])).toEqual([
    ['new-address', 'Noor@New.example'],
  ]);
  expect(await desk.openLink(mails[0]?.token ?? '')).toBeNull();
  const opened = await desk.openLink(own);
  expect(opened?.kind === 'registration' && opened.registration.answers).toMatchObject({
    email: 'noor@example.org',
  });
});

test('once it is proved the old link is dead, the old address is told, and the new one has its own', async () => {
  const { desk, ask, post, mails, own, registration } = await proposed();
  const token = mails[0]?.token ?? '';
  expect(await ask({ type: 'prove-address', token })).toEqual(accepted);
  expect(await desk.openLink(own)).toBeNull();
  expect((await desk.registration(registration))?.answers).toMatchObject({
    email: 'Noor@New.example',
  });
  const told = await post();
  const changed = told.filter(({ template }) => template === 'address-changed');
  expect(changed.map(({ to }) => to)).toEqual(['noor@example.org']);

  expect(await ask({ type: 'recover', address: 'noor@new.example', locale: 'nl' })).toEqual(
    accepted,
  );
  const [stands] = await post();
  expect(stands).toMatchObject({ template: 'stands', to: 'Noor@New.example' });
  expect(await desk.openLink(stands?.token ?? '')).not.toBeNull();
});

test('the old address learns no link that works, and is free for somebody else', async () => {
  const { desk, ask, post, register, mails, registrations } = await proposed();
  await ask({ type: 'prove-address', token: mails[0]?.token ?? '' });
  const told = await post();
  const old = told.filter(({ to }) => to === 'noor@example.org');
  for (const { token } of old) expect(await desk.openLink(token ?? '')).toBeNull();
  expect(await register('noor')).toEqual(accepted);
  expect(await registrations()).toHaveLength(2);
});

test('a link that proves is used once, and the same key gets the same answer', async () => {
  const { desk, ask, mails } = await proposed();
  const command = { type: 'prove-address', token: mails[0]?.token ?? '' } as const;
  const key = 'proving-the-address';
  const first = await desk.submit({ key, command });
  expect(first).toEqual(accepted);
  expect(await desk.submit({ key, command })).toEqual(first);
  expect(await ask(command)).toEqual({ ok: false, reasons: [{ code: 'registration.unknown' }] });
});

test('of two addresses proposed one after another only the last can be proved', async () => {
  const { ask, post, propose, mails } = await proposed();
  expect(await propose('noor@third.example')).toEqual(accepted);
  const [last] = await post();
  const old = await ask({ type: 'prove-address', token: mails[0]?.token ?? '' });
  expect(old).toMatchObject({ ok: false });
  expect(await ask({ type: 'prove-address', token: last?.token ?? '' })).toEqual(accepted);
});

test('the journal names neither address', async () => {
  const { ask, store, desk, mails } = await proposed();
  await ask({ type: 'prove-address', token: mails[0]?.token ?? '' });
  const { facts } = await store.journal(desk.event.id, 0);
  expect(facts.map(({ fact }) => fact.type)).toContain('address-changed');
  expect(JSON.stringify(facts)).not.toMatch(/noor|example/i);
});
