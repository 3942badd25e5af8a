import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../migrations.ts';
import { loadSqlite } from './open-connection.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { queries, stepOf } from './sqlite-queries.ts';

const { DatabaseSync: Database } = loadSqlite();

/** A file as the first release made it, with one registration in it. */
async function firstFile(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'plenary-file-')), 'day.sqlite');
  const database = new Database(path);
  database.exec('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  for (const query of migrations[0]?.(queries) ?? []) database.exec(stepOf(query).sql);
  database.exec(`
    INSERT INTO meta VALUES ('schema', '1');
    INSERT INTO registration (event, id, person, state, version, themes, registered_at, rotation)
      VALUES ('day', 'r1', 'p1', 'confirmed', 3, '["theme-1"]', 1000, 2);
  `);
  database.close();
  return path;
}

test('a file of the first release is brought up to this one with all that is in it', async () => {
  const path = await firstFile();
  const store = await openSqliteStore({ path });
  await store.close();
  const database = new Database(path);
  const all = (sql: string): unknown =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  expect(all("SELECT value FROM meta WHERE name = 'schema'")).toEqual([
    { value: String(migrations.length) },
  ]);
  expect(all('SELECT * FROM registration')).toEqual([
    {
      event: 'day',
      id: 'r1',
      person: 'p1',
      state: 'confirmed',
      held_until: null,
      version: 3,
      audience: null,
      affiliation: null,
      themes: '["theme-1"]',
      registered_at: 1000,
      rotation: 2,
    },
  ]);
  database.exec('UPDATE registration SET person = NULL');
  expect(() =>
    database.exec(`INSERT INTO registration (event, id, state, version, themes, registered_at)
      VALUES ('day', 'r1', 'confirmed', 1, '[]', 1000)`),
  ).toThrow(/UNIQUE/);
  database.close();
});

test('a new file and one that was brought up have the same tables', async () => {
  const old = await firstFile();
  const fresh = join(await mkdtemp(join(tmpdir(), 'plenary-file-')), 'day.sqlite');
  const tables = await Promise.all(
    [old, fresh].map(async (path) => {
      const store = await openSqliteStore({ path });
      await store.close();
      const database = new Database(path);
      const rows = database
        .prepare("SELECT name, sql FROM sqlite_schema WHERE name <> 'meta' ORDER BY name")
        .all();
      database.close();
      return rows;
    }),
  );
  expect(tables[0]).toEqual(tables[1]);
});
