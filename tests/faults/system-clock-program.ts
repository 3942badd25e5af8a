import { createInterface } from 'node:readline';
import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { openStore } from './sqlite-store.ts';

// A desk by the clock of the system. For each name on its input it registers somebody and says what came
// of it, what time the desk thinks it is, and whether it is ready to serve.

const [place = ''] = process.argv.slice(2);
const desk = openDesk({ event: sampleEvent(), store: () => openStore(place), autorun: false });
for await (const name of createInterface({ input: process.stdin })) {
  const answers = { name, email: `${name}@example.org`, theme: 'theme-1' };
  const command = { type: 'register', answers, locale: 'nl' } as const;
  const answer = await desk.submit({ key: `by-the-clock-of-the-system-${name}`, command });
  console.log(JSON.stringify({ answer, now: desk.now(), health: await desk.health() }));
}
await desk.close();
