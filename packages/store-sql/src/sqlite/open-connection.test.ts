import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadSqlite, openReader, openWriter, refuseOldSqlite } from './open-connection.ts';

const sqlite = loadSqlite();
const folder = mkdtempSync(join(tmpdir(), 'plenary-connection-'));

test.each(['3.51.2', '3.50.7', '3.9.99', '2.99.0', '3.51', ''])(
  'SQLite %s is refused',
  (version) => {
    expect(() => refuseOldSqlite(version)).toThrow(
      expect.objectContaining({ code: 'store.sqlite-too-old' }),
    );
  },
);

test.each(['3.51.3', '3.51.10', '3.53.0', '4.0.0'])('SQLite %s is new enough', (version) => {
  expect(() => refuseOldSqlite(version)).not.toThrow();
});

test('the writing connection has every setting that keeps a commit', () => {
  const database = openWriter(sqlite, join(folder, 'writer.sqlite'));
  const setting = (name: string): unknown =>
    Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(setting('journal_mode')).toBe('wal');
  expect(setting('synchronous')).toBe(2);
  expect(setting('foreign_keys')).toBe(1);
  expect(setting('busy_timeout')).toBe(5_000);
  database.close();
});

test('a database that cannot keep a commit is refused', () => {
  expect(() => openWriter(sqlite, ':memory:')).toThrow(
    expect.objectContaining({
      code: 'store.not-durable',
      message: expect.stringContaining('journal_mode = memory'),
    }),
  );
});

test('the reading connection cannot write', () => {
  const path = join(folder, 'reader.sqlite');
  const writer = openWriter(sqlite, path);
  writer.exec('CREATE TABLE one (a)');
  const reader = openReader(sqlite, path);
  expect(() => reader.exec('INSERT INTO one VALUES (1)')).toThrow(/readonly/);
  reader.close();
  writer.close();
});

test('loading SQLite leaves all other warnings as they are', () => {
  const { emitWarning } = process;
  loadSqlite();
  expect(process.emitWarning).toBe(emitWarning);
  const heard = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  process.emitWarning('another');
  expect(heard).toHaveBeenCalledWith('another');
  heard.mockRestore();
});
