import { join } from 'node:path';
import type { Store } from '@plenary/desk';
import { openSqliteStore } from '@plenary/store-sql';

/** The store under attack: a folder's SQLite file. */
export function openStore(folder: string): Promise<Store> {
  return openSqliteStore({ path: fileIn(folder) });
}

/** The database's file in a folder. */
export function fileIn(folder: string): string {
  return join(process.env.PLENARY_FAULTS_PLACES ?? '', folder, 'day.sqlite');
}
