import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { speedOf } from './contender.ts';
import { dayBefore, registering } from './desk-contender.ts';
import { postgresStoreAt } from './opened-store.ts';

/** What one of several processes is to do: it answers with its registrations a second. */
export interface ProcessTask {
  readonly event: string;
  /** Tells its people from those of the other processes. */
  readonly name: string;
  readonly inFlight: number;
  readonly milliseconds: number;
}

// A process with a desk for each event it is told of, until its parent lets it go.

const store = await postgresStoreAt(process.argv[2] ?? '');
process.on('message', (task: ProcessTask) => void work(task));
process.on('disconnect', () => void store.close());
process.send?.('ready');

async function work({ event: id, name, inFlight, milliseconds }: ProcessTask): Promise<void> {
  const event = sampleEvent({ id, seats: [10_000_000] });
  const desk = openDesk({ event, store, clock: () => dayBefore, autorun: false });
  await desk.availability();
  let people = 0;
  const { perSecond } = await speedOf(
    {
      name,
      async register() {
        people += 1;
        const { ok } = await desk.submit(registering(`${name}-${people}`));
        if (!ok) throw new Error('refused');
      },
      close: () => desk.close(),
    },
    { inFlight, milliseconds },
  );
  await desk.close();
  process.send?.(perSecond);
}
