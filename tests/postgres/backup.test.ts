import { execFile } from 'node:child_process';
import { lstat, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { backupPostgres, openPostgresStore, verifyPostgresRestore } from '@plenary/store-sql';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { databasesAt } from './databases.ts';
import { secret } from './store-at-place.ts';

const databases = databasesAt(inject('postgres'));
const { programs } = databases;
const event = sampleEvent({ seats: [500, 500] });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-'));
});
afterEach(() => rm(folder, { recursive: true }));

function deskAt(connectionString: string) {
  const erasureLog = join(folder, 'erasures');
  const desk = openDesk({
    event,
    store: () => openPostgresStore({ connectionString, secret, erasureLog }),
    clock: () => Date.parse('2023-11-15T12:00:00+01:00'),
    autorun: false,
  });
  const register = async (name: string): Promise<void> => {
    const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
    const command = { type: 'register', answers, locale: 'nl' } as const;
    expect(await desk.submit({ key: `registers-as-${name}`, command })).toMatchObject({ ok: true });
  };
  return { desk, register };
}

async function restored(from: string): Promise<string> {
  const url = await databases.fresh();
  const flags = ['--exit-on-error', '--no-owner', '--single-transaction', `--dbname=${url}`];
  await promisify(execFile)(join(programs, 'pg_restore'), [...flags, from]);
  return url;
}

test('a copy made in a rush is whole, and who was erased since is erased again', async () => {
  const from = await databases.fresh();
  const { desk, register } = deskAt(from);
  await register('noor');
  let going = true;
  let acknowledged = 1;
  const rush = Array.from({ length: 8 }, async (_, person) => {
    for (let turn = 0; going && turn < 60; turn += 1) {
      await register(`person-${person}-${turn}`);
      acknowledged += 1;
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const before = acknowledged;
  const to = join(folder, 'day.dump');
  const copy = await backupPostgres({ place: { connectionString: from }, to, programs });
  going = false;
  await Promise.all(rush);
  expect((await lstat(copy.path)).mode & 0o777).toBe(0o600);
  const found = await desk.exportPerson('noor@example.org');
  const registration = found?.registrations[0]?.registration ?? '';
  await desk.submit({ key: 'erases-noor-for-good', command: { type: 'erase', registration } });
  await desk.close();

  const connectionString = await restored(copy.path);
  const verdict = await verifyPostgresRestore({ place: { connectionString }, secret });
  expect(verdict).toMatchObject({ ok: true, events: [{ event: 'sample-day', revision: 1 }] });
  const again = deskAt(connectionString).desk;
  const used = (await again.availability()).quotas.find(({ quota }) => quota === 'seats-1')?.used;
  expect(used).toBeGreaterThanOrEqual(before - 1);
  expect(await again.exportPerson('noor@example.org')).toBe(null);
  expect(await again.verifyJournal()).toMatchObject({ ok: true });
  await again.close();
});

test('a restored database that is not what was saved is found out', async () => {
  const from = await databases.fresh();
  const { desk, register } = deskAt(from);
  await register('noor');
  await desk.close();
  const place = { connectionString: from };
  expect(await verifyPostgresRestore({ place, secret: 'another' })).toMatchObject({
    reasons: [{ code: 'backup.other-secret' }],
  });
  await databases.sql(from, "DELETE FROM claim WHERE quota = 'day'");
  await databases.sql(from, "UPDATE fact SET body = replace(body, 'theme-1', 'theme-2')");
  expect(await verifyPostgresRestore({ place, secret })).toMatchObject({
    ok: false,
    reasons: [{ code: 'backup.seats', quota: 'day' }, { code: 'backup.journal' }],
  });
  expect(
    await verifyPostgresRestore({ place: { connectionString: await databases.fresh() } }),
  ).toEqual({ ok: false, reasons: [{ code: 'backup.empty' }] });
});

test('a copy that cannot be made leaves nothing, and says why without the password', async () => {
  const place = { host: '127.0.0.1', port: 1, user: 'plenary', database: 'x', password: 'hunter2' };
  const made = backupPostgres({ place, to: join(folder, 'copy'), programs });
  const fault = await made.catch((cause: unknown) => cause);
  expect(fault).toMatchObject({ code: 'backup.failed' });
  expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toContain('hunter2');
  await expect(lstat(join(folder, 'copy'))).rejects.toMatchObject({ code: 'ENOENT' });
});
