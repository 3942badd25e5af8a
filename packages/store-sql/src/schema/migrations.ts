import {
  type Compilable,
  type CreateTableBuilder,
  type Kysely,
  type RawBuilder,
  sql,
} from 'kysely';
import type { Tables } from './tables.ts';

/** One step forward of the schema. Steps are numbered by their place and never changed or taken out. */
export type Migration = (database: Kysely<Tables>) => readonly Compilable[];

type Column = readonly [name: string, type: 'text' | 'bigint', nullable?: 'nullable'];

/** Every step there is. */
export const migrations: readonly Migration[] = [first, personMayBeMissing, everyCommand];

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

/** Revisions, the waiting list, parties, what is kept of people, and the outbox that follows from facts. */
function everyCommand(database: Kysely<Tables>): readonly Compilable[] {
  const { schema } = database;
  const table = (name: string, columns: readonly Column[], key: readonly string[]) =>
    tableOf(schema, name, columns, key);
  const run = (text: RawBuilder<unknown>): Compilable => ({
    compile: () => text.compile(database),
  });
  const add = (name: string, columns: readonly Column[], otherwise: string | number = '') =>
    columns.map(([column, type, nullable]) =>
      schema
        .alterTable(name)
        .addColumn(column, type, (one) =>
          nullable
            ? one
            : one.notNull().defaultTo(type === 'bigint' ? Number(otherwise) : otherwise),
        ),
    );

  return [
    ...add('event', [['revision', 'bigint']], 0),
    ...add('registration', [
      ['party', 'text', 'nullable'],
      ['why', 'text', 'nullable'],
      ['cause', 'text', 'nullable'],
      ['invitation', 'text', 'nullable'],
      ['checked_in_at', 'bigint', 'nullable'],
    ]),
    ...add('registration', [['named', 'bigint']], 1),
    ...add('registration', [['erased', 'bigint']], 0),
    ...add('registration', [['ranking', 'text']], '[]'),
    ...add('registration', [['choice', 'text']], 'none'),
    run(sql`UPDATE registration SET why = 'undo' WHERE state = 'held'`),
    run(sql`UPDATE registration SET cause = 'withdrawn' WHERE state = 'ended'`),
    run(sql`UPDATE registration SET choice = 'made' WHERE themes <> '[]'`),
    table(
      'entry',
      [
        ['event', 'text'],
        ['id', 'text'],
        ['registrations', 'text'],
        ['wants', 'text', 'nullable'],
        ['state', 'text'],
        ['offered_until', 'bigint', 'nullable'],
        ['cause', 'text', 'nullable'],
        ['place_rank', 'bigint'],
        ['place_seq', 'bigint'],
      ],
      ['event', 'id'],
    ),

    table(
      'answers_anew',
      [
        ['event', 'text'],
        ['registration', 'text'],
        ['locale', 'text'],
        ['address', 'text', 'nullable'],
        ['proposed_address', 'text', 'nullable'],
        ['awaiting', 'bigint'],
        ['answers', 'text'],
      ],
      ['event', 'registration'],
    ).addColumn('rotation', 'bigint', (column) => column.notNull().defaultTo(0)),
    run(sql`INSERT INTO answers_anew
        (event, registration, locale, address, awaiting, answers, rotation)
      SELECT answers.event, registration, locale, address, 0, answers, COALESCE(rotation, 0)
      FROM answers LEFT JOIN registration
        ON registration.event = answers.event AND registration.id = answers.registration`),
    schema.dropTable('answers'),
    schema.alterTable('answers_anew').renameTo('answers'),
    schema.alterTable('registration').dropColumn('rotation'),

    // Several addresses may stand for one person.
    table(
      'person_anew',
      [
        ['event', 'text'],
        ['address', 'text'],
        ['person', 'text'],
        ['repeated_at', 'text'],
      ],
      ['event', 'address'],
    ),
    run(sql`INSERT INTO person_anew (event, address, person, repeated_at)
      SELECT event, address, person, repeated_at FROM person`),
    schema.dropTable('person'),
    schema.alterTable('person_anew').renameTo('person'),
    schema.createIndex('addresses_of_person').on('person').columns(['event', 'person']),

    table(
      'revision',
      [
        ['event', 'text'],
        ['revision', 'bigint'],
        ['at', 'bigint'],
        ['actor', 'text'],
        ['digest', 'text'],
        ['model', 'text'],
        ['changes', 'text'],
      ],
      ['event', 'revision'],
    ),
    table(
      'file',
      [
        ['event', 'text'],
        ['digest', 'text'],
        ['at', 'bigint'],
        ['model', 'text'],
        ['position', 'bigint'],
      ],
      ['event', 'digest'],
    ),
    table(
      'erasure',
      [
        ['event', 'text'],
        ['registration', 'text'],
      ],
      ['event', 'registration'],
    ),

    ...add('mail', [
      ['seq', 'bigint', 'nullable'],
      ['recipient', 'text', 'nullable'],
    ]),
    schema.createIndex('mail_about').on('mail').columns(['event', 'registration']),
    ...add('outcome', [['at', 'bigint']], 0),
    run(sql`UPDATE outcome SET at =
      COALESCE((SELECT last_instant FROM event WHERE event.id = outcome.event), 0)`),
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
