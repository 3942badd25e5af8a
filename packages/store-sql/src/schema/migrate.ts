import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Dialect, postgresDialect, sqliteDialect } from '../dialect.ts';
import type { Engine } from '../engine.ts';
import { openPostgresEngine } from '../postgres/open-postgres-store.ts';
import { postgresEngine } from '../postgres/postgres-engine.ts';
import type { PostgresPlace } from '../postgres/postgres-place.ts';
import {
  openSqliteEngine,
  type SqliteStoreOptions,
  sqliteFile,
} from '../sqlite/open-sqlite-store.ts';
import { startWorker } from '../sqlite/worker-client.ts';
import { metaSteps, standingVersion, stepsFrom } from './migrate-tables.ts';
import { migrations } from './migrations.ts';

/** A database of either kind: a SQLite file by its path, or PostgreSQL. */
export type DatabasePlace = SqliteStoreOptions | PostgresPlace;

/** How far the tables of a database have come. */
export interface MigrationStatus {
  /** The number of the last step that was taken; 0 where there are no tables yet. */
  readonly stands: number;
  /** The last step that this release knows. Fewer than `stands`: a newer release has been here. */
  readonly known: number;
}

/**
 * How far the tables of a database have come, and how far this release would bring them. Changes nothing,
 * and may be asked while a desk is running.
 *
 * @param place - as the store is opened.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { migrate, migrationStatus } from '@plenary/store-sql';
 *
 * const path = join(await mkdtemp(join(tmpdir(), 'plenary-')), 'day.sqlite');
 * assert.equal((await migrationStatus({ path })).stands, 0);
 * await migrate({ path });
 * const { stands, known } = await migrationStatus({ path });
 * assert.equal(stands, known);
 * ```
 */
export async function migrationStatus(place: DatabasePlace): Promise<MigrationStatus> {
  return { stands: await versionAt(place), known: migrations.length };
}

/**
 * The SQL that `migrate` would run, statement by statement and all in one transaction; empty where there
 * is nothing to do. Changes nothing, and may be asked while a desk is running.
 *
 * @param place - as the store is opened.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { planMigration } from '@plenary/store-sql';
 *
 * const plan = await planMigration({ path: 'no-such-file.sqlite' });
 * assert.match(plan.join('\n'), /create table "fact"/);
 * ```
 */
export async function planMigration(place: DatabasePlace): Promise<readonly string[]> {
  const dialect = dialectOf(place);
  const stands = await versionAt(place);
  const steps = [...(stands === 0 ? metaSteps(dialect) : []), ...stepsFrom(dialect, stands)];
  return steps.map(({ sql }) => `${sql};`);
}

/**
 * Brings the tables of a database up to this release, as opening its store does: forward only, all steps
 * or none, and once however many processes do it at the same time. Where they are up to it, nothing is
 * written.
 *
 * Throws an `Error` with a `code` as opening the store does: `store.newer-schema` among them, and
 * `store.leased` while a desk has the SQLite file.
 *
 * @param place - as the store is opened.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { migrate, planMigration } from '@plenary/store-sql';
 *
 * const path = join(await mkdtemp(join(tmpdir(), 'plenary-')), 'day.sqlite');
 * const { stands, known } = await migrate({ path });
 * assert.equal(stands, known);
 * assert.deepEqual(await planMigration({ path }), []);
 * ```
 */
export async function migrate(place: DatabasePlace): Promise<MigrationStatus> {
  const engine = isFile(place)
    ? await openSqliteEngine(await sqliteFile(place.path))
    : await openPostgresEngine(place);
  try {
    return { stands: await standingVersion(engine, dialectOf(place)), known: migrations.length };
  } finally {
    await engine.close();
  }
}

function isFile(place: DatabasePlace): place is SqliteStoreOptions {
  return 'path' in place;
}

function dialectOf(place: DatabasePlace): Dialect {
  return isFile(place) ? sqliteDialect : postgresDialect;
}

async function versionAt(place: DatabasePlace): Promise<number> {
  // To open it would make it.
  if (isFile(place) && !existsSync(place.path)) return 0;
  const { read, close } = isFile(place) ? await sqliteReader(place) : await postgresEngine(place);
  try {
    return await standingVersion({ read }, dialectOf(place));
  } finally {
    await close();
  }
}

/** Only reads, so that it needs no lease. */
async function sqliteReader({ path }: SqliteStoreOptions): Promise<Pick<Engine, 'read' | 'close'>> {
  const worker = await startWorker({ path: resolve(path), writes: false });
  return { read: (steps) => worker.ask('read', steps), close: () => worker.stop() };
}
