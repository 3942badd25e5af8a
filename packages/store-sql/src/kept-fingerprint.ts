import type { Dialect } from './dialect.ts';
import { stepOf } from './dialect.ts';
import type { Engine } from './engine.ts';
import type { Fingerprint } from './link-secret.ts';

/** The fingerprint of the secret, as the database keeps it. */
export function keptFingerprint(engine: Engine, dialect: Dialect): Fingerprint {
  return {
    read: () => readFingerprint(engine, dialect),
    async write(value) {
      const query = dialect.queries
        .insertInto('meta')
        .values({ name: 'secret', value })
        .onConflict((conflict) => conflict.doNothing());
      await engine.write([stepOf(query)]);
    },
  };
}

/** The fingerprint that a database keeps; null where no secret has been used with it. */
export async function readFingerprint(
  engine: Pick<Engine, 'read'>,
  { queries }: Dialect,
): Promise<string | null> {
  const query = queries.selectFrom('meta').select('value').where('name', '=', 'secret');
  const [[row] = []] = await engine.read([stepOf(query)]);
  return row ? (row as { value: string }).value : null;
}
