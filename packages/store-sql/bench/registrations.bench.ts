import { slowDisk } from '../../../tests/preload/preloaded.ts';
import { runMeasured } from './measured-program.ts';

/*
 * Registrations a second through the desk at 1, 8, 64 and 256 in flight, beside (a) one transaction a
 * registration by the same driver and (b) bare multi-row inserts of the same bytes and fsyncs, all as
 * durable as the desk. First with 2 ms before every fsync, which makes every disk alike, then on the disk
 * as it is.
 */

await runMeasured('registrations', slowDisk(2));
await runMeasured('registrations');
