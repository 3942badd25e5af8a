/** Whom some of a crowd are. */
export interface Who {
  readonly audience: string | null;
  readonly affiliation: string | null;
}

/** People who will ask for a seat, and how they behave. Shares are from 0 to 1. */
export interface Crowd {
  readonly people: number;
  /** When the first may ask, and when the last, exclusive; in milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
  /** `rush`: half of them come within the first thirtieth of the time. `even`: as many at any time. */
  readonly pace: 'rush' | 'even';
  /** For each session that lets attendees choose: by theme id, how much it is wanted beside the others. */
  readonly tastes?: readonly Readonly<Record<string, number>>[];
  /** Who they are, with how many of each beside the others; left out, of no audience and affiliation. */
  readonly who?: readonly (Who & { readonly weight: number })[];
  /** The share that takes another theme, by the same tastes, where theirs has no room; 0 by default. */
  readonly settles?: number;
  /** The share that accepts to wait; 0 by default. */
  readonly waits?: number;
  /** The share that withdraws between asking and the end, if they have a seat or wait; 0 by default. */
  readonly withdraws?: number;
  /** What chance starts from: the same seed gives the same arrivals. */
  readonly seed: number;
  /** What ids of registrations and persons begin with, where more crowds come; `guest` by default. */
  readonly name?: string;
}
