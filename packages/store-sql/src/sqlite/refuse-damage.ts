import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { storeFault } from '../store-fault.ts';

/** Whether the last one to write the file stopped without closing it: its log is still there. */
export function wasStopped(path: string): boolean {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return log !== undefined && log.size > 0;
}

/** Throws `store.corrupt` where SQLite's own check finds something (https://www.sqlite.org/pragma.html#pragma_quick_check). */
export function refuseDamage(database: DatabaseSync, path: string): void {
  const rows = database.prepare('PRAGMA quick_check(10)').all();
  const found = rows.map((row) => String(Object.values(row)[0]));
  if (found.length === 1 && found[0] === 'ok') return;
  throw storeFault('store.corrupt', `${path} is damaged: ${found.join('; ')}`);
}
