/** What engines spell differently in the hot statements. */
export interface Spelling {
  /** Rows with one column `value`, one for each element of a JSON array given as parameter. */
  readonly items: string;
}

/** SQLite's spelling (https://www.sqlite.org/json1.html). */
export const sqliteSpelling: Spelling = { items: 'json_each(?)' };

/** The texts, made once: parameters are `?`, many rows come in as one JSON array of arrays. */
export type Statements = Readonly<
  Record<
    | 'head'
    | 'tail'
    | 'outcomes'
    | 'people'
    | 'moveHead'
    | 'facts'
    | 'dropClaims'
    | 'dropQuotas'
    | 'adoptQuotas'
    | 'claim'
    | 'release'
    | 'changeQuotas'
    | 'registrations'
    | 'answers'
    | 'amend'
    | 'dropSensitive'
    | 'sensitive'
    | 'savePeople'
    | 'mail'
    | 'saveOutcomes'
    | 'leaseMail'
    | 'settleMail',
    string
  >
>;

/** The hot statements in one engine's spelling. */
export function statementsFor({ items }: Spelling): Statements {
  /** A cell of the row at hand: the array's element at `place`, in the column's type. */
  const cell = (place: number, type: 'TEXT' | 'BIGINT'): string =>
    `CAST(value ->> ${place} AS ${type})`;

  const rows = (columns: string): string => {
    const cells = columns.split(' ').map((column, place) => {
      const isNumber = column.endsWith('#');
      return `${cell(place, isNumber ? 'BIGINT' : 'TEXT')} AS ${column.replace('#', '')}`;
    });
    return `SELECT ${cells.join(', ')} FROM ${items}`;
  };

  const insert = (table: string, columns: string): string => {
    const names = columns.replaceAll('#', '').split(' ').join(', ');
    // SQLite reads the ON of an upsert as a join's unless a WHERE stands between.
    return `INSERT INTO ${table} (event, ${names}) SELECT ?, item.* FROM (${rows(columns)}) AS item WHERE true`;
  };

  return {
    head: 'SELECT seq, chain, last_instant, policy FROM event WHERE id = ?',
    tail: 'SELECT seq, body FROM fact WHERE event = ? AND seq > ? ORDER BY seq',
    outcomes: `SELECT key, command_hash, outcome FROM outcome WHERE event = ? AND key IN (SELECT value FROM ${items})`,
    people: `SELECT address, person, repeated_at FROM person WHERE event = ? AND address IN (SELECT value FROM ${items})`,

    // Only from the head that the turn has seen.
    moveHead: `INSERT INTO event (id, seq, chain, last_instant, policy)
      SELECT ?, ?, ?, ?, ? WHERE COALESCE((SELECT seq FROM event WHERE id = ?), 0) = ?
      ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, chain = excluded.chain,
        last_instant = excluded.last_instant, policy = excluded.policy`,
    facts: insert('fact', 'seq# body'),

    dropClaims: 'DELETE FROM claim WHERE event = ?',
    dropQuotas: 'DELETE FROM quota WHERE event = ?',
    adoptQuotas: `INSERT INTO quota (event, id, seat_limit, used, ceiling)
      SELECT event, id, seat_limit, used, CASE WHEN used > seat_limit THEN used ELSE seat_limit END
      FROM (SELECT ? AS event, item.id, item.seat_limit,
        (SELECT COUNT(*) FROM claim WHERE claim.event = ? AND claim.quota = item.id) AS used
        FROM (${rows('id seat_limit#')}) AS item) AS adopted`,
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

    registrations: `${insert('registration', 'id person state held_until# version# audience affiliation themes registered_at#')}
      ON CONFLICT (event, id) DO UPDATE SET person = excluded.person, state = excluded.state,
        held_until = excluded.held_until, version = excluded.version,
        audience = excluded.audience, affiliation = excluded.affiliation, themes = excluded.themes`,
    answers: insert('answers', 'registration locale address answers'),
    amend: `UPDATE answers SET answers = item.answers FROM (${rows('registration answers')}) AS item
      WHERE answers.event = ? AND answers.registration = item.registration`,
    dropSensitive: `DELETE FROM sensitive_answers WHERE event = ? AND registration IN (SELECT value FROM ${items})`,
    sensitive: insert('sensitive_answers', 'registration answers'),
    savePeople: `${insert('person', 'address person repeated_at')}
      ON CONFLICT (event, address) DO UPDATE SET repeated_at = excluded.repeated_at`,
    mail: `INSERT INTO mail (event, id, template, registration, at, due_at, position, state, tries)
      SELECT ?, id, template, registration, at, at,
        (SELECT COALESCE(MAX(position), 0) FROM mail WHERE event = ?) + place, 'waiting', 0
      FROM (${rows('id template registration at# place#')}) AS item`,
    saveOutcomes: insert('outcome', 'key command_hash outcome'),

    leaseMail: `UPDATE mail SET state = 'leased', due_at = ?, tries = tries + 1
      WHERE event = ? AND id IN (SELECT id FROM mail
        WHERE event = ? AND state IN ('waiting', 'leased') AND due_at <= ?
        ORDER BY due_at, position LIMIT ?)
      RETURNING id, template, registration, at, tries, position`,
    settleMail: `UPDATE mail SET state = item.state, due_at = COALESCE(item.due_at, mail.due_at)
      FROM (${rows('id state due_at#')}) AS item WHERE mail.event = ? AND mail.id = item.id`,
  };
}
