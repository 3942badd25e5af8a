import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { dayBefore, registering } from './desk-contender.ts';
import { type OpenedStore, opening } from './opened-store.ts';
import { quantile } from './quantile.ts';

const people = 10_000;
const inFlight = 256;
const seats = Array.from({ length: 10 }, () => 50);

for (const [engine, open] of Object.entries(await opening())) {
  console.log(`${engine}: ${await doorsOpen(await open())}`);
}
process.exit();

async function doorsOpen({ store, remove }: OpenedStore): Promise<string> {
  const event = sampleEvent({ seats });
  const desk = openDesk({ event, store, clock: () => dayBefore, autorun: false });
  await desk.availability();
  const before = heapInMegabytes();
  const waits: number[] = [];
  const admitted: boolean[] = [];
  let asked = 0;

  async function person(): Promise<void> {
    while (asked < people) {
      const number = asked;
      asked += 1;
      const began = performance.now();
      const { ok } = await desk.submit(registering(number, themeOf(number)));
      waits.push(performance.now() - began);
      admitted[number] = ok;
    }
  }

  const began = performance.now();
  await Promise.all(Array.from({ length: inFlight }, person));
  const seconds = (performance.now() - began) / 1_000;
  const after = heapInMegabytes();
  const quotas = await store.quotas(event.id);
  await desk.close();
  await store.close();
  await remove();
  return (
    `${people} asked, ${admitted.filter(Boolean).length} in, ` +
    `${passedOver(admitted)} passed over by somebody who asked later, ` +
    `${quotas.filter(({ used, limit }) => used > limit).length} quotas oversold; ` +
    `${(people / seconds).toFixed(0)}/s, p50 ${quantile(waits, 0.5).toFixed(0)} ms, ` +
    `p99 ${quantile(waits, 0.99).toFixed(0)} ms; heap ${before} MB before, ${after} MB after`
  );
}

/** Ten themes in no order that anything could be made for. */
function themeOf(person: number): string {
  return `theme-${1 + (((person * 7_919) % 10_007) % seats.length)}`;
}

/** How many were refused a theme in which somebody who asked after them got a seat. */
function passedOver(admitted: readonly boolean[]): number {
  const last = new Map<string, number>();
  admitted.forEach((isIn, person) => {
    if (isIn) last.set(themeOf(person), person);
  });
  return admitted.filter((isIn, person) => !isIn && person < (last.get(themeOf(person)) ?? 0))
    .length;
}

function heapInMegabytes(): string {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1_048_576).toFixed(1);
}
