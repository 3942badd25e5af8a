import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqliteDialect, stepOf } from '../dialect.ts';
import { loadSqlite } from '../sqlite/open-connection.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import { migrations } from './migrations.ts';

const { DatabaseSync: Database } = loadSqlite();

const asked = { event: 'day', since: 0, revision: 0, keys: [], addresses: [] };

/** A file as the first release made it, with one registration in it. */
async function firstFile(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'plenary-file-')), 'day.sqlite');
  const database = new Database(path);
  database.exec('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  for (const query of migrations[0]?.(sqliteDialect.queries) ?? [])
    database.exec(stepOf(query).sql);
  database.exec(`
    INSERT INTO meta VALUES ('schema', '1');
    INSERT INTO registration (event, id, person, state, version, themes, registered_at, rotation)
      VALUES ('day', 'r1', 'p1', 'confirmed', 3, '["theme-1"]', 1000, 2);
    INSERT INTO answers VALUES ('day', 'r1', 'nl', 'Noor@example.org', '{"name":"Noor"}');
    INSERT INTO event VALUES ('day', 3, 'chain', 4000, 'rules');
    INSERT INTO outcome VALUES ('day', 'key', 'hash', '{"ok":true,"receipt":"R-1"}');
    INSERT INTO mail VALUES ('day', 'm1', 'confirmed', 'r1', 1000, 'waiting', 1000, 0, 1);
  `);
  database.close();
  return path;
}

test('a file of the first release is brought up to this one with all that is in it', async () => {
  const path = await firstFile();
  const store = await openSqliteStore({ path });
  const [details] = await store.details('day', ['r1']);
  expect(details).toEqual({
    ...{ registration: 'r1', locale: 'nl', address: 'Noor@example.org', proposedAddress: null },
    ...{ answers: { name: 'Noor' }, sensitive: null, rotation: 2, awaiting: 0 },
  });
  const turn = await store.open({ ...asked, event: 'day', since: 3, keys: ['key'] });
  expect(turn.head).toMatchObject({ seq: 3, revision: 0 });
  expect(turn.outcomes).toMatchObject([{ key: 'key', at: 4000 }]);
  await turn.abandon();
  const [mail] = await store.leaseMail({ event: 'day', now: 1000, until: 2000, limit: 1 });
  expect(mail).toMatchObject({ id: 'm1', seq: null, to: null, fact: null, tries: 1 });
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
  expect(all('SELECT * FROM registration')).toMatchObject([
    {
      ...{ event: 'day', id: 'r1', person: 'p1', state: 'confirmed', version: 3 },
      ...{ themes: '["theme-1"]', choice: 'made', named: 1, erased: 0, registered_at: 1000 },
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
