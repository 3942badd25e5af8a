import { memoryStore, openDesk } from '@plenary/desk';
import { createSite } from '@plenary/site';
import { serveSite } from '@plenary/site/node';
import { buildingWeekend, ownTypes } from '../node/site/building-weekend.ts';
import { type Demonstration, freePort } from './demonstration.ts';

/** Serves the weekend whose form has a field of every kind, while one can register. */
export async function weekendSite(): Promise<Demonstration> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const secret = 'only for tests, but long enough for one';
  const desk = openDesk({
    event: buildingWeekend(),
    store: memoryStore(),
    secret,
    clock: () => Date.parse('2023-10-01T12:00:00+02:00'),
    autorun: false,
  });
  const contact = { name: 'De Bouwers', email: 'dag@example.org' };
  const config = { publicUrl: origin, secret, mailFrom: 'dag@example.org', contact };
  const { fetch } = createSite({ desk, ownTypes, config });
  const served = await serveSite({ fetch, port, onStop: desk.close, signals: false });
  return { origin, stop: served.stop };
}
