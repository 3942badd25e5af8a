import type { Store } from '@plenary/desk';
import { openPostgresStore } from '@plenary/store-sql';
import { Client } from 'pg';

/** The secret of links in these tests, the same for every process. */
export const secret = 'not-a-secret-since-these-are-tests-0123456789';

/** Names the database in whose schemas places are, for the processes that a suite starts. */
export const databaseVariable = 'PLENARY_TEST_DATABASE';

/**
 * The store at a place: a connection string, or any other name, for which a schema of its own is made in
 * the database that the environment names.
 */
export async function openStore(place: string): Promise<Store> {
  const connectionString = place.startsWith('postgresql:') ? place : await schemaFor(place);
  return openPostgresStore({ connectionString, secret, connections: 4 });
}

async function schemaFor(place: string): Promise<string> {
  const database = process.env[databaseVariable] ?? '';
  const schema = `place_${place}`;
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  } finally {
    await client.end();
  }
  return `${database}&options=${encodeURIComponent(`-c search_path="${schema}"`)}`;
}
