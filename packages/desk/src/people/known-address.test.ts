import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../desk/outcome.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const accepted = { ok: true, receipt: expect.any(String) };

test('a known address gets the same answer, takes no second seat, and its owner is told what stands', async () => {
  const { desk, register, post } = sampleDesk();
  await register('noor');
  await post();
  const again = await register('noor', { email: ' NOOR@example.org ', theme: 'theme-2' });
  expect(again).toEqual(accepted);
  expect((await desk.availability()).quotas.map(({ used }) => used)).toEqual([1, 1, 0]);
  const [mail] = await post();
  expect(mail).toMatchObject({ template: 'stands', registration: { themes: ['theme-1'] } });
});

test('a known address is refused for what a new one would be refused for, and for nothing else', async () => {
  const { register, at } = sampleDesk({ event: sampleEvent({ seats: [1, 1] }) });
  await register('noor');
  const known = await register('noor');
  const stranger = await register('anna');
  expect(known).toEqual(stranger);
  at(at() + 86_400_000);
  expect(await register('noor')).toEqual(await register('anna'));
});

test('two forms with one new address in one turn make one registration', async () => {
  const { register, post, registrations } = sampleDesk();
  const both = await Promise.all([register('noor'), register('noor')]);
  expect(both).toEqual([accepted, accepted]);
  expect(await registrations()).toHaveLength(1);
  expect((await post()).map(({ template }) => template).sort()).toEqual(['confirmed', 'stands']);
});

test('a lost link comes by mail, and the same answer to whoever has none', async () => {
  const { desk, ask, register, post } = sampleDesk();
  await register('noor');
  const [first] = await post();
  const recover = (address: string): Promise<Outcome> =>
    ask({ type: 'recover', address, locale: 'nl' });
  expect(await recover('Noor@Example.org')).toEqual(accepted);
  expect(await recover('nobody@example.org')).toEqual(accepted);
  expect(await recover('no address')).toEqual(accepted);
  const mails = await post();
  expect(mails.map(({ template, token }) => [template, token])).toEqual([['stands', first?.token]]);
  expect(await desk.openLink(first?.token ?? '')).not.toBeNull();
});

test('who has withdrawn for good is sent no link', async () => {
  const { ask, register, post } = sampleDesk();
  await register('noor');
  const [mail] = await post();
  await ask({ type: 'withdraw', registration: mail?.registration?.id ?? '', by: 'organiser' });
  await post();
  expect(await ask({ type: 'recover', address: 'noor@example.org', locale: 'nl' })).toEqual(
    accepted,
  );
  expect(await post()).toEqual([]);
});

test('a stranger cannot fill somebody else’s mailbox', async () => {
  const { ask, register, post, at } = sampleDesk();
  await register('noor');
  await post();
  for (let round = 0; round < 10; round += 1) {
    expect(await register('noor')).toEqual(accepted);
    expect(await ask({ type: 'recover', address: 'noor@example.org', locale: 'nl' })).toEqual(
      accepted,
    );
  }
  expect(await post()).toHaveLength(3);
  at(at() + 3_600_000);
  await register('noor');
  expect(await post()).toHaveLength(1);
});

test('the journal and the outcomes say nothing of who somebody is', async () => {
  const person = fc.record({
    name: fc.string({ minLength: 6, unit: 'grapheme' }),
    mailbox: fc.stringMatching(/^[a-z]{6,12}$/),
    dietary: fc.string({ minLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(person, async ({ name, mailbox, dietary }) => {
      const { store, desk } = sampleDesk();
      const key = 'made-with-the-form';
      const email = `${mailbox}@example.org`;
      const answers = { name, email, theme: 'theme-1', dietary, remarks: name };
      await desk.submit({ key, command: { type: 'register', answers, locale: 'nl' } });
      const { facts } = await store.journal(desk.event.id, 0);
      const types = facts.map(({ fact }) => fact.type);
      const request = { event: desk.event.id, since: 0, revision: 0, keys: [key], addresses: [] };
      const turn = await store.open(request);
      await turn.abandon();
      expect([types, turn.outcomes.length]).toEqual([['published', 'registered'], 1]);
      const kept = JSON.stringify([facts, turn.outcomes]);
      for (const told of [name, email, dietary]) {
        expect(kept).not.toContain(JSON.stringify(told).slice(1, -1));
      }
    }),
    { numRuns: 30 },
  );
});
