import { expect, test } from 'vitest';
import { memoryStore } from '../memory/memory-store.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { type OpenDeskOptions, openDesk } from './open-desk.ts';

function opening(options: Partial<OpenDeskOptions>): () => unknown {
  return () => openDesk({ event: sampleEvent(), store: memoryStore(), ...options });
}

test.each<[string, Partial<OpenDeskOptions>]>([
  ['secret', { secret: '' }],
  ['secret', { secret: 'too short to be one' }],
  ['turnSize', { turnSize: 0 }],
  ['queueLimit', { queueLimit: Number.NaN }],
  ['answerWithin', { answerWithin: -1 }],
  ['keepOutcomesFor', { keepOutcomesFor: 0.5 }],
])('a desk with a %s that can only be a mistake does not open', (name, options) => {
  expect(opening(options)).toThrow(
    expect.objectContaining({ code: 'desk.option', message: expect.stringContaining(name) }),
  );
});

test('what a clock gives is taken in whole milliseconds', async () => {
  const begins = Date.UTC(2023, 10, 15);
  const { desk, register, store } = sampleDesk({ clock: () => begins + 0.5 });
  expect((await register('noor')).ok).toBe(true);
  expect(desk.now()).toBe(begins);
  expect((await store.journal('sample-day', 0)).head.lastInstant).toBe(begins);
});

test('a clock that gives nothing is a fault, and nothing is written', async () => {
  const { register, store } = sampleDesk({ clock: () => Number.NaN });
  await expect(register('noor')).rejects.toMatchObject({ code: 'desk.option' });
  expect((await store.journal('sample-day', 0)).head.seq).toBe(0);
});
