export { checkHistory } from './testing/check-history.ts';
export { type ConcurrencySuite, concurrencySuite } from './testing/concurrency-suite.ts';
export { type CrashSuite, crashSuite } from './testing/crash-suite.ts';
export { type AskedDesk, type Crowd, type CrowdHabits, crowdAt } from './testing/crowd.ts';
export {
  type AskedProcess,
  type DeskProcess,
  type DeskProcessOptions,
  startDeskProcess,
} from './testing/desk-process.ts';
export type { HeardMail } from './testing/desk-process-lines.ts';
export type { HistoryEntry } from './testing/history.ts';
export { type RaceResult, raceForLastSeat } from './testing/last-seat-race.ts';
export { type ModelRun, modelRun } from './testing/model-run.ts';
export { type SampleEventOverrides, sampleEvent } from './testing/sample-event.ts';
export { type RunTest, type StoreContract, storeContract } from './testing/store-contract.ts';
export type { BackUp, OpenStore, StoreCapability } from './testing/store-promise.ts';
