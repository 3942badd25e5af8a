import { openPostgresStore } from '@plenary/store-sql';
import { expect, inject, test } from 'vitest';
import { databasesAt } from './databases.ts';
import { startPostgres } from './postgres-server.ts';

const shared = databasesAt(inject('postgres'));

test.each(['fsync', 'full_page_writes', 'synchronous_commit'])(
  'a server with %s off is refused, for it could lose what was answered',
  async (setting) => {
    const server = await startPostgres({ [setting]: 'off' });
    try {
      const opening = openPostgresStore({ connectionString: await server.fresh() });
      await expect(opening).rejects.toMatchObject({
        code: 'store.not-durable',
        message: expect.stringContaining(setting),
      });
    } finally {
      await server.remove();
    }
  },
);

test.each([
  ['synchronous_commit = off', 'store.not-durable'],
  ['default_transaction_read_only = on', 'store.postgres-setting'],
])('a database with %s is refused', async (setting, code) => {
  const url = await shared.fresh();
  const name = await shared.sql(url, 'SELECT current_database()');
  await shared.sql(shared.url('postgres'), `ALTER DATABASE ${name} SET ${setting}`);
  await expect(openPostgresStore({ connectionString: url })).rejects.toMatchObject({ code });
});

test('a database that is not in UTF-8 is refused', async () => {
  await shared.sql(
    shared.url('postgres'),
    "CREATE DATABASE latin ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0",
  );
  const opening = openPostgresStore({ connectionString: shared.url('latin') });
  await expect(opening).rejects.toMatchObject({ code: 'store.postgres-setting' });
});

test('where the default is another isolation, turns are as safe: it is said in each', async () => {
  const url = await shared.fresh();
  const name = await shared.sql(url, 'SELECT current_database()');
  const level = "default_transaction_isolation = 'serializable'";
  await shared.sql(shared.url('postgres'), `ALTER DATABASE ${name} SET ${level}`);
  const store = await openPostgresStore({ connectionString: url });
  expect(await store.quotas('sample-day')).toEqual([]);
  await store.close();
});
