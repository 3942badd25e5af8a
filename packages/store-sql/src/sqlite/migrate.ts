import { migrations } from '../migrations.ts';
import { storeFault } from '../store-fault.ts';
import { queries, stepOf } from './sqlite-queries.ts';
import type { SqliteWorker } from './worker-client.ts';

/**
 * Brings a file's tables up to this release, all steps in one transaction: a file that was stopped
 * half-way is as it was before. Throws `store.newer-schema` for a file that a newer release has written.
 */
export async function migrate(writer: SqliteWorker): Promise<void> {
  const meta = queries.schema
    .createTable('meta')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull());
  const version = queries.selectFrom('meta').select('value').where('name', '=', 'schema');
  const [, rows = []] = await writer.ask('begin', [stepOf(meta), stepOf(version)]);
  const [row] = rows as readonly { value: string }[];
  const stands = Number(row?.value ?? 0);
  if (stands > migrations.length) {
    await writer.ask('rollback');
    throw storeFault(
      'store.newer-schema',
      `the tables are of version ${stands}, this release knows ${migrations.length}: use the newer release again`,
    );
  }
  const steps = migrations.slice(stands).flatMap((migration) => migration(queries));
  const value = String(migrations.length);
  const stored = queries
    .insertInto('meta')
    .values({ name: 'schema', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }));
  await writer.ask('commit', [...steps, stored].map(stepOf));
}
