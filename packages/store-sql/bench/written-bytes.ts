import { DatabaseSync } from 'node:sqlite';

/** What one registration leaves in the database: so many rows, and the bytes of their columns. */
export interface Written {
  readonly rows: number;
  readonly bytes: number;
}

/** Counts it in a database of the desk's after so many registrations. */
export function writtenIn(path: string, registrations: number): Written {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all();
    const counts = tables.map(({ name }) => countOf(database, String(name)));
    const sum = (of: 'rows' | 'bytes'): number =>
      Math.round(counts.reduce((all, count) => all + count[of], 0) / registrations);
    return { rows: sum('rows'), bytes: sum('bytes') };
  } finally {
    database.close();
  }
}

function countOf(database: DatabaseSync, table: string): Written {
  const columns = database.prepare(`SELECT name FROM pragma_table_info(?)`).all(table);
  const length = columns.map(({ name }) => `coalesce(length(CAST("${name}" AS BLOB)), 0)`);
  const { rows, bytes } =
    database
      .prepare(`SELECT count(*) AS rows, sum(${length.join(' + ')}) AS bytes FROM "${table}"`)
      .get() ?? {};
  return { rows: Number(rows), bytes: Number(bytes) };
}
