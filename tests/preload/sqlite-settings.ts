import { DatabaseSync } from 'node:sqlite';

// Imported before a program (`--import`): each connection that is about to write gets the settings of
// PLENARY_SQLITE_SETTINGS too, after the program has set and read back its own.

const settings = process.env.PLENARY_SQLITE_SETTINGS ?? '';
const { exec } = DatabaseSync.prototype;
const set = new WeakSet<DatabaseSync>();

DatabaseSync.prototype.exec = function settingFirst(this: DatabaseSync, sql: string): void {
  if (sql.startsWith('BEGIN IMMEDIATE') && !set.has(this)) {
    set.add(this);
    exec.call(this, settings);
  }
  exec.call(this, sql);
};
