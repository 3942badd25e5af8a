import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Tables } from './schema/tables.ts';
import { type Spelling, type Statements, statementsFor } from './statements.ts';
import type { Step } from './turn-steps.ts';

/** One engine's words: what is written by hand, and what is built. Running them is another matter. */
export interface Dialect {
  /** Compiled once: what every turn runs. */
  readonly statements: Statements;
  /** Builds the schema and rarer reads; it has no connection. */
  readonly queries: Kysely<Tables>;
  /** The ids of a list, as the right side of an `IN`: one parameter, however many there are. */
  idsIn(ids: readonly string[]): RawBuilder<string>;
  /** Ends a query whose rows nobody else may change meanwhile. */
  readonly lockRows: string;
  /** Reads one row if there is a table of this name. */
  hasTable(name: string): Step;
}

/** SQLite (https://www.sqlite.org/json1.html). */
export const sqliteDialect: Dialect = dialect(
  { items: 'json_each(?)', lockRows: '', parameter: () => '?' },
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  "SELECT 1 AS there FROM sqlite_schema WHERE type = 'table' AND name = ?",
);

/** PostgreSQL (https://www.postgresql.org/docs/15/functions-json.html). */
export const postgresDialect: Dialect = dialect(
  {
    items: 'jsonb_array_elements(CAST(? AS jsonb)) AS each(value)',
    lockRows: 'FOR UPDATE',
    parameter: (place) => `$${place}`,
  },
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  'SELECT 1 AS there WHERE to_regclass($1) IS NOT NULL',
);

function dialect(spelling: Spelling, queries: Kysely<Tables>, hasTable: string): Dialect {
  const [before = '', after = ''] = spelling.items.split('?');
  return {
    statements: statementsFor(spelling),
    queries,
    lockRows: spelling.lockRows,
    hasTable: (name) => ({ sql: hasTable, parameters: [name] }),
    idsIn: (ids) => {
      const rows = JSON.stringify(ids.map((id) => [id]));
      return sql`(SELECT value ->> 0 FROM ${sql.raw(before)}${rows}${sql.raw(after)})`;
    },
  };
}

/** A built query as a step to run. */
export function stepOf(query: Compilable): Step {
  const { sql: text, parameters } = query.compile();
  return { sql: text, parameters: parameters.map(asParameter) };
}

function asParameter(parameter: unknown): string | number | null {
  if (typeof parameter === 'string' || typeof parameter === 'number' || parameter === null) {
    return parameter;
  }
  throw new TypeError(`no SQL parameter: a ${typeof parameter}`);
}
