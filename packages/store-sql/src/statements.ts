/** What engines spell differently in the hot statements. */
export interface Spelling {
  /** Rows with one column `value`, one for each element of a JSON array given as the parameter `?`. */
  readonly items: string;
  /** Ends a query whose rows nobody else may change meanwhile; empty where one writes at a time anyway. */
  readonly lockRows: 'FOR UPDATE' | '';
  /** The parameter at a place, counted from 1. */
  readonly parameter: (place: number) => string;
}

/** The texts, made once; many rows come in as one JSON array of arrays. */
export type Statements = Readonly<Record<keyof ReturnType<typeof texts>, string>>;

/** The hot statements in one engine's spelling. */
export function statementsFor(spelling: Spelling): Statements {
  const spelt = Object.entries(texts(spelling)).map(([name, text]) => {
    let place = 0;
    const numbered = text.replaceAll('?', () => {
      place += 1;
      return spelling.parameter(place);
    });
    return [name, numbered];
  });
  return Object.fromEntries(spelt);
}

// Parameters are `?` here. The event comes first wherever it can.
function texts({ items, lockRows }: Spelling) {
  /** Columns in the order in which a row gives them; `#` marks a number. */
  const rows = (columns: string): string => {
    const cells = columns.split(' ').map((column, place) => {
      const type = column.endsWith('#') ? 'BIGINT' : 'TEXT';
      return `CAST(value ->> ${place} AS ${type}) AS ${column.replace('#', '')}`;
    });
    return `SELECT ${cells.join(', ')} FROM ${items}`;
  };

  const insert = (table: string, columns: string): string => {
    const names = columns.replaceAll('#', '').split(' ').join(', ');
    // SQLite reads the ON of an upsert as a join's unless a WHERE stands between.
    return `INSERT INTO ${table} (event, ${names})
      SELECT CAST(? AS TEXT), item.* FROM (${rows(columns)}) AS item WHERE true`;
  };

  /** An insert that replaces what stands under the same key: every column but the first. */
  const upsert = (table: string, columns: string): string => {
    const [key = '', ...others] = columns.replaceAll('#', '').split(' ');
    const replaced = others.map((column) => `${column} = excluded.${column}`).join(', ');
    return `${insert(table, columns)} ON CONFLICT (event, ${key}) DO UPDATE SET ${replaced}`;
  };

  const head = 'SELECT seq, chain, last_instant, policy, revision FROM event WHERE id = ?';
  const revision = 'SELECT revision, at, actor, digest, model, changes FROM revision';

  return {
    // The first turn of an event makes the row that it locks; two at once make one.
    begin: `INSERT INTO event (id, seq, chain, last_instant, policy, revision)
      VALUES (?, 0, '', 0, '', 0) ON CONFLICT (id) DO NOTHING`,
    lockHead: `${head} ${lockRows}`,
    head,
    tail: 'SELECT seq, body FROM fact WHERE event = ? AND seq > ? ORDER BY seq',
    outcomes: `SELECT key, command_hash, outcome, at FROM outcome
      WHERE event = ? AND key IN (${rows('key')})`,
    people: `SELECT address, person, repeated_at FROM person
      WHERE event = ? AND address IN (${rows('address')})`,
    laterRevision: `${revision} WHERE event = ? AND revision > ? ORDER BY revision DESC LIMIT 1`,

    // Only from the head that the turn has seen.
    moveHead: `UPDATE event SET seq = ?, chain = ?, last_instant = ?, policy = ?, revision = ?
      WHERE id = ? AND seq = ?`,
    facts: insert('fact', 'seq# body'),

    dropClaims: 'DELETE FROM claim WHERE event = ?',
    dropQuotas: 'DELETE FROM quota WHERE event = ?',
    adoptQuotas: `INSERT INTO quota (event, id, seat_limit, used, ceiling)
      SELECT event, id, seat_limit, used, CASE WHEN used > seat_limit THEN used ELSE seat_limit END
      FROM (SELECT CAST(? AS TEXT) AS event, item.id, item.seat_limit,
          COALESCE(counted.claims, 0) AS used
        FROM (${rows('id seat_limit#')}) AS item
        LEFT JOIN (SELECT quota, COUNT(*) AS claims FROM claim WHERE event = ? GROUP BY quota)
          AS counted ON counted.quota = item.id) AS adopted`,
    claim: insert('claim', 'registration quota'),
    release: `DELETE FROM claim WHERE event = ? AND (registration, quota) IN (${rows('registration quota')})`,
    // The guard: a change that may not be finds no row, and the turn is rolled back.
    changeQuotas: `UPDATE quota SET
        used = used + change.delta,
        ceiling = CASE
          WHEN used + change.delta <= seat_limit THEN seat_limit
          WHEN change.overridden = 1 OR used + change.delta < ceiling THEN used + change.delta
          ELSE ceiling END
      FROM (${rows('id delta# overridden#')}) AS change
      WHERE quota.event = ? AND quota.id = change.id AND used + change.delta >= 0
        AND (change.delta <= 0 OR change.overridden = 1 OR used + change.delta <= seat_limit)`,
    registrations: upsert(
      'registration',
      'id party person named# state why held_until# cause version# audience affiliation invitation ' +
        'themes ranking choice checked_in_at# erased# registered_at#',
    ),
    entries: upsert(
      'entry',
      'id registrations wants state offered_until# cause place_rank# place_seq#',
    ),

    forget: `DELETE FROM person WHERE event = ? AND person IN (${rows('person')})`,
    savePeople: upsert('person', 'address person repeated_at'),
    answers: insert('answers', 'registration locale address awaiting# answers'),
    amend: `UPDATE answers SET answers = item.answers, locale = COALESCE(item.locale, answers.locale)
      FROM (${rows('registration answers locale')}) AS item
      WHERE answers.event = ? AND answers.registration = item.registration`,
    amendSensitive: `UPDATE sensitive_answers SET answers = item.answers
      FROM (${rows('registration answers')}) AS item
      WHERE sensitive_answers.event = ? AND sensitive_answers.registration = item.registration`,
    dropSensitive: `DELETE FROM sensitive_answers
      WHERE event = ? AND registration IN (${rows('registration')})`,
    sensitive: insert('sensitive_answers', 'registration answers'),
    changeAddress: `UPDATE answers SET address = item.address, proposed_address = NULL
      FROM (${rows('registration address')}) AS item
      WHERE answers.event = ? AND answers.registration = item.registration`,
    proposeAddress: `UPDATE answers SET proposed_address = item.address
      FROM (${rows('registration address')}) AS item
      WHERE answers.event = ? AND answers.registration = item.registration`,
    rotate: `UPDATE answers SET rotation = rotation + 1
      WHERE event = ? AND registration IN (${rows('registration')})`,
    dropAnswers: `DELETE FROM answers WHERE event = ? AND registration IN (${rows('registration')})`,
    forgetRecipients: `UPDATE mail SET recipient = NULL
      WHERE event = ? AND registration IN (${rows('registration')})`,
    noteErasures: `${insert('erasure', 'registration')} ON CONFLICT DO NOTHING`,

    revision: insert('revision', 'revision# at# actor digest model changes'),
    file: `INSERT INTO file (event, digest, at, model, position)
      SELECT CAST(? AS TEXT), item.digest, item.at, item.model,
        (SELECT COALESCE(MAX(position), 0) + 1 FROM file WHERE event = ?)
      FROM (${rows('digest at# model')}) AS item WHERE true
      ON CONFLICT (event, digest) DO UPDATE SET at = excluded.at, position = excluded.position`,

    mail: `INSERT INTO mail (event, id, template, registration, seq, at, recipient, due_at, position, state, tries)
      SELECT CAST(? AS TEXT), id, template, registration, seq, at, recipient, at,
        (SELECT COALESCE(MAX(position), 0) FROM mail WHERE event = ?) + place, 'waiting', 0
      FROM (${rows('id template registration seq# at# recipient place#')}) AS item`,
    saveOutcomes: insert('outcome', 'key command_hash outcome at#'),

    dueMail: `SELECT id, template, registration, seq, at, recipient, due_at, tries, position,
        (SELECT body FROM fact WHERE fact.event = mail.event AND fact.seq = mail.seq) AS body
      FROM mail WHERE event = ? AND state IN ('waiting', 'leased') AND due_at <= ?
      ORDER BY due_at, position LIMIT ? ${lockRows}`,
    leaseMail: `UPDATE mail SET state = 'leased', due_at = ?, tries = tries + 1
      WHERE event = ? AND id IN (${rows('id')})`,
    // A dead mail keeps where it goes, since it can be brought back; what was sent never is.
    settleMail: `UPDATE mail SET state = item.state, due_at = COALESCE(item.due_at, mail.due_at),
        recipient = CASE WHEN item.state IN ('sent', 'dropped') THEN NULL ELSE recipient END
      FROM (${rows('id state due_at#')}) AS item
      WHERE mail.event = ? AND mail.id = item.id AND mail.state NOT IN ('sent', 'dropped')`,
  };
}
