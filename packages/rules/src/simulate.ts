export { type Arrival, arrivalsOf } from './simulate/arrivals.ts';
export { chart } from './simulate/chart.ts';
export type { Crowd, Who } from './simulate/crowd.ts';
export { randomFrom } from './simulate/random.ts';
export {
  type QuotaLeft,
  type Series,
  type SeriesBucket,
  type SimulateOptions,
  simulate,
} from './simulate/simulate.ts';
