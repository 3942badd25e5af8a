import { DatabaseSync } from 'node:sqlite';
import type { Contender } from './contender.ts';
import { deskContender, registering } from './desk-contender.ts';
import { gathered } from './gathered.ts';
import { newPlace, newSqliteStore } from './opened-store.ts';
import { type Written, writtenIn } from './written-bytes.ts';

/** The desk on SQLite. */
export async function deskOnSqlite(): Promise<Contender> {
  return deskContender(await newSqliteStore());
}

/** One transaction a registration: take the seats if there are any, write the person and their mail. */
export async function oneByOneOnSqlite(): Promise<Contender> {
  const { database, close } = await opened();
  database.exec(`
    CREATE TABLE quota (id TEXT PRIMARY KEY, seat_limit INTEGER, used INTEGER);
    CREATE TABLE registration (id TEXT PRIMARY KEY, email TEXT UNIQUE, answers TEXT);
    CREATE TABLE mail (id INTEGER PRIMARY KEY, registration TEXT, sent_at INTEGER);
    INSERT INTO quota VALUES ('day', 10000000, 0), ('seats-1', 10000000, 0)`);
  const take = database.prepare(
    'UPDATE quota SET used = used + 1 WHERE id = ? AND used < seat_limit',
  );
  const person = database.prepare('INSERT INTO registration VALUES (?, ?, ?)');
  const mail = database.prepare('INSERT INTO mail (registration) VALUES (?)');
  let people = 0;
  return {
    name: 'one by one',
    async register() {
      people += 1;
      const { command } = registering(people);
      if (command.type !== 'register') return;
      database.exec('BEGIN IMMEDIATE');
      const seats = ['day', 'seats-1'].map((quota) => take.run(quota).changes);
      if (seats.some((taken) => taken === 0)) throw new Error('full');
      person.run(String(people), String(command.answers.email), JSON.stringify(command.answers));
      mail.run(String(people));
      database.exec('COMMIT');
    },
    close,
  };
}

/** As many rows and bytes as the desk writes, as many to a commit, and no thought given to them. */
export async function bareRowsOnSqlite({ rows, bytes }: Written): Promise<Contender> {
  const { database, close } = await opened();
  database.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT)');
  const insert = database.prepare('INSERT INTO bare (body) SELECT value FROM json_each(?)');
  const body = 'x'.repeat(Math.round(bytes / rows));
  const register = gathered(64, (count) => {
    database.exec('BEGIN IMMEDIATE');
    insert.run(JSON.stringify(Array.from({ length: count * rows }, () => body)));
    database.exec('COMMIT');
  });
  return { name: 'bare rows', register, close };
}

/** What the desk writes for one registration. */
export async function writtenByDesk(): Promise<Written> {
  const { store, place, remove } = await newSqliteStore();
  const registrations = 256;
  const desk = await deskContender({ store, place, remove: async () => {} });
  await Promise.all(Array.from({ length: registrations }, () => desk.register()));
  await desk.close();
  const written = writtenIn(place, registrations);
  await remove();
  return written;
}

async function opened(): Promise<{ database: DatabaseSync; close: () => Promise<void> }> {
  const { path, remove } = await newPlace();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return {
    database,
    async close() {
      database.close();
      await remove();
    },
  };
}
