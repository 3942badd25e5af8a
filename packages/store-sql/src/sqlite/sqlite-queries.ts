import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from '../tables.ts';
import type { Step } from '../turn-steps.ts';

/** Builds queries in SQLite's words; running them is the worker's, so it has no connection. */
export const queries = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** A built query as a step for the worker. */
export function stepOf(query: Compilable): Step {
  const { sql, parameters } = query.compile();
  return {
    sql,
    parameters: parameters.map((parameter) =>
      typeof parameter === 'string' || typeof parameter === 'number' || parameter === null
        ? parameter
        : refuse(parameter),
    ),
  };
}

function refuse(parameter: unknown): never {
  throw new TypeError(`no SQL parameter: ${String(parameter)}`);
}
