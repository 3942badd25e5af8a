import type { Pool, PoolConfig } from 'pg';
import { storeFault } from '../store-fault.ts';
import type { PostgresPlace } from './postgres-place.ts';

/** How long a connection may take to come about, in milliseconds. */
const connectWithin = 5_000;

/** How long an answer may take, that of COMMIT too; after that the connection is given up. */
const answerWithin = 20_000;

const int8 = 20;

/**
 * Connections to a database, made when they are needed. Every statement sent before an answer came is sent
 * on at once (pipelining), so that a turn costs three round trips, however many statements it has.
 *
 * Throws `store.no-driver` where `pg` is not installed.
 */
export async function connectionsTo(place: PostgresPlace): Promise<Pool> {
  const { Pool, types } = await loadDriver();
  const { connections = 8, ...where } = place;
  const config: PoolConfig & { pipeline: true } = {
    ...where,
    max: connections,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: connectWithin,
    query_timeout: answerWithin,
    application_name: 'plenary',
    types: {
      // Numbers here are counts and instants, all below 2^53.
      getTypeParser: ((oid: number, format: 'text') =>
        oid === int8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  };
  const pool = new Pool(config);
  // Without listeners, a connection that is cut ends the process (node-postgres #1324, #2635). What became
  // of a statement is told to whoever waits for it.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  return pool;
}

async function loadDriver(): Promise<typeof import('pg').default> {
  try {
    // A CommonJS package: all its names are on the default export.
    const { default: driver } = await import('pg');
    return driver;
  } catch (cause) {
    throw storeFault('store.no-driver', 'PostgreSQL needs the package pg: npm install pg', cause);
  }
}
