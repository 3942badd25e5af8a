export { checkHistory, type HistoryEntry } from './testing/check-history.ts';
export { type RaceResult, raceForLastSeat } from './testing/last-seat-race.ts';
export { type SampleEventOverrides, sampleEvent } from './testing/sample-event.ts';
export { storeContract } from './testing/store-contract.ts';
export type { OpenStore } from './testing/store-promise.ts';
