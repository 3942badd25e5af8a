import { existsSync } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSqlite } from '../sqlite/open-connection.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import { backupSqlite } from './backup-sqlite.ts';
import { restoreSqlite } from './restore-sqlite.ts';
import { verifyBackup } from './verify-backup.ts';

let folder: string;
let path: string;
let secretFile: string;
let opened: Desk[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-'));
  path = join(folder, 'day.sqlite');
  secretFile = `${path}.secret`;
  opened = [];
});

afterEach(async () => {
  await closeDesks();
  await rm(folder, { recursive: true });
});

const event = sampleEvent({ seats: [500, 500] });
const dayBefore = Date.parse('2023-11-15T12:00:00+01:00');

function desk(): Desk {
  const made = openDesk({
    event,
    store: () => openSqliteStore({ path }),
    clock: () => dayBefore,
    autorun: false,
  });
  opened.push(made);
  return made;
}

async function closeDesks(): Promise<void> {
  for (const one of opened.splice(0)) await one.close();
}

async function register(at: Desk, name: string): Promise<void> {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  const command = { type: 'register', answers, locale: 'nl' } as const;
  const outcome = await at.submit({ key: `registers-as-${name}`, command });
  expect(outcome.ok).toBe(true);
}

async function used(at: Desk): Promise<number | undefined> {
  return (await at.availability()).quotas.find(({ quota }) => quota === 'seats-1')?.used;
}

/** Changes rows behind everybody's back. */
function spoil(file: string, sql: string): void {
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

test('a copy made in a rush is whole, holds all that was acknowledged before it, and stops nobody', async () => {
  const rush = desk();
  await register(rush, 'first');
  let acknowledged = 1;
  let going = true;
  const people = Array.from({ length: 8 }, async (_, person) => {
    for (let turn = 0; going && turn < 60; turn += 1) {
      await register(rush, `person-${person}-${turn}`);
      acknowledged += 1;
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = acknowledged;
  const copy = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  const after = acknowledged;
  going = false;
  await Promise.all(people);
  const verdict = await verifyBackup({ path: copy.path, secretFile });
  expect(verdict).toMatchObject({ ok: true, events: [{ event: 'sample-day', revision: 1 }] });
  await closeDesks();
  await restoreSqlite({ from: copy.path, path });
  const there = (await used(desk())) ?? 0;
  expect(there).toBeGreaterThanOrEqual(before);
  expect(there).toBeLessThanOrEqual(after + 8);
});

test('a copy is for its owner only, and says what has to be kept with it', async () => {
  await register(desk(), 'noor');
  const copy = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  expect((await lstat(copy.path)).mode & 0o777).toBe(0o600);
  expect(copy).toMatchObject({
    secretFile,
    secretFingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(copy.bytes).toBe((await lstat(copy.path)).size);
});

test('nothing is written over, and a copy that cannot be made leaves nothing', async () => {
  await register(desk(), 'noor');
  const to = join(folder, 'copy.sqlite');
  await writeFile(to, 'precious');
  await expect(backupSqlite({ path, to })).rejects.toMatchObject({ code: 'backup.exists' });
  expect(await readFile(to, 'utf8')).toBe('precious');
  await expect(backupSqlite({ path, to: join(folder, 'no', 'copy') })).rejects.toThrow();
  const nowhere = join(folder, 'nowhere.sqlite');
  await expect(backupSqlite({ path: nowhere, to: `${to}-2` })).rejects.toMatchObject({
    code: 'backup.missing',
  });
  expect(existsSync(nowhere)).toBe(false);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('who was erased after the copy was made is erased again when it is restored', async () => {
  const first = desk();
  await register(first, 'noor');
  await register(first, 'anna');
  const { path: from } = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  const found = await first.exportPerson('noor@example.org');
  const registration = found?.registrations[0]?.registration ?? '';
  await first.submit({ key: 'erases-noor-for-good', command: { type: 'erase', registration } });
  await closeDesks();
  const { replaced } = await restoreSqlite({ from, path });
  expect(existsSync(replaced ?? '')).toBe(true);
  const restored = desk();
  expect(await restored.exportPerson('noor@example.org')).toBe(null);
  expect(await used(restored)).toBe(1);
  expect(await restored.verifyJournal()).toMatchObject({ ok: true });
  await closeDesks();
  expect((await readFile(path)).includes('noor@example.org')).toBe(false);
});

test('a database is not put back under a desk that runs', async () => {
  const running = desk();
  await register(running, 'noor');
  const { path: from } = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  await expect(restoreSqlite({ from, path })).rejects.toMatchObject({ code: 'store.leased' });
  expect(await used(running)).toBe(1);
});

test('what stood in the place is kept whole, with commits that were only in its log', async () => {
  await register(desk(), 'noor');
  const { path: from } = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  await register(opened[0] as Desk, 'anna');
  await closeDesks();
  // As a killed process leaves it: a log with commits that are not in the file yet.
  const { DatabaseSync } = loadSqlite();
  const writer = new DatabaseSync(path);
  writer.exec("PRAGMA wal_autocheckpoint = 0; INSERT INTO meta VALUES ('only', 'in the log')");
  const { replaced } = await restoreSqlite({ from, path });
  writer.close();
  expect(await used(desk())).toBe(1);
  const kept = new DatabaseSync(replaced ?? '', { readOnly: true });
  expect(kept.prepare("SELECT value FROM meta WHERE name = 'only'").get()).toEqual({
    value: 'in the log',
  });
  kept.close();
});

test('a log that was left without its database is not taken for that of the copy', async () => {
  await register(desk(), 'noor');
  const { path: from } = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  await register(opened[0] as Desk, 'anna');
  const log = await readFile(`${path}-wal`);
  await closeDesks();
  await rm(path);
  await writeFile(`${path}-wal`, log);
  await restoreSqlite({ from, path });
  expect(await used(desk())).toBe(1);
  expect(await readFile(`${path}.replaced-1-wal`)).toEqual(log);
});

test.each([
  [
    'a fact that was changed',
    "UPDATE fact SET body = replace(body, 'theme-1', 'theme-2')",
    'backup.journal',
  ],
  ['a fact that was taken out', 'DELETE FROM fact WHERE seq = 2', 'backup.journal'],
  [
    'a revision that was changed',
    "UPDATE revision SET model = replace(model, '500', '501')",
    'backup.journal',
  ],
  ['a claim that is gone', "DELETE FROM claim WHERE quota = 'day'", 'backup.seats'],
  ['another secret', "UPDATE meta SET value = 'x' WHERE name = 'secret'", 'backup.other-secret'],
  ['a newer release', "UPDATE meta SET value = '99' WHERE name = 'schema'", 'backup.other-schema'],
  ['no tables', "DELETE FROM meta WHERE name = 'schema'", 'backup.empty'],
])('a copy with %s is found out, and not restored', async (_, sql, code) => {
  await register(desk(), 'noor');
  const { path: from } = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  await closeDesks();
  spoil(from, sql);
  const verdict = await verifyBackup({ path: from, secretFile });
  expect(verdict).toMatchObject({ ok: false, reasons: [{ code }] });
  await expect(restoreSqlite({ from, path })).rejects.toMatchObject({
    code: 'backup.failed',
    cause: verdict,
  });
  expect(await used(desk())).toBe(1);
  expect((await readdir(folder)).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('a copy whose secret was not kept is found out', async () => {
  await register(desk(), 'noor');
  const copy = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  expect(await verifyBackup({ path: copy.path })).toEqual({
    ok: false,
    reasons: [{ code: 'backup.secret-missing' }],
  });
});

test('bytes that are no database, and a database with a torn page, are damaged', async () => {
  await register(desk(), 'noor');
  const { path: from, bytes } = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  const whole = await readFile(from);
  await writeFile(from, whole.fill(0x55, bytes / 2));
  const damaged = { ok: false, reasons: [{ code: 'backup.damaged' }] };
  expect(await verifyBackup({ path: from, secretFile })).toEqual(damaged);
  await writeFile(from, 'not a database at all, but long enough to be looked at as one'.repeat(99));
  expect(await verifyBackup({ path: from, secretFile })).toEqual(damaged);
});

test('a copy is put back on another machine with the secret that was kept apart', async () => {
  await register(desk(), 'noor');
  const copy = await backupSqlite({ path, to: join(folder, 'copy.sqlite') });
  await closeDesks();
  const elsewhere = join(folder, 'elsewhere', 'day.sqlite');
  const restored = await restoreSqlite({ from: copy.path, path: elsewhere, secretFile });
  expect(restored).toMatchObject({ replaced: null, events: [{ event: 'sample-day' }] });
  expect(await readFile(`${elsewhere}.secret`, 'utf8')).toBe(await readFile(secretFile, 'utf8'));
  path = elsewhere;
  expect(await used(desk())).toBe(1);
});
