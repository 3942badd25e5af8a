import { runMeasured } from './measured-program.ts';

/*
 * What a registration costs with 1 000, 10 000 and 100 000 live ones, 64 at a time and alone: the cost
 * of one must not grow with the number of the others. On the disk as it is, for there the share of the
 * desk is greatest.
 */

await runMeasured('flat-cost');
