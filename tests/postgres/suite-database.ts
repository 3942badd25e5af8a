import { beforeAll, inject } from 'vitest';
import { type Databases, databasesAt } from './databases.ts';
import { databaseVariable } from './store-at-place.ts';

/** Options of Node with which a process of its own reads our packages from their sources. */
export const fromSources = [
  '--import',
  new URL('../../scripts/resolve-sources.ts', import.meta.url).href,
];

/** Gives this test file a database, in which the places of its stores are schemas. */
export function useSuiteDatabase(): Databases {
  const databases = databasesAt(inject('postgres'));
  beforeAll(async () => {
    process.env[databaseVariable] = await databases.fresh();
  });
  return databases;
}
