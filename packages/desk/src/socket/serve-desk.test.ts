import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../desk/desk.ts';
import { fault } from '../fault.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { type AskedDesk, askDesk } from './ask-desk.ts';
import { type DeskServer, serveDesk } from './serve-desk.ts';
import { deskSocket } from './socket-place.ts';

let folder: string;
let path: string;
let opened: { close(): Promise<unknown> }[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-'));
  path = deskSocket(join(folder, 'day.sqlite'));
  opened = [];
});

afterEach(async () => {
  for (const one of opened.reverse()) await one.close();
  await rm(folder, { recursive: true });
});

function closing<One extends { close(): Promise<unknown> }>(one: One): One {
  opened.push(one);
  return one;
}

async function served(
  desk: Desk = closing(sampleDesk().desk),
  options: { backUp?: (to: string) => Promise<unknown>; timeoutMs?: number } = {},
): Promise<{ server: DeskServer; asked: AskedDesk }> {
  const server = closing(await serveDesk(desk, { path, ...options }));
  const asked = closing(await askDesk({ path, ...options }));
  return { server, asked };
}

const register = {
  type: 'register',
  answers: { name: 'Noor', email: 'noor@example.org', theme: 'theme-1' },
  locale: 'nl',
} as const;

test('another process asks all that a running desk answers', async () => {
  const { desk, at } = sampleDesk();
  const { asked } = await served(closing(desk), { backUp: async (to) => ({ saved: to }) });
  const submission = { key: 'made-with-the-form', command: register };
  const outcome = await asked.submit(submission);
  expect(outcome.ok).toBe(true);
  expect(await asked.settle(submission.key)).toEqual(outcome);
  expect(await asked.settle('another-key-altogether')).toBe(null);
  expect(await asked.availability()).toEqual(await desk.availability());
  const profile = { audience: null, affiliation: null };
  expect(await asked.availability(profile)).toEqual(await desk.availability(profile));
  expect(await asked.revisions()).toEqual(await desk.revisions());
  expect(await asked.health()).toEqual({ ok: true });
  expect(await asked.verifyJournal()).toEqual(await desk.verifyJournal());
  expect(await asked.exportPerson('noor@example.org')).toEqual(
    await desk.exportPerson('noor@example.org'),
  );
  expect(await asked.deadMail()).toEqual([]);
  expect(await asked.retryMail(['no-such-mail'])).toBe(undefined);
  at(at() + 60_000);
  expect(await asked.runDue({ budgetMs: 1_000 })).toMatchObject({ sent: 1 });
  expect(await asked.backUp('/srv/copy')).toEqual({ saved: '/srv/copy' });
});

test('a revision is published from another process, and a stale one refused', async () => {
  const { asked } = await served();
  const event = sampleEvent({ title: 'Another title' });
  const options = { expectedRevision: 1, actor: 'organiser' };
  expect(await asked.publish(event, options)).toEqual({ ok: true, revision: 2 });
  expect(await asked.publish(sampleEvent({ title: 'A third' }), options)).toMatchObject({
    ok: false,
    reasons: [{ code: 'revision.stale' }],
  });
});

test.skipIf(process.platform === 'win32')('only its owner can open the socket', async () => {
  const { server } = await served();
  const stat = await lstat(path);
  expect(stat.isSocket()).toBe(true);
  expect(stat.mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['day.sqlite.desk']);
  await server.close();
  expect(await readdir(folder)).toEqual([]);
});

test('a place where another desk listens is refused, and that desk goes on', async () => {
  const { asked } = await served();
  const second = sampleDesk().desk;
  await expect(serveDesk(second, { path })).rejects.toMatchObject({ code: 'socket.taken' });
  expect(await asked.health()).toEqual({ ok: true });
});

test('a question nobody knows, and arguments of another kind, are answered by their code', async () => {
  await served();
  const question = (ask: string, ...args: unknown[]): string =>
    `${JSON.stringify({ id: 1, ask, with: args })}\n`;
  const refusals: readonly [line: string, code: string][] = [
    ['no JSON at all\n', 'socket.malformed'],
    ['{}\n', 'socket.malformed'],
    ['[[]]\n', 'socket.malformed'],
    [question('close'), 'socket.unknown-question'],
    [question('toString'), 'socket.unknown-question'],
    [question('backUp', '/srv/copy'), 'socket.unknown-question'],
    [question('settle', 7), 'socket.malformed'],
    [question('submit', { key: 'made-with-the-form' }), 'socket.malformed'],
    [question('submit', { key: 7, command: register }), 'socket.malformed'],
    [question('publish', {}, { expectedRevision: 'one', actor: 'x' }), 'socket.malformed'],
    [question('availability', 'everybody'), 'socket.malformed'],
    [question('retryMail', 'all'), 'socket.malformed'],
    [question('runDue', { budgetMs: -1 }), 'socket.malformed'],
  ];
  for (const [line, code] of refusals) {
    expect(await raw(line), line).toMatchObject([{ ok: false, code }]);
  }
});

test('a line without an end is cut off, and the desk goes on', async () => {
  const { asked } = await served();
  expect(await raw('x'.repeat(16 * 1024 * 1024 + 1))).toEqual([
    { id: null, ok: false, code: 'socket.too-long' },
  ]);
  expect(await asked.health()).toEqual({ ok: true });
});

test('a fault arrives by its code, without the words it was said in', async () => {
  const desk: Desk = {
    ...sampleDesk().desk,
    settle: () => Promise.reject(fault('store.sqlite', 'noor@example.org is in the way')),
  };
  await served(desk);
  const asked = closing(await askDesk({ path }));
  await expect(asked.settle('made-with-the-form')).rejects.toMatchObject({ code: 'store.sqlite' });
  const line = '{"id":4,"ask":"settle","with":["made-with-the-form"]}\n';
  expect(await raw(line)).toEqual([{ id: 4, ok: false, code: 'store.sqlite' }]);
});

test('who waits too long is told so, and an answer that comes later harms nothing', async () => {
  let answer = (): void => {};
  const desk: Desk = {
    ...sampleDesk().desk,
    settle: () => new Promise((resolve) => (answer = () => resolve(null))),
  };
  const { asked } = await served(desk, { timeoutMs: 100 });
  await expect(asked.settle('made-with-the-form')).rejects.toMatchObject({
    code: 'socket.timeout',
  });
  answer();
  expect(await asked.deadMail()).toEqual([]);
});

test('a desk that stops being served answers what was asked, and lets nobody wait', async () => {
  let answer = (): void => {};
  const desk: Desk = {
    ...sampleDesk().desk,
    settle: () => new Promise((resolve) => (answer = () => resolve(null))),
  };
  const { server, asked } = await served(desk);
  const first = asked.settle('made-with-the-form');
  const second = asked.deadMail();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = server.close();
  answer();
  expect(await first).toBe(null);
  expect(await second).toEqual([]);
  await closed;
  await expect(asked.health()).rejects.toMatchObject({ code: 'socket.closed' });
  await expect(askDesk({ path })).rejects.toMatchObject({ code: 'socket.unreachable' });
});

/** What comes back for bytes that a program of our own would not send. */
function raw(bytes: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let said = '';
    socket.on('error', () => {});
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    socket.on('close', () =>
      resolve(
        said
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      ),
    );
    socket.end(bytes);
  });
}
