import { access, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { loadSqlite } from './open-connection.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { startWorker } from './worker-client.ts';

const event = sampleEvent({ seats: [2, 2] });
// The day before the event.
const now = Date.UTC(2023, 10, 15, 11);
const { DatabaseSync: Database } = loadSqlite();

async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'plenary-file-')), 'with a space', 'day.sqlite');
}

/** A file in which two have registered and one has withdrawn, opened as anybody could. */
async function usedFile(): Promise<{ path: string; database: DatabaseSync }> {
  const path = await newFile();
  const desk = openDesk({
    event,
    store: () => openSqliteStore({ path }),
    clock: () => now,
    autorun: false,
    newId: ids(),
  });
  for (const [number, name] of ['noor', 'anna'].entries()) {
    const answers = { name, email: `${name}@example.org`, theme: 'theme-1', dietary: 'vegan' };
    await desk.submit({
      key: `key-of-the-form-${number}`,
      command: { type: 'register', answers, locale: 'nl' },
    });
  }
  const command = { type: 'withdraw', registration: 'id-2', by: 'organiser' } as const;
  expect((await desk.submit({ key: 'key-of-the-button-1', command })).ok).toBe(true);
  await desk.close();
  return { path, database: new Database(path) };
}

function ids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}

test('a file that is open is refused to a second process', async () => {
  const path = await newFile();
  const first = await openSqliteStore({ path });
  // What another process would do first.
  await expect(startWorker({ path, writes: true })).rejects.toMatchObject({ code: 'store.leased' });
  await first.close();
  const second = await openSqliteStore({ path });
  await second.close();
});

test('only their owner reads the files, the log included', async () => {
  const path = await newFile();
  const store = await openSqliteStore({ path });
  await store.secret();
  const files = await readdir(dirname(path));
  expect(files.toSorted()).toEqual(
    ['', '-shm', '-wal', '.lease', '.lease-journal', '.secret'].map(
      (ending) => `day.sqlite${ending}`,
    ),
  );
  for (const file of files) {
    expect((await stat(join(dirname(path), file))).mode & 0o777).toBe(0o600);
  }
  await store.close();
});

test('the lease does not shut out readers', async () => {
  const path = await newFile();
  const store = await openSqliteStore({ path });
  const reader = new Database(path, { readOnly: true });
  expect(reader.prepare('SELECT COUNT(*) AS rows FROM fact').get()).toEqual({ rows: 0 });
  reader.close();
  await store.close();
});

test('a file of a newer release is refused and left as it is', async () => {
  const { path, database } = await usedFile();
  database.exec("UPDATE meta SET value = '99' WHERE name = 'schema'");
  database.close();
  await expect(openSqliteStore({ path })).rejects.toMatchObject({
    code: 'store.newer-schema',
    message: expect.stringContaining('99'),
  });
  const after = new Database(path);
  expect(after.prepare('SELECT COUNT(*) AS rows FROM fact').get()).toEqual({ rows: 4 });
  after.close();
});

test('a file that is no database is refused', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'plenary-file-')), 'day.sqlite');
  await writeFile(path, 'not a database at all, but long enough to look at'.repeat(100));
  await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: 'store.corrupt' });
});

test('the database itself refuses to be oversold, whatever asks it to', async () => {
  const { database } = await usedFile();
  expect(() => database.exec("UPDATE quota SET used = 5 WHERE id = 'day'")).toThrow(
    /quota_never_oversold/,
  );
  expect(() => database.exec("UPDATE quota SET used = -1 WHERE id = 'day'")).toThrow(
    /quota_never_oversold/,
  );
  database.close();
});

test('registrations stand in a table of their own, as the facts left them', async () => {
  const { database } = await usedFile();
  const rows = database
    .prepare('SELECT id, state, version, themes FROM registration ORDER BY id')
    .all();
  expect(rows).toEqual([
    { id: 'id-2', state: 'ended', version: 2, themes: '["theme-1"]' },
    { id: 'id-5', state: 'confirmed', version: 1, themes: '["theme-1"]' },
  ]);
  database.close();
});

test('who somebody is stands only in the tables that are erased', async () => {
  const { database } = await usedFile();
  const tables = ['event', 'fact', 'quota', 'claim', 'registration', 'outcome', 'mail', 'meta'];
  for (const table of tables) {
    const rows = JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all());
    expect(rows).not.toMatch(/noor|anna|vegan|example\.org/);
  }
  const answers = JSON.stringify(database.prepare('SELECT * FROM answers').all());
  expect(answers).toMatch(/noor/);
  expect(answers).not.toMatch(/vegan/);
  const apart = JSON.stringify(database.prepare('SELECT * FROM sensitive_answers').all());
  expect(apart).toMatch(/vegan/);
  database.close();
});

test('a file that was closed is whole by itself', async () => {
  const { path, database } = await usedFile();
  database.close();
  await expect(access(`${path}-wal`)).rejects.toThrow();
});

test('a store that was closed says so', async () => {
  const store = await openSqliteStore({ path: await newFile() });
  await store.close();
  const request = { event: event.id, since: 0, revision: 0, keys: [], addresses: [] };
  await expect(store.open(request)).rejects.toMatchObject({ code: 'store.closed' });
});
