import { type Compilable, sql } from 'kysely';
import { type Dialect, stepOf } from '../dialect.ts';
import type { Engine, OpenTransaction } from '../engine.ts';
import { storeFault } from '../store-fault.ts';
import type { Step } from '../turn-steps.ts';
import { migrations } from './migrations.ts';

/**
 * Brings the tables up to this release, all steps in one transaction: what was stopped half-way is as it
 * was before. Two processes that do so at once do it once. Throws `store.newer-schema` for tables that a
 * newer release has made.
 */
export async function migrateTables(engine: Engine, dialect: Dialect): Promise<void> {
  if (isCurrent(await standingVersion(engine, dialect))) return;
  await makeMeta(engine, dialect);
  const version = { ...versionOf(dialect), sql: `${versionOf(dialect).sql} ${dialect.lockRows}` };
  const transaction = await engine.begin('schema', [version]);
  const steps = await pendingOrRolledBack(dialect, transaction);
  // Another process may have done it meanwhile.
  if (steps.length === 0) await transaction.rollBack();
  else await transaction.commit(steps);
}

async function pendingOrRolledBack(
  dialect: Dialect,
  transaction: OpenTransaction,
): Promise<readonly Step[]> {
  try {
    const stands = versionIn(transaction.rows[0]);
    return isCurrent(stands) ? [] : stepsFrom(dialect, stands);
  } catch (cause) {
    await transaction.rollBack();
    throw cause;
  }
}

/** Every step from a version to this release's, and the note that it was taken. */
export function stepsFrom(dialect: Dialect, stands: number): readonly Step[] {
  const { queries } = dialect;
  const pending = migrations.slice(stands).flatMap((migration) => migration(queries));
  if (pending.length === 0) return [];
  const value = sql.lit(String(migrations.length));
  const noted = queries.updateTable('meta').set({ value }).where('name', '=', sql.lit('schema'));
  return [...pending, noted].map(stepOf);
}

/** What makes the table of notes, where there is none; safe to do twice. */
export function metaSteps({ queries }: Dialect): readonly Step[] {
  const meta = queries.schema
    .createTable('meta')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull());
  const unversioned = queries
    .insertInto('meta')
    .values({ name: sql.lit('schema'), value: sql.lit('0') })
    .onConflict((conflict) => conflict.doNothing());
  return [meta, unversioned].map((query: Compilable) => stepOf(query));
}

/** The number of the last step that was taken; 0 where there are no tables. */
export async function standingVersion(
  engine: Pick<Engine, 'read'>,
  dialect: Dialect,
): Promise<number> {
  const [there = []] = await engine.read([dialect.hasTable('meta')]);
  if (there.length === 0) return 0;
  const [rows] = await engine.read([versionOf(dialect)]);
  return versionIn(rows);
}

async function makeMeta(engine: Engine, dialect: Dialect): Promise<void> {
  try {
    await engine.write(metaSteps(dialect));
  } catch {
    // PostgreSQL refuses the second of two that make a table at the same time, IF NOT EXISTS or not.
    await engine.write(metaSteps(dialect));
  }
}

function versionOf({ queries }: Dialect): Step {
  return stepOf(queries.selectFrom('meta').select('value').where('name', '=', sql.lit('schema')));
}

function versionIn(rows: readonly unknown[] = []): number {
  const [row] = rows as readonly { value: string }[];
  return Number(row?.value ?? 0);
}

function isCurrent(stands: number): boolean {
  if (stands <= migrations.length) return stands === migrations.length;
  throw storeFault(
    'store.newer-schema',
    `the tables are of version ${stands}, this release knows ${migrations.length}: use the newer release again`,
  );
}
