import { compile } from '@plenary/model';
import { registrationOf, registrationsOf, usedOf } from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryStore } from '../memory/memory-store.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { replay } from './replay.ts';

const event = sampleEvent({ seats: [5, 5] });

test('an event that nobody has used has no ledger', async () => {
  expect(await replay(memoryStore(), event.id)).toBeNull();
});

test('the journal read again is the ledger that the desk has, whatever was asked', async () => {
  const step = fc.record({
    do: fc.constantFrom('register', 'withdraw', 'wait', 'publish'),
    nth: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const { desk, store, ask, register, registrations, at } = sampleDesk({ event });
      await register('first');
      for (const { do: what, nth } of steps) {
        const registration = (await registrations())[nth] ?? 'nobody';
        if (what === 'register') await register(`person-${nth}`);
        if (what === 'withdraw') await ask({ type: 'withdraw', registration, by: 'attendee' });
        if (what === 'wait') at(at() + nth * 600_000);
        if (what === 'publish') {
          const { revision } = desk.event;
          await desk.publish(sampleEvent({ seats: [nth + 1, 5] }), {
            expectedRevision: revision,
            actor: 'organiser',
          });
        }
      }
      await desk.runDue();
      const read = await replay(store, event.id);
      const { ledger, policy } = await desk.standing();
      if (read === null) throw new Error('nothing was read');
      expect(registrationsOf(read)).toEqual(registrationsOf(ledger));
      expect(read.policy).toEqual(policy);
      for (const { id } of policy.quotas) expect(usedOf(read, id)).toBe(usedOf(ledger, id));
    }),
    { numRuns: 25 },
  );
});

test('read until a fact or an instant it is what stood then, under the rules of then', async () => {
  const { desk, store, register, registrations, at } = sampleDesk({ event });
  await register('noor');
  const [noor = ''] = await registrations();
  const first = at();
  at(first + 1_000);
  const raised = sampleEvent({ seats: [7, 5] });
  await desk.publish(raised, { expectedRevision: 1, actor: 'organiser' });
  await register('anna');
  const before = await replay(store, event.id, { until: { instant: first + 1_000 } });
  expect(before && registrationsOf(before).map(({ id }) => id)).toEqual([noor]);
  expect(before?.policy.quotas.map(({ limit }) => limit)).toEqual([10, 5, 5]);
  const published = await replay(store, event.id, { until: { seq: 3 } });
  expect(published && registrationOf(published, noor)?.state).toBe('confirmed');
  expect(published && registrationsOf(published)).toHaveLength(1);
  expect(published?.policy.quotas.map(({ limit }) => limit)).toEqual([12, 7, 5]);
  expect(compile(raised).registration.quotas[0]?.limit).toBe(12);
});

test('a revision that is gone is a fault, not another ledger', async () => {
  const { store, register } = sampleDesk({ event });
  await register('noor');
  const without = { ...store, revisions: async () => [] };
  await expect(replay(without, event.id)).rejects.toMatchObject({
    code: 'journal.revision-missing',
  });
});
