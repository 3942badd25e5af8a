import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { dayBefore, registering } from './desk-contender.ts';
import { type OpenedStore, opening } from './opened-store.ts';
import { median } from './quantile.ts';

const sizes = [1_000, 10_000, 100_000];
const alone = 200;

for (const [engine, open] of Object.entries(await opening())) await grown(engine, await open());
process.exit();

async function grown(engine: string, { store, remove }: OpenedStore): Promise<void> {
  const event = sampleEvent({ seats: [10_000_000] });
  const desk = openDesk({ event, store, clock: () => dayBefore, autorun: false });
  let people = 0;

  /** Milliseconds for each that registered, from the first to the last. */
  async function register(count: number, inFlight: number): Promise<number> {
    const began = performance.now();
    let left = count;
    const person = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        people += 1;
        await desk.submit(registering(people));
      }
    };
    await Promise.all(Array.from({ length: inFlight }, person));
    return (performance.now() - began) / count;
  }

  const costs: { together: number; lone: number }[] = [];
  for (const size of sizes) {
    await register(size - people - 800 - alone, 256);
    // The last 800, in parts, so that one long wait for the disk does not count for all.
    const parts: number[] = [];
    for (let part = 0; part < 5; part += 1) parts.push(await register(160, 64));
    const lone: number[] = [];
    for (let one = 0; one < alone; one += 1) lone.push(await register(1, 1));
    costs.push({ together: median(parts), lone: median(lone) });
    const { together, lone: single } = costs.at(-1) ?? { together: 0, lone: 0 };
    console.log(
      `${engine}, ${size} live: ${together.toFixed(3)} ms each at 64 in flight ` +
        `(${(together / (costs[0]?.together ?? 1)).toFixed(2)} of the first), ` +
        `${single.toFixed(2)} ms alone (${(single / (costs[0]?.lone ?? 1)).toFixed(2)} of the first)`,
    );
  }
  await desk.close();
  await store.close();
  await remove();
}
