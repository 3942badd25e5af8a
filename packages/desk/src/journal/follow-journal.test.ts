import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listeners } from '../desk/listeners.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { followJournal } from './follow-journal.ts';

const event = sampleEvent({ seats: [9] });

test('facts come as they are decided, those there are at once, and end with the signal', async () => {
  const { desk, register } = sampleDesk({ event });
  await register('noor');
  const stop = new AbortController();
  const heard: string[] = [];
  const following = (async () => {
    for await (const { seq, fact } of desk.follow({ since: 1, signal: stop.signal })) {
      heard.push(`${seq} ${fact.type}`);
      if (heard.length === 3) stop.abort();
    }
  })();
  await register('anna');
  await pause(50);
  expect(heard).toEqual(['2 registered', '3 registered']);
  await register('wim');
  await following;
  expect(heard.at(-1)).toBe('4 registered');
});

test('what another desk decides is heard within a second or so', async () => {
  const { desk, store, register } = sampleDesk({ event });
  await register('noor');
  const other = sampleDesk({ event, store });
  const stop = new AbortController();
  const later = pause(100).then(() => other.register('anna'));
  const began = performance.now();
  for await (const { seq } of desk.follow({ since: 2, signal: stop.signal })) {
    expect(seq).toBe(3);
    stop.abort();
  }
  await later;
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('a desk that closes ends what follows it', async () => {
  const { desk, register } = sampleDesk({ event });
  await register('noor');
  const { signal } = new AbortController();
  const following = (async () => {
    for await (const _ of desk.follow({ since: 2, signal })) throw new Error('nothing was decided');
  })();
  await pause(20);
  await desk.close();
  await following;
});

test('who stops following leaves nobody listening', async () => {
  const { store, register } = sampleDesk({ event });
  await register('noor');
  const listening = new Set<() => void>();
  const { listen } = listeners();
  const woken = (wake: () => void): (() => void) => {
    listening.add(wake);
    const forget = listen(wake);
    return () => {
      listening.delete(wake);
      forget();
    };
  };
  const { signal } = new AbortController();
  for await (const _ of followJournal({ store, event: event.id, since: 0, signal, woken })) break;
  expect(listening.size).toBe(0);
});
