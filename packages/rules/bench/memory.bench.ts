import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { busyLedger } from './busy-day.ts';

/*
 * What a ledger holds in memory: bytes of heap for each registration that is seated, and for each that
 * waits, after the garbage is collected. The texts of ids are counted too.
 */

// The collector has no other name than this flag gives it (v8.dev/docs/embed: `--expose-gc`).
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapBytes(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Bytes of heap for each of some registrations, by the difference they make. */
function bytesEach(registrations: number, waiting: number): number {
  const before = heapBytes();
  const ledger = busyLedger({ registrations, waiting, alike: true });
  const after = heapBytes();
  if (ledger.registrations.size !== registrations + waiting) throw new Error('some are missing');
  return (after - before) / (registrations + waiting);
}

const people = 50_000;
bytesEach(1_000, 1_000);
console.log(`memory: ${bytesEach(people, 0).toFixed(0)} bytes a registration that is seated`);
console.log(`memory: ${bytesEach(0, people).toFixed(0)} bytes a registration that waits`);
