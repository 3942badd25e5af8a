import { writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

// A program that counts in SQLite and says each number when it is committed. It checkpoints often, for
// that is when the database itself is written, and is killed in the end, so that its log stays.

const [path = '', synchronous = '', upTo = ''] = process.argv.slice(2);
const database = new DatabaseSync(path);
database.exec('PRAGMA journal_mode = WAL');
database.exec(`PRAGMA synchronous = ${synchronous}`);
database.exec('PRAGMA wal_autocheckpoint = 20');
database.exec('CREATE TABLE number (value INTEGER, filling TEXT)');
const insert = database.prepare('INSERT INTO number VALUES (?, ?)');
for (let value = 1; value <= Number(upTo); value += 1) {
  insert.run(value, 'x'.repeat(value * 7));
  writeSync(1, `${value}\n`);
}
process.kill(process.pid, 'SIGKILL');
