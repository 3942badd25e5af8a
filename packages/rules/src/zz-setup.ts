import * as fc from 'fast-check';
fc.configureGlobal({ numRuns: 1500, endOnFailure: true, interruptAfterTimeLimit: 45000, markInterruptAsFailure: false });
