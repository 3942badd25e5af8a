import { migrate, migrationStatus, openPostgresStore, planMigration } from '@plenary/store-sql';
import { expect, inject, test } from 'vitest';
import { databasesAt } from './databases.ts';

const databases = databasesAt(inject('postgres'));

/** Every column, key and check there is. */
function shapeOf(url: string): Promise<string> {
  return databases.sql(
    url,
    `SELECT table_name, column_name, data_type, is_nullable, column_default
     FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2;
     SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace ORDER BY 1;
     SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
  );
}

test('asking how far the tables are, and what would be done, makes nothing', async () => {
  const connectionString = await databases.fresh();
  const { stands, known } = await migrationStatus({ connectionString });
  expect([stands, known > 0]).toEqual([0, true]);
  expect(await planMigration({ connectionString })).not.toEqual([]);
  expect(await shapeOf(connectionString)).toBe('');
});

test('what is planned is what is done, and psql takes it', async () => {
  const [planned, done] = [await databases.fresh(), await databases.fresh()];
  const plan = await planMigration({ connectionString: planned });
  await databases.sql(planned, `BEGIN; ${plan.join('\n')} COMMIT`);
  const { stands, known } = await migrate({ connectionString: done });
  expect(stands).toBe(known);
  expect(await shapeOf(planned)).toBe(await shapeOf(done));
  expect(await planMigration({ connectionString: planned })).toEqual([]);
});

test('six that start at once on an empty database bring it up once', async () => {
  const connectionString = await databases.fresh();
  const opening = Array.from({ length: 6 }, () => openPostgresStore({ connectionString }));
  const stores = await Promise.all(opening);
  expect(await Promise.all(stores.map((store) => store.quotas('day')))).toEqual(
    stores.map(() => []),
  );
  await Promise.all(stores.map((store) => store.close()));
  const { stands, known } = await migrationStatus({ connectionString });
  expect(stands).toBe(known);
});

test('tables of a newer release are refused and left as they are', async () => {
  const connectionString = await databases.fresh();
  await migrate({ connectionString });
  await databases.sql(connectionString, "UPDATE meta SET value = '99' WHERE name = 'schema'");
  const before = await shapeOf(connectionString);
  await expect(openPostgresStore({ connectionString })).rejects.toMatchObject({
    code: 'store.newer-schema',
  });
  expect(await shapeOf(connectionString)).toBe(before);
});

test('a database brings its secret to mind: another one is refused, and so is none', async () => {
  const connectionString = await databases.fresh();
  const secretOf = async (secret?: string): Promise<string> => {
    const store = await openPostgresStore(
      secret ? { connectionString, secret } : { connectionString },
    );
    try {
      return await store.secret();
    } finally {
      await store.close();
    }
  };
  const [one, other] = ['1'.repeat(43), '2'.repeat(43)];
  expect(await secretOf(one)).toBe(one);
  expect(await secretOf(one)).toBe(one);
  for (const wrong of [other, undefined, '1'.repeat(31)]) {
    await expect(secretOf(wrong)).rejects.toMatchObject({ code: 'store.secret-missing' });
  }
});
