import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { openSqliteStore } from '../src/index.ts';

/*
 * How much sharing a commit saves: as many people register at once with 64 to a turn and with one. Every
 * commit is on disk before it is answered, so what counts here is the disk and not the processor: wall
 * time, both ways in turn, a few times over.
 */

const people = 512;
const rounds = 3;

async function registrationsPerSecond(turnSize: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-bench-'));
  const store = await openSqliteStore({ path: join(folder, 'day.sqlite') });
  const event = sampleEvent({ seats: [people] });
  const clock = (): number => event.startsAt - 86_400_000;
  const desk = openDesk({ event, store, clock, autorun: false, turnSize });
  await desk.availability();
  const began = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: people }, (_, person) => {
      const answers = {
        name: `Person ${person}`,
        email: `p${person}@example.org`,
        theme: 'theme-1',
      };
      const command = { type: 'register', answers, locale: 'nl' } as const;
      return desk.submit({ key: `key-of-the-person-${person}`, command });
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  if (!outcomes.every(({ ok }) => ok)) throw new Error('a registration was refused');
  await desk.close();
  await store.close();
  await rm(folder, { recursive: true });
  return people / seconds;
}

for (let round = 1; round <= rounds; round += 1) {
  const alone = await registrationsPerSecond(1);
  const shared = await registrationsPerSecond(64);
  console.log(
    `${shared.toFixed(0)} registrations a second with 64 to a commit, ${alone.toFixed(0)} with one: ` +
      `ratio ${(shared / alone).toFixed(1)}`,
  );
}
