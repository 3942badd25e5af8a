import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Store } from '@plenary/desk';
import { postgresDialect } from '../dialect.ts';
import type { Engine } from '../engine.ts';
import { erasureLog } from '../erasure-log.ts';
import { keptFingerprint } from '../kept-fingerprint.ts';
import { checkedSecret, refuseShortSecret } from '../link-secret.ts';
import { migrateTables } from '../schema/migrate-tables.ts';
import { sqlStore } from '../sql-store.ts';
import { storeFault } from '../store-fault.ts';
import { postgresEngine } from './postgres-engine.ts';
import type { PostgresPlace } from './postgres-place.ts';
import {
  type DatabaseFacts,
  databaseFacts,
  refuseUnsafeDatabase,
} from './refuse-unsafe-database.ts';

/** Where the database is, and what is kept apart from it. */
export interface PostgresStoreOptions extends PostgresPlace {
  /**
   * Makes personal links: 32 characters or more, the same for every process and for as long as the
   * database is used. Its fingerprint is kept, and another one is refused. Left out where the desk is
   * given the secret itself.
   */
  readonly secret?: string;
  /**
   * A file in which erasures are noted too, on disk before the erasure is committed. Left out, they are
   * noted in the database only, and a restored backup does not know of those after it. Where several
   * machines run desks each has its own file: bring them together before a restored database is used.
   */
  readonly erasureLog?: string;
}

/**
 * A store in a PostgreSQL database, for one process or many on any number of machines: each turn holds its
 * event's row, and nothing else is relied on. Tables are made in the first schema of the search path.
 * Needs the package `pg`.
 *
 * Throws an `Error` with a `code`: `store.no-driver`; `store.postgres-too-old` below 15;
 * `store.not-durable` with `fsync`, `synchronous_commit` or `full_page_writes` off;
 * `store.postgres-setting` for a standby, a read-only database or another encoding than UTF-8;
 * `store.newer-schema`; `store.io` where there is no database to be reached.
 *
 * @param options - where it is, as a connection string or in parts; the secret of links.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { openPostgresStore } from '@plenary/store-sql';
 *
 * // Nobody listens there.
 * const connectionString = 'postgresql://plenary@127.0.0.1:1/plenary';
 * await assert.rejects(openPostgresStore({ connectionString }), { code: 'store.io' });
 * ```
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { secret, erasureLog: log, ...place } = options;
  if (secret !== undefined) refuseShortSecret(secret, 'the secret given');
  if (log !== undefined) await mkdir(dirname(resolve(log)), { recursive: true });
  const engine = await openPostgresEngine(place);
  return sqlStore({
    engine,
    dialect: postgresDialect,
    erasures: log === undefined ? null : erasureLog(resolve(log)),
    secret: () =>
      checkedSecret(given(secret), 'the secret given', keptFingerprint(engine, postgresDialect)),
  });
}

/** Connects, refuses a database that could lose what was answered, and brings its tables up to this release. */
export async function openPostgresEngine(place: PostgresPlace): Promise<Engine> {
  const engine = await postgresEngine(place);
  try {
    await refuseUnsafe(engine);
    await migrateTables(engine, postgresDialect);
    return engine;
  } catch (cause) {
    await engine.close();
    throw cause;
  }
}

async function refuseUnsafe(engine: Engine): Promise<void> {
  const transaction = await engine.begin('facts', [databaseFacts]);
  await transaction.rollBack();
  refuseUnsafeDatabase(transaction.rows[0]?.[0] as DatabaseFacts);
}

function given(secret: string | undefined): string {
  if (secret !== undefined) return secret;
  throw storeFault(
    'store.secret-missing',
    'PostgreSQL keeps no secret: give one to openPostgresStore, or to the desk',
  );
}
