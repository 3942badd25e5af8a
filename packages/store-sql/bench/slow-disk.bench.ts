import { slowDisk } from '../../../tests/preload/preloaded.ts';
import { runMeasured } from './measured-program.ts';

/*
 * What a page waits for what it shows while people register on a disk whose every fsync takes 300 ms
 * longer: registering waits for the disk, reading never does.
 */

await runMeasured('slow-disk', slowDisk(300));
