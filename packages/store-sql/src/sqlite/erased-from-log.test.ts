import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { openSqliteStore } from './open-sqlite-store.ts';

test('who was erased is in no byte of the database or of its log, while the desk goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-erased-'));
  const path = join(folder, 'day.sqlite');
  const store = await openSqliteStore({ path });
  const clock = (): number => Date.UTC(2023, 10, 1);
  const desk = openDesk({ event: sampleEvent(), store, clock, autorun: false });
  const told = 'noor.de.jong@example.org';
  const answers = { name: 'Noor de Jong', email: told, theme: 'theme-1' };
  await desk.submit({
    key: 'made-with-the-form',
    command: { type: 'register', answers, locale: 'nl' },
  });
  const bytes = async (): Promise<string> =>
    (await Promise.all([path, `${path}-wal`].map((file) => readFile(file, 'latin1')))).join();
  expect(await bytes()).toContain(told);

  const found = await desk.exportPerson(told);
  const registration = found?.registrations[0]?.registration ?? '';
  await desk.submit({ key: 'erases-noor-for-good', command: { type: 'erase', registration } });
  expect(await bytes()).not.toContain(told);
  expect(await bytes()).not.toContain('Noor de Jong');
  await desk.close();
  await store.close();
  await rm(folder, { recursive: true });
});
