import { openDesk, type Submission } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import type { Contender } from './contender.ts';
import type { OpenedStore } from './opened-store.ts';

/** A day before the sample event. */
export const dayBefore = Date.parse('2023-11-15T12:00:00+01:00');

/** The desk over a store, with more seats than anybody will ask for. */
export async function deskContender({ store, remove }: OpenedStore): Promise<Contender> {
  const event = sampleEvent({ seats: [10_000_000] });
  const desk = openDesk({ event, store, clock: () => dayBefore, autorun: false });
  await desk.availability();
  let people = 0;
  return {
    name: 'the desk',
    async register() {
      people += 1;
      const outcome = await desk.submit(registering(people));
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.reasons)}`);
    },
    async close() {
      await desk.close();
      await store.close();
      await remove();
    },
  };
}

/** A person's registration, the same for the same number or name. */
export function registering(person: number | string, theme = 'theme-1'): Submission {
  const answers = { name: `Person ${person}`, email: `person-${person}@example.org`, theme };
  return {
    key: `key-of-the-person-${person}`,
    command: { type: 'register', answers, locale: 'nl' },
  };
}
