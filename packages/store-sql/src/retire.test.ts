import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store, Writes } from '@plenary/desk';
import { expect, test } from 'vitest';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';

const event = 'day';
const nothing = {
  ...{ facts: [], adoption: null, quotas: [], claimed: [], released: [], registrations: [] },
  ...{ entries: [], people: [], forgotten: [], details: [], amendments: [], addresses: [] },
  ...{ proposedAddresses: [], rotated: [], erased: [], revision: null, file: null, mail: [] },
  outcomes: [],
};

async function commit(store: Store, writes: Partial<Writes>): Promise<void> {
  const turn = await store.open({ event, since: 0, revision: 0, keys: [], addresses: [] });
  await turn.commit({ ...nothing, head: turn.head, ...writes });
}

test('a field goes from more people than are taken up at a time, and from no text that names it', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'plenary-retire-')), 'day.sqlite');
  const store = await openSqliteStore({ path });
  const ids = Array.from({ length: 1_203 }, (_, number) => `r${number}`);
  const remarks = 'the form says "phone": why?';
  await commit(store, {
    details: ids.map((registration) => ({
      ...{ registration, locale: 'nl', address: null, awaiting: 0 },
      answers: { phone: '06', remarks },
      sensitive: { phone: '07' },
    })),
  });
  await store.retire({ event, fields: ['phone'], outcomesBefore: 0, mailBefore: 0 });
  const details = await store.details(event, ids);
  expect(details).toHaveLength(ids.length);
  expect(new Set(details.map(({ answers }) => JSON.stringify(answers)))).toEqual(
    new Set([JSON.stringify({ remarks })]),
  );
  expect(new Set(details.map(({ sensitive }) => JSON.stringify(sensitive)))).toEqual(
    new Set(['{}']),
  );
  await store.close();
});
