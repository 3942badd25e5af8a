import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where a PostgreSQL is reached, and its programs. Plain JSON, to be handed to another process. */
export interface PostgresPlace {
  /** The folder of its socket: `host` in a connection string. */
  readonly socketFolder: string;
  /** The folder of its programs, such as `pg_dump`. */
  readonly programs: string;
}

/** The databases of one PostgreSQL. */
export interface Databases extends PostgresPlace {
  /** The connection string of a database. */
  url(database: string): string;
  /** Makes an empty database and gives its connection string. */
  fresh(): Promise<string>;
  /** Runs a statement by a connection of its own and gives what it prints, columns parted by `|`. */
  sql(url: string, statement: string): Promise<string>;
}

/** The databases of the PostgreSQL at a place. */
export function databasesAt({ socketFolder, programs }: PostgresPlace): Databases {
  const url = (database: string): string =>
    `postgresql://plenary@/${database}?host=${encodeURIComponent(socketFolder)}`;

  async function sql(place: string, statement: string): Promise<string> {
    const flags = ['-X', '-A', '-t', '-q', '-v', 'ON_ERROR_STOP=1', '-d', place, '-c', statement];
    const { stdout } = await promisify(execFile)(join(programs, 'psql'), flags);
    return stdout.trim();
  }

  return {
    socketFolder,
    programs,
    url,
    sql,
    async fresh() {
      const database = `fresh_${randomBytes(8).toString('hex')}`;
      await sql(url('postgres'), `CREATE DATABASE ${database}`);
      return url(database);
    },
  };
}
