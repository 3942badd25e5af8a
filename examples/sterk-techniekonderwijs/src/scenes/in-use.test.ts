import { expect, test } from 'vitest';
import { inUse } from './in-use.ts';

function later(): { promise: Promise<void>; come(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, come: resolve };
}

test('a replacement waits for those who use the thing, newcomers wait for the replacement', async () => {
  const gate = inUse();
  const order: string[] = [];
  const work = later();
  const first = gate.use(async () => {
    await work.promise;
    order.push('first user');
  });
  // The first user is inside before the replacement is asked for.
  await Promise.resolve();
  const replaced = gate.replace(async () => void order.push('replaced'));
  const second = gate.use(async () => void order.push('second user'));
  work.come();
  await Promise.all([first, replaced, second]);
  expect(order).toEqual(['first user', 'replaced', 'second user']);
});

test('a replacement that fails does not shut the gate', async () => {
  const gate = inUse();
  await expect(gate.replace(() => Promise.reject(new Error('disk full')))).rejects.toThrow();
  expect(await gate.use(async () => 'open')).toBe('open');
});

test('a user that fails is no longer inside', async () => {
  const gate = inUse();
  await expect(gate.use(() => Promise.reject(new Error('x')))).rejects.toThrow();
  await gate.replace(async () => {});
});
