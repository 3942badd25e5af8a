import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { dayBefore, registering } from './desk-contender.ts';
import { type OpenedStore, opening } from './opened-store.ts';
import { quantile } from './quantile.ts';

const milliseconds = 6_000;
const inFlight = 8;

for (const [engine, open] of Object.entries(await opening())) {
  console.log(`${engine}, every fsync 300 ms longer: ${await reading(await open())}`);
}
process.exit();

async function reading({ store, remove }: OpenedStore): Promise<string> {
  const event = sampleEvent({ seats: [10_000_000] });
  const desk = openDesk({ event, store, clock: () => dayBefore, autorun: false });
  await desk.submit(registering(0));
  const [first] = [...(await desk.standing()).ledger.registrations].map(([id]) => id);
  const end = performance.now() + milliseconds;
  const writes: number[] = [];
  const reads: number[] = [];
  let people = 0;

  async function person(): Promise<void> {
    while (performance.now() < end) {
      people += 1;
      const number = people;
      writes.push(await timed(() => desk.submit(registering(number))));
    }
  }

  async function page(): Promise<void> {
    while (performance.now() < end) {
      reads.push(
        await timed(() => Promise.all([desk.availability(), desk.registration(String(first))])),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  await Promise.all([page(), ...Array.from({ length: inFlight }, person)]);
  await desk.close();
  await store.close();
  await remove();
  return (
    `${writes.length} registrations of ${quantile(writes, 0.5).toFixed(0)} ms each; meanwhile ` +
    `${reads.length} reads, p50 ${quantile(reads, 0.5).toFixed(1)} ms, ` +
    `p99 ${quantile(reads, 0.99).toFixed(1)} ms, the longest ${Math.max(...reads).toFixed(1)} ms`
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
