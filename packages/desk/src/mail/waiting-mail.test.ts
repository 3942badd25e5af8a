import { expect, test } from 'vitest';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import type { MailOrder } from './mail-order.ts';
import { mostTries, pauseAfter } from './waiting-mail.ts';

test('a mail that could not be handed over is tried again later, as the same mail', async () => {
  const tried: string[] = [];
  let down = true;
  const deliver = async ({ id }: MailOrder): Promise<void> => {
    tried.push(id);
    if (down) throw new Error('connection refused');
  };
  const { desk, register, at } = sampleDesk({ deliver });
  await register('noor');
  expect(await desk.runDue()).toEqual({ sent: 0, waiting: 1 });
  expect(await desk.runDue()).toEqual({ sent: 0, waiting: 1 });
  expect(tried).toHaveLength(1);
  down = false;
  at(at() + pauseAfter(1));
  expect(await desk.runDue()).toEqual({ sent: 1, waiting: 0 });
  expect(new Set(tried).size).toBe(1);
});

test('one mail that always fails holds up no other, and is given up in the end', async () => {
  const sent: string[] = [];
  const deliver = async ({ registration }: MailOrder): Promise<void> => {
    if (registration?.answers.name === 'anna') throw new Error('no such mailbox');
    sent.push(String(registration?.answers.name));
  };
  const lines: string[] = [];
  const log = ({ code }: { code: string }): unknown => lines.push(code);
  const { desk, register, at } = sampleDesk({ deliver, log });
  for (const name of ['anna', 'noor', 'wim']) await register(name);
  for (let tries = 1; tries <= mostTries; tries += 1) {
    await desk.runDue();
    at(at() + pauseAfter(tries));
  }
  expect(sent).toEqual(['noor', 'wim']);
  expect(lines.filter((code) => code === 'mail.failed')).toHaveLength(mostTries - 1);
  expect(lines.at(-1)).toBe('mail.dead');
  expect(await desk.runDue()).toEqual({ sent: 0, waiting: 0 });
});

test('pauses between tries double up to an hour', () => {
  expect([1, 2, 3].map(pauseAfter)).toEqual([10_000, 20_000, 40_000]);
  expect(pauseAfter(mostTries)).toBe(3_600_000);
});

test('nobody is told of a seat that was given back before the mail left', async () => {
  const { ask, register, post, mails } = sampleDesk();
  await register('noor');
  const [mail] = await post();
  const registration = mail?.registration?.id ?? '';
  await ask({ type: 'choose', registration, version: 1, themes: ['theme-2'] });
  await ask({ type: 'withdraw', registration, by: 'attendee' });
  expect((await post()).map(({ template }) => template)).toEqual(['withdrawn']);
  expect(mails).toHaveLength(2);
});

test('a withdrawal undone before the mail left is told as what stands', async () => {
  const { ask, register, post } = sampleDesk();
  await register('noor');
  const registration = (await post())[0]?.registration?.id ?? '';
  await ask({ type: 'withdraw', registration, by: 'attendee' });
  await ask({ type: 'undo', registration });
  const left = await post();
  expect(left.map(({ template, registration: told }) => [template, told?.state])).toEqual([
    ['restored', 'confirmed'],
  ]);
});

test('a mail tells what stands when it leaves, not when it was ordered', async () => {
  const { ask, register, registrations, post } = sampleDesk();
  await register('noor');
  const [registration = ''] = await registrations();
  await ask({ type: 'choose', registration, version: 1, themes: ['theme-2'] });
  const themes = (await post()).map((mail) => [mail.template, mail.registration?.themes]);
  expect(themes).toEqual([
    ['confirmed', ['theme-2']],
    ['changed', ['theme-2']],
  ]);
});

test('without a way to deliver, mail waits', async () => {
  const { desk, register } = sampleDesk({ deliver: undefined });
  await register('noor');
  expect(await desk.runDue()).toEqual({ sent: 0, waiting: 1 });
});

test('a slow transport holds up no registration', async () => {
  let handOver = (): void => {};
  const slow = new Promise<void>((resolve) => {
    handOver = resolve;
  });
  const { desk, register } = sampleDesk({ deliver: () => slow });
  await register('noor');
  const sending = desk.runDue();
  expect((await register('anna')).ok).toBe(true);
  handOver();
  expect(await sending).toEqual({ sent: 2, waiting: 0 });
});

test('a mail that hangs holds up no other, however many there are', async () => {
  let handOver = (): void => {};
  const hanging = new Promise<void>((resolve) => {
    handOver = resolve;
  });
  let others = 0;
  const rest = new Promise<void>((resolve) => {
    const deliver = async ({ to }: MailOrder): Promise<void> => {
      if (to === 'p0@example.org') return hanging;
      others += 1;
      if (others === 149) resolve();
    };
    const { desk, register } = sampleDesk({ deliver, event: sampleEvent({ seats: [150, 2] }) });
    const all = Array.from({ length: 150 }, (_, number) => register(`p${number}`));
    void Promise.all(all).then(() => desk.runDue());
  });
  await rest;
  expect(others).toBe(149);
  handOver();
});

test('mail leaves by itself soon after the commit', async () => {
  let arrived = (_: MailOrder): void => {};
  const delivered = new Promise<MailOrder>((resolve) => {
    arrived = resolve;
  });
  const deliver = async (mail: MailOrder): Promise<void> => arrived(mail);
  const { desk, register } = sampleDesk({ deliver, autorun: true });
  await register('noor');
  expect((await delivered).template).toBe('confirmed');
  await desk.close();
});

test('a hold that runs out is ended by itself', async () => {
  const { store, desk, ask, register, registrations, at } = sampleDesk({ autorun: true });
  await register('noor');
  const [registration = ''] = await registrations();
  await ask({ type: 'withdraw', registration, by: 'attendee' });
  at(at() + 30 * 60_000);
  // Whatever commits next wakes the desk; nothing else has to happen.
  await ask({ type: 'recover', address: 'nobody@example.org', locale: 'nl' });
  expect((await store.journal(desk.event.id, 0)).facts.map(({ fact }) => fact.type)).toEqual([
    'published',
    'registered',
    'withdrawn',
    'lapsed',
  ]);
  await desk.close();
});
