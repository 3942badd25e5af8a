import { copyFile, mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSqlite } from './open-connection.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const { DatabaseSync } = loadSqlite();

/** A file as a killed process leaves it: its log beside it, not taken in. */
async function stoppedFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-damage-'));
  const running = join(folder, 'running.sqlite');
  const path = join(folder, 'day.sqlite');
  const store = await openSqliteStore({ path: running });
  const writer = new DatabaseSync(running);
  writer.exec("INSERT INTO meta VALUES ('mark', 'here')");
  for (const ending of ['', '-wal']) await copyFile(`${running}${ending}`, `${path}${ending}`);
  writer.close();
  await store.close();
  return path;
}

test('a file whose process was killed is opened with all that was committed', async () => {
  const path = await stoppedFile();
  const store = await openSqliteStore({ path });
  await store.close();
  const database = new DatabaseSync(path);
  const mark = database.prepare("SELECT value FROM meta WHERE name = 'mark'").get();
  expect(mark).toEqual({ value: 'here' });
  database.close();
});

test('a file that is damaged is refused after its process was killed', async () => {
  const path = await stoppedFile();
  // Takes the log in, then makes a page of a table point nowhere.
  const database = new DatabaseSync(path);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const file = await open(path, 'r+');
  const pages = Math.floor((await file.stat()).size / 4096);
  for (let page = 2; page < pages; page += 1) {
    await file.write(Buffer.alloc(64, 0xff), 0, 64, page * 4096);
  }
  await file.close();
  const log = await open(`${path}-wal`, 'w');
  await log.write('a log that was not taken in');
  await log.close();
  await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: 'store.corrupt' });
});
