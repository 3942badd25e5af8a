import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { databasesAt } from './databases.ts';
import { startPostgres } from './postgres-server.ts';

test('a test file has databases of its own', async () => {
  const postgres = databasesAt(inject('postgres'));
  const [one, other] = await Promise.all([postgres.fresh(), postgres.fresh()]);
  await postgres.sql(one, 'CREATE TABLE seat (id int)');
  await expect(postgres.sql(other, 'SELECT * FROM seat')).rejects.toThrow('does not exist');
});

test('what was committed is there after a crash, and nothing is left when the server is removed', async () => {
  const server = await startPostgres();
  const database = await server.fresh();
  await server.sql(database, 'CREATE TABLE seat (id int)');
  for (const how of ['immediate', 'killed', 'fast'] as const) {
    await server.sql(database, 'INSERT INTO seat VALUES (1)');
    await server.stop(how);
    await expect(server.sql(database, 'SELECT 1')).rejects.toThrow();
    await server.start();
  }
  expect(await server.sql(database, 'SELECT count(*) FROM seat')).toBe('3');
  await server.remove();
  expect(existsSync(server.socketFolder)).toBe(false);
});

test('refuses to be reached from elsewhere', async () => {
  const postgres = databasesAt(inject('postgres'));
  expect(await postgres.sql(postgres.url('postgres'), 'SHOW listen_addresses')).toBe('');
});
