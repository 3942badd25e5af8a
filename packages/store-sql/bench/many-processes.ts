import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../../tests/postgres/postgres-server.ts';
import type { ProcessTask } from './one-process.ts';
import { median } from './quantile.ts';

const rounds = 5;
const people = 256;
const milliseconds = 1_500;

const server = await startPostgres();
const place = await server.fresh();
const program = fileURLToPath(new URL('./one-process.ts', import.meta.url));
const processes = Array.from({ length: 4 }, () => fork(program, [place]));
await Promise.all(processes.map((child) => once(child, 'message')));
const speeds: { one: number; sameEvent: number; ownEvents: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  speeds.push({
    one: await perSecond(processes.slice(0, 1), () => `alone-${round}`),
    sameEvent: await perSecond(processes, () => `shared-${round}`),
    ownEvents: await perSecond(processes, (child) => `own-${round}-${child}`),
  });
}
const of = (share: (speed: (typeof speeds)[number]) => number): string =>
  median(speeds.map(share)).toFixed(2);
console.log(
  `PostgreSQL, ${people} in flight: one process ${median(speeds.map(({ one }) => one)).toFixed(0)}/s; ` +
    `four on one event ${of(({ one, sameEvent }) => sameEvent / one)} of that, ` +
    `four on four events ${of(({ one, ownEvents }) => ownEvents / one)}`,
);
for (const child of processes) child.disconnect();
await server.remove();

/** Registrations a second of some processes together; each is told its event and its share of people. */
async function perSecond(
  children: readonly ChildProcess[],
  event: (child: number) => string,
): Promise<number> {
  const speeds = children.map(async (child, index) => {
    const task: ProcessTask = {
      event: event(index),
      name: `process-${index}`,
      inFlight: people / children.length,
      milliseconds,
    };
    const [answer] = await asked(child, task);
    return Number(answer);
  });
  return (await Promise.all(speeds)).reduce((sum, speed) => sum + speed, 0);
}

function asked(child: ChildProcess, task: ProcessTask): Promise<unknown[]> {
  const answered = once(child, 'message');
  child.send(task);
  return answered;
}
