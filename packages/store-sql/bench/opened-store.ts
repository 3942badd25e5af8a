import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@plenary/desk';
import { type PostgresServer, startPostgres } from '../../../tests/postgres/postgres-server.ts';
import { openPostgresStore, openSqliteStore } from '../src/index.ts';

/** A store over an empty database of its own. */
export interface OpenedStore {
  readonly store: Store;
  /** Where it is, for whoever counts in it: a path or a connection string. */
  readonly place: string;
  /** Removes the database, once the store is closed. */
  remove(): Promise<void>;
}

/** Both engines; PostgreSQL is started for it and ends with this process. */
export interface Engines {
  readonly SQLite: () => Promise<OpenedStore>;
  readonly PostgreSQL: () => Promise<OpenedStore>;
}

/** Ways to open a new store on each engine. */
export async function opening(): Promise<Engines> {
  const server = await startPostgres();
  return { SQLite: newSqliteStore, PostgreSQL: () => newPostgresStore(server) };
}

/** A new store on SQLite. */
export async function newSqliteStore(): Promise<OpenedStore> {
  const { path, remove } = await newPlace();
  return { store: await openSqliteStore({ path }), place: path, remove };
}

/** A new store on a server. */
export async function newPostgresStore(server: PostgresServer): Promise<OpenedStore> {
  const place = await server.fresh();
  return { store: await postgresStoreAt(place), place, remove: async () => {} };
}

/** A store on a database of PostgreSQL. */
export function postgresStoreAt(connectionString: string): Promise<Store> {
  return openPostgresStore({ connectionString, secret: 'a secret for links that nobody follows' });
}

/** A path for a file of SQLite's, in a folder of its own. */
export async function newPlace(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-bench-'));
  return { path: join(folder, 'day.sqlite'), remove: () => rm(folder, { recursive: true }) };
}
