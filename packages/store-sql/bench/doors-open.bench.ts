import { slowDisk } from '../../../tests/preload/preloaded.ts';
import { runMeasured } from './measured-program.ts';

/*
 * The doors open: 10 000 people ask at once for 10 themes of 50 seats, on a disk that takes 2 ms longer.
 * Exactly 500 get in, of each theme those who asked first, and what is refused leaves nothing in memory.
 */

await runMeasured('doors-open', slowDisk(2));
