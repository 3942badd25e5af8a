import { type Compilable, type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** One step forward of the schema. Steps are numbered by their place and never changed or taken out. */
export type Migration = (database: Kysely<Tables>) => readonly Compilable[];

type Column = readonly [name: string, type: 'text' | 'bigint', nullable?: 'nullable'];

/** Every step there is. */
export const migrations: readonly Migration[] = [first, personMayBeMissing];

function first({ schema }: Kysely<Tables>): readonly Compilable[] {
  const table = (name: string, columns: readonly Column[], key: readonly string[]) =>
    tableOf(schema, name, columns, key);

  return [
    table(
      'event',
      [
        ['id', 'text'],
        ['seq', 'bigint'],
        ['chain', 'text'],
        ['last_instant', 'bigint'],
        ['policy', 'text'],
      ],
      ['id'],
    ),
    table(
      'fact',
      [
        ['event', 'text'],
        ['seq', 'bigint'],
        ['body', 'text'],
      ],
      ['event', 'seq'],
    ),
    table(
      'quota',
      [
        ['event', 'text'],
        ['id', 'text'],
        ['seat_limit', 'bigint'],
        ['used', 'bigint'],
        ['ceiling', 'bigint'],
      ],
      ['event', 'id'],
      // Whatever is wrong above: no commit leaves more seats used than there may be.
    ).addCheckConstraint('quota_never_oversold', sql`used >= 0 AND used <= ceiling`),
    table(
      'claim',
      [
        ['event', 'text'],
        ['registration', 'text'],
        ['quota', 'text'],
      ],
      ['event', 'registration', 'quota'],
    ),
    schema.createIndex('claim_by_quota').on('claim').columns(['event', 'quota']),
    table(
      'registration',
      [
        ['event', 'text'],
        ['id', 'text'],
        ['person', 'text'],
        ['state', 'text'],
        ['held_until', 'bigint', 'nullable'],
        ['version', 'bigint'],
        ['audience', 'text', 'nullable'],
        ['affiliation', 'text', 'nullable'],
        ['themes', 'text'],
        ['registered_at', 'bigint'],
      ],
      ['event', 'id'],
    ).addColumn('rotation', 'bigint', (column) => column.notNull().defaultTo(0)),
    table(
      'answers',
      [
        ['event', 'text'],
        ['registration', 'text'],
        ['locale', 'text'],
        ['address', 'text'],
        ['answers', 'text'],
      ],
      ['event', 'registration'],
    ),
    table(
      'sensitive_answers',
      [
        ['event', 'text'],
        ['registration', 'text'],
        ['answers', 'text'],
      ],
      ['event', 'registration'],
    ),
    table(
      'person',
      [
        ['event', 'text'],
        ['address', 'text'],
        ['person', 'text'],
        ['repeated_at', 'text'],
      ],
      ['event', 'address'],
    ).addUniqueConstraint('person_has_one_address', ['event', 'person']),
    table(
      'outcome',
      [
        ['event', 'text'],
        ['key', 'text'],
        ['command_hash', 'text'],
        ['outcome', 'text'],
      ],
      ['event', 'key'],
    ),
    table(
      'mail',
      [
        ['event', 'text'],
        ['id', 'text'],
        ['template', 'text'],
        ['registration', 'text'],
        ['at', 'bigint'],
        ['state', 'text'],
        ['due_at', 'bigint'],
        ['tries', 'bigint'],
        ['position', 'bigint'],
      ],
      ['event', 'id'],
    ).addUniqueConstraint('mail_in_order', ['event', 'position']),
    schema
      .createIndex('mail_that_waits')
      .on('mail')
      .columns(['event', 'due_at', 'position'])
      .where(sql.ref('state'), 'in', ['waiting', 'leased']),
  ];
}

/** SQLite cannot take a NOT NULL away (https://www.sqlite.org/lang_altertable.html): the table is made anew. */
function personMayBeMissing(database: Kysely<Tables>): readonly Compilable[] {
  const { schema } = database;
  const columns: readonly Column[] = [
    ['event', 'text'],
    ['id', 'text'],
    ['person', 'text', 'nullable'],
    ['state', 'text'],
    ['held_until', 'bigint', 'nullable'],
    ['version', 'bigint'],
    ['audience', 'text', 'nullable'],
    ['affiliation', 'text', 'nullable'],
    ['themes', 'text'],
    ['registered_at', 'bigint'],
    ['rotation', 'bigint'],
  ];
  const names = sql.raw(columns.map(([name]) => name).join(', '));
  const copied = sql`INSERT INTO registration_anew (${names}) SELECT ${names} FROM registration`;
  return [
    tableOf(schema, 'registration_anew', columns.slice(0, -1), ['event', 'id']).addColumn(
      'rotation',
      'bigint',
      (column) => column.notNull().defaultTo(0),
    ),
    { compile: () => copied.compile(database) },
    schema.dropTable('registration'),
    schema.alterTable('registration_anew').renameTo('registration'),
  ];
}

function tableOf(
  schema: Kysely<Tables>['schema'],
  name: string,
  columns: readonly Column[],
  key: readonly string[],
): CreateTableBuilder<string, string> {
  return columns
    .reduce<CreateTableBuilder<string, string>>(
      (built, [column, type, nullable]) =>
        built.addColumn(column, type, (one) => (nullable ? one : one.notNull())),
      schema.createTable(name),
    )
    .addPrimaryKeyConstraint(`${name}_key`, [...key]);
}
