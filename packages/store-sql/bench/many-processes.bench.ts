import { slowDisk } from '../../../tests/preload/preloaded.ts';
import { runMeasured } from './measured-program.ts';

/*
 * One PostgreSQL, 256 people at a time, in rounds by turns: one process on one event, four processes on
 * that event, four processes on an event each. On a disk that takes 2 ms longer.
 */

await runMeasured('many-processes', slowDisk(2));
