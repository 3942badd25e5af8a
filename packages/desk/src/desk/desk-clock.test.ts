import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';

const event = compile(sampleEvent());
const closesAt = event.registration.windows[0]?.closesAt ?? 0;

test('the last millisecond before the closing is in time, the closing is not', async () => {
  const { register, at } = sampleDesk();
  at(closesAt - 1);
  expect((await register('noor')).ok).toBe(true);
  at(closesAt);
  expect(await register('anna')).toMatchObject({
    reasons: [{ code: 'window.closed', closedAt: closesAt }],
  });
});

test('who was in time is not turned away because the turn came after the closing', async () => {
  const { store, desk, register, at } = sampleDesk();
  await desk.availability();
  at(closesAt - 1);
  const other = await store.open({
    event: event.id,
    since: 0,
    revision: 0,
    keys: [],
    addresses: [],
  });
  const waiting = register('noor');
  await new Promise((resolve) => setTimeout(resolve, 10));
  at(closesAt + 1);
  await other.abandon();
  expect((await waiting).ok).toBe(true);
  expect((await desk.availability()).window.state).toBe('closed');
});

test('a clock that steps back reopens nothing', async () => {
  const { desk, register, at } = sampleDesk();
  at(closesAt);
  await register('noor');
  at(closesAt - 3_600_000);
  expect(desk.now()).toBe(closesAt);
  expect((await desk.availability()).window.state).toBe('closed');
  expect(await register('anna')).toMatchObject({ reasons: [{ code: 'window.closed' }] });
});

test('a clock that steps back does not go back over a restart either', async () => {
  const { store, register, at } = sampleDesk();
  at(closesAt);
  await register('noor');
  const restarted = sampleDesk({ store });
  restarted.at(closesAt - 3_600_000);
  expect(await restarted.register('anna')).toMatchObject({ reasons: [{ code: 'window.closed' }] });
});

test('a clock more than five minutes behind the store is said so', async () => {
  const { desk, register, at } = sampleDesk();
  const now = at();
  await register('noor');
  at(now - 5 * 60_000);
  expect(await desk.health()).toEqual({ ok: true });
  at(now - 6 * 60_000);
  expect(await desk.health()).toEqual({
    ok: false,
    reason: "clock.behind: 6 minutes before the last turn's instant",
  });
});
