import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSqlite } from '../sqlite/open-connection.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import { migrate, migrationStatus, planMigration } from './migrate.ts';
import { migrations } from './migrations.ts';

const { DatabaseSync } = loadSqlite();
const known = migrations.length;

async function newPath(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'plenary-migration-')), 'day.sqlite');
}

function tablesOf(path: string): unknown {
  const database = new DatabaseSync(path);
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
  const stands = database.prepare("SELECT value FROM meta WHERE name = 'schema'").get();
  database.close();
  return { rows, stands };
}

test('asking how far the tables are, and what would be done, makes nothing', async () => {
  const path = await newPath();
  expect(await migrationStatus({ path })).toEqual({ stands: 0, known });
  expect((await planMigration({ path })).length).toBeGreaterThan(known);
  expect(existsSync(path)).toBe(false);
});

test('what is planned is what is done', async () => {
  const planned = await newPath();
  const database = new DatabaseSync(planned);
  for (const statement of await planMigration({ path: planned })) database.exec(statement);
  database.close();
  const done = await newPath();
  expect(await migrate({ path: done })).toEqual({ stands: known, known });
  expect(tablesOf(planned)).toEqual(tablesOf(done));
  expect(await planMigration({ path: done })).toEqual([]);
});

test('how far the tables are can be asked while a desk runs, bringing them up cannot', async () => {
  const path = await newPath();
  const store = await openSqliteStore({ path });
  expect(await migrationStatus({ path })).toEqual({ stands: known, known });
  await expect(migrate({ path })).rejects.toMatchObject({ code: 'store.leased' });
  await store.close();
});

test('tables of a newer release are told of and left alone', async () => {
  const path = await newPath();
  await migrate({ path });
  const database = new DatabaseSync(path);
  database.exec("UPDATE meta SET value = '99' WHERE name = 'schema'");
  database.close();
  expect(await migrationStatus({ path })).toEqual({ stands: 99, known });
  expect(await planMigration({ path })).toEqual([]);
  await expect(migrate({ path })).rejects.toMatchObject({ code: 'store.newer-schema' });
});
