import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { serveSite } from './serve-site.ts';

const signals = false;

test('a request under way is answered before the site stops, and what ends with it comes after', async () => {
  const order: string[] = [];
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const served = await serveSite({
    port: 0,
    signals,
    async fetch() {
      arrive();
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('answered');
      return new Response('done');
    },
    onStop: async () => void order.push('closed'),
  });
  const answer = fetch(`http://localhost:${served.port}/`, { headers: { connection: 'close' } });
  await arrived;
  await Promise.all([served.stop(), served.stop()]);
  expect(await (await answer).text()).toBe('done');
  expect(order).toEqual(['answered', 'closed']);
  await expect(fetch(`http://localhost:${served.port}/`)).rejects.toThrow();
});

test('an idle connection does not keep the site from stopping', async () => {
  const served = await serveSite({ port: 0, signals, fetch: async () => new Response('x') });
  const idle = connect(served.port, 'localhost');
  await new Promise((resolve) => idle.once('connect', resolve));
  const closed = new Promise((resolve) => idle.once('close', resolve));
  await served.stop();
  await closed;
});

test('an answer that never comes is cut off when its time is over', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const served = await serveSite({
    port: 0,
    signals,
    graceMs: 50,
    fetch: () => {
      arrive();
      return new Promise(() => {});
    },
  });
  const answer = fetch(`http://localhost:${served.port}/`).catch(() => 'cut off');
  await arrived;
  await served.stop();
  expect(await answer).toBe('cut off');
});

test('a port that is taken is refused', async () => {
  const first = await serveSite({ port: 0, signals, fetch: async () => new Response('x') });
  const second = serveSite({ port: first.port, signals, fetch: async () => new Response('y') });
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.stop();
});
