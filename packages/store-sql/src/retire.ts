import type { Retirement, Store } from '@plenary/desk';
import type { Compilable } from 'kysely';
import type { Dialect } from './dialect.ts';
import { stepOf } from './dialect.ts';
import type { Engine } from './engine.ts';

/** How many people's answers are taken up at a time, so that turns get in between. */
const page = 500;

interface AnswersRow {
  readonly registration: string;
  readonly answers: string;
}

/** Takes out what is kept no longer. */
export function retiringOn(engine: Engine, dialect: Dialect): Store['retire'] {
  const { queries } = dialect;
  return async (retirement) => {
    const { event, fields, outcomesBefore, mailBefore } = retirement;
    if (fields.length > 0) {
      await blank(engine, dialect, 'answers', retirement);
      await blank(engine, dialect, 'sensitive_answers', retirement);
    }
    const outcomes = queries
      .deleteFrom('outcome')
      .where('event', '=', event)
      .where('at', '<', outcomesBefore);
    const mail = queries
      .deleteFrom('mail')
      .where('event', '=', event)
      .where('at', '<', mailBefore)
      .where('state', 'not in', ['waiting', 'leased']);
    await engine.write([outcomes, mail].map(stepOf));
    await engine.forget();
  };
}

/** Page by page in the order of ids; each under the event's row, so that no answer given meanwhile is lost. */
async function blank(
  engine: Engine,
  { queries, statements }: Dialect,
  table: 'answers' | 'sensitive_answers',
  { event, fields }: Retirement,
): Promise<void> {
  const update = table === 'answers' ? statements.amend : statements.amendSensitive;
  let after = '';
  for (;;) {
    const query = holdingAny(queries, table, { event, fields, after });
    const [seen = []] = await engine.read([stepOf(query)]);
    if (seen.length === 0) return;
    const held = { sql: statements.lockHead, parameters: [event] };
    const transaction = await engine.begin(event, [held, stepOf(query)]);
    const rows = (transaction.rows[1] ?? []) as readonly AnswersRow[];
    const blanked = rows.flatMap((row) => without(row, fields));
    await transaction.commit([{ sql: update, parameters: [JSON.stringify(blanked), event] }]);
    after = rows.at(-1)?.registration ?? after;
    if (rows.length < page) return;
  }
}

/** Rows in whose JSON a field's name stands, and perhaps some more: `LIKE` is only a first look. */
function holdingAny(
  queries: Dialect['queries'],
  table: 'answers' | 'sensitive_answers',
  { event, fields, after }: { event: string; fields: readonly string[]; after: string },
): Compilable {
  return queries
    .selectFrom(table)
    .where('event', '=', event)
    .where('registration', '>', after)
    .where(({ or, eb }) =>
      or(fields.map((field) => eb('answers', 'like', `%${JSON.stringify(field)}:%`))),
    )
    .select(['registration', 'answers'])
    .orderBy('registration')
    .limit(page);
}

function without({ registration, answers }: AnswersRow, fields: readonly string[]): string[][] {
  const given: Record<string, unknown> = JSON.parse(answers);
  const kept = Object.entries(given).filter(([field]) => !fields.includes(field));
  if (kept.length === Object.keys(given).length) return [];
  return [[registration, JSON.stringify(Object.fromEntries(kept))]];
}
