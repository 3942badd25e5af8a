import { Pool } from 'pg';
import type { PostgresServer } from '../../../tests/postgres/postgres-server.ts';
import type { Contender } from './contender.ts';
import { deskContender, registering } from './desk-contender.ts';
import { gathered } from './gathered.ts';
import { newPostgresStore } from './opened-store.ts';
import type { Written } from './written-bytes.ts';

/** The desk on PostgreSQL. */
export async function deskOnPostgres(server: PostgresServer): Promise<Contender> {
  return deskContender(await newPostgresStore(server));
}

/** One transaction a registration, on as many connections as people ask at once, at most 64. */
export async function oneByOneOnPostgres(
  server: PostgresServer,
  inFlight: number,
): Promise<Contender> {
  const pool = new Pool({ connectionString: await server.fresh(), max: Math.min(64, inFlight) });
  await pool.query(`
    CREATE TABLE quota (id text PRIMARY KEY, seat_limit bigint, used bigint);
    CREATE TABLE registration (id text PRIMARY KEY, email text UNIQUE, answers text);
    CREATE TABLE mail (id bigserial PRIMARY KEY, registration text, sent_at bigint);
    INSERT INTO quota VALUES ('day', 10000000, 0), ('seats-1', 10000000, 0)`);
  let people = 0;
  return {
    name: 'one by one',
    async register() {
      people += 1;
      const id = String(people);
      const { command } = registering(people);
      if (command.type !== 'register') return;
      const client = await pool.connect();
      await client.query('BEGIN');
      for (const quota of ['day', 'seats-1']) {
        const { rowCount } = await client.query(take(quota));
        if (rowCount === 0) throw new Error('full');
      }
      const values = [id, command.answers.email, JSON.stringify(command.answers)];
      await client.query({ ...person, values });
      await client.query({ ...mail, values: [id] });
      await client.query('COMMIT');
      client.release();
    },
    close: () => pool.end(),
  };
}

// Named, so that each is parsed once a connection.
const take = (quota: string): { name: string; text: string; values: string[] } => ({
  name: 'take',
  text: 'UPDATE quota SET used = used + 1 WHERE id = $1 AND used < seat_limit',
  values: [quota],
});
const person = { name: 'person', text: 'INSERT INTO registration VALUES ($1, $2, $3)' };
const mail = { name: 'mail', text: 'INSERT INTO mail (registration) VALUES ($1)' };

/** As many rows and bytes as the desk writes, as many to a commit, and no thought given to them. */
export async function bareRowsOnPostgres(
  server: PostgresServer,
  { rows, bytes }: Written,
): Promise<Contender> {
  const pool = new Pool({ connectionString: await server.fresh(), max: 1 });
  await pool.query('CREATE TABLE bare (id bigserial PRIMARY KEY, body text)');
  const body = 'x'.repeat(Math.round(bytes / rows));
  const register = gathered(64, async (count) => {
    await pool.query({
      name: 'bare',
      text: 'INSERT INTO bare (body) SELECT unnest($1::text[])',
      values: [Array.from({ length: count * rows }, () => body)],
    });
  });
  return { name: 'bare rows', register, close: () => pool.end() };
}
