import { DatabaseSync } from 'node:sqlite';
import { sqliteDialect, stepOf } from '../../packages/store-sql/src/dialect.ts';
import { migrations } from '../../packages/store-sql/src/schema/migrations.ts';

/**
 * Makes a file as the first release made it, full enough that bringing it up takes many writes.
 *
 * @returns the registrations in it.
 */
export function oldFile(path: string): string[] {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  database.exec(`INSERT INTO meta VALUES ('schema', '1')`);
  const first = migrations[0]?.(sqliteDialect.queries) ?? [];
  for (const query of first) database.exec(stepOf(query).sql);
  const registration = database.prepare(
    `INSERT INTO registration (event, id, person, state, version, themes, registered_at, rotation)
      VALUES ('day', ?, ?, 'confirmed', 1, '["theme-1"]', 1000, 0)`,
  );
  const answers = database.prepare(`INSERT INTO answers VALUES ('day', ?, 'nl', ?, '{}')`);
  const ids = Array.from({ length: 2_000 }, (_, person) => `registration-${person}`);
  database.exec('BEGIN');
  for (const id of ids) {
    registration.run(id, `person of ${id}`);
    answers.run(id, `${id}@example.org`);
  }
  database.exec('COMMIT');
  database.close();
  return ids;
}
