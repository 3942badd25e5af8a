import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { postgresDialect } from '../dialect.ts';
import { postgresEngine } from '../postgres/postgres-engine.ts';
import type { PostgresPlace } from '../postgres/postgres-place.ts';
import { storeFault } from '../store-fault.ts';
import { type BackupVerdict, verdictOn } from './backup-verdict.ts';
import { newCopy } from './new-copy.ts';

/** How a PostgreSQL database is copied. */
export interface PostgresBackupOptions {
  readonly place: PostgresPlace;
  /** Where the copy goes: a path where nothing is, in a folder that is there. */
  readonly to: string;
  /** The folder of `pg_dump` and `pg_restore`, of the server's release or a later one; by default as the path leads. */
  readonly programs?: string;
  /** More of their environment, such as `PGSSLROOTCERT`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Copies a PostgreSQL database as it is at one moment, by its own `pg_dump --format=custom`, while desks
 * go on. The copy holds personal data and is readable by its owner only; it is on disk before it has its
 * name. `pg_restore` puts it into an empty database. The password is handed over by the environment, never
 * on a command line that others can list.
 *
 * @returns the copy's path and its size in bytes.
 * @throws Error with code `backup.exists`, and `backup.failed` where a program is missing or ends with an
 *   error, in its own words.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { backupPostgres } from '@plenary/store-sql';
 *
 * // Nobody listens there.
 * const place = { host: '127.0.0.1', port: 1, user: 'plenary', database: 'plenary' };
 * await assert.rejects(backupPostgres({ place, to: 'plenary.dump' }), { code: 'backup.failed' });
 * ```
 */
export async function backupPostgres({
  place,
  to,
  programs = '',
  environment = {},
}: PostgresBackupOptions): Promise<{ path: string; bytes: number }> {
  const path = resolve(to);
  const { database, variables } = await handedOver(place);
  const env = { ...process.env, ...variables, ...environment };
  await newCopy(path, async (part) => {
    const flags = ['--format=custom', '--no-owner', '--no-privileges', '--no-password'];
    await run(join(programs, 'pg_dump'), [...flags, `--file=${part}`, ...database], env);
    await run(join(programs, 'pg_restore'), ['--list', part], env);
  });
  return { path, bytes: statSync(path).size };
}

/**
 * Whether a restored PostgreSQL database can be relied on: every journal is whole and its revisions are
 * the ones sealed, seats used are the claims counted, and the secret of personal links is the one they
 * were made with. Reads only; no desk may be using the database.
 *
 * @param restored - `place`: the database; `secret`: the secret of links that is kept for it.
 * @throws Error with a code of the store where the database is not to be reached.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { verifyPostgresRestore } from '@plenary/store-sql';
 *
 * // Nobody listens there.
 * const place = { connectionString: 'postgresql://plenary@127.0.0.1:1/restored' };
 * await assert.rejects(verifyPostgresRestore({ place }), { code: 'store.io' });
 * ```
 */
export async function verifyPostgresRestore({
  place,
  secret,
}: {
  place: PostgresPlace;
  secret?: string;
}): Promise<BackupVerdict> {
  const engine = await postgresEngine(place);
  try {
    return await verdictOn(engine, postgresDialect, secret ?? null);
  } finally {
    await engine.close();
  }
}

/** A place as libpq's programs take it: what is secret by environment variables. */
async function handedOver({
  connectionString,
  host,
  port,
  user,
  password,
  database,
  ssl,
}: PostgresPlace): Promise<{ database: string[]; variables: Record<string, string> }> {
  const { url, password: inUrl } = withoutPassword(connectionString ?? '');
  const given = typeof password === 'function' ? await password() : password;
  const variables = {
    PGHOST: host,
    PGPORT: port?.toString(),
    PGUSER: user,
    PGDATABASE: database,
    PGPASSWORD: given ?? inUrl ?? undefined,
    PGSSLMODE: ssl ? 'require' : undefined,
  };
  const known = Object.entries(variables).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { database: url ? [`--dbname=${url}`] : [], variables: Object.fromEntries(known) };
}

/**
 * A connection URL without its password, and the password by itself
 * (https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING-URIS).
 */
export function withoutPassword(connectionString: string): {
  url: string;
  password: string | null;
} {
  const inAuthority = /^(\w+:\/\/[^:@/?]*):([^@/?]*)@/.exec(connectionString);
  const inQuery = /[?&]password=([^&]*)/.exec(connectionString);
  const found = inQuery?.[1] ?? inAuthority?.[2];
  const url = connectionString
    .replace(/^(\w+:\/\/[^:@/?]*):[^@/?]*@/, '$1@')
    .replace(/([?&])password=[^&]*&?/g, '$1')
    .replace(/[?&]$/, '');
  return { url, password: found === undefined ? null : decodeURIComponent(found) };
}

async function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await promisify(execFile)(program, args, { env, maxBuffer: 64 * 1024 * 1024 });
  } catch (cause) {
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    const why = code === 'ENOENT' ? 'is not installed' : `failed: ${(stderr ?? '').trim()}`;
    // Not the error itself: it quotes the command line.
    throw storeFault('backup.failed', `${program} ${why}`);
  }
}
