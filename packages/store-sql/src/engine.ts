import type { Step } from './turn-steps.ts';

/** For each step the rows it read; none for one that reads nothing. */
export type RowsOfSteps = readonly (readonly unknown[])[];

/** A transaction that stands open, for one to write in. */
export interface OpenTransaction {
  /** What the steps it began with read. */
  readonly rows: RowsOfSteps;
  /**
   * Runs these steps and makes all of it durable, or leaves nothing. Throws `store.unknown` where it is
   * not known which; any other fault means nothing.
   */
  commit(steps: readonly Step[]): Promise<void>;
  rollBack(): Promise<void>;
}

/** What a store needs of a database: everything else is the same for all of them. */
export interface Engine {
  /**
   * Begins a transaction with these steps.
   *
   * @param queue - transactions of one process with the same queue are begun one at a time, so that who
   *   waits for a row holds no connection meanwhile.
   */
  begin(queue: string, steps: readonly Step[]): Promise<OpenTransaction>;
  /** Reads of one moment, which wait for nobody who writes. */
  read(steps: readonly Step[]): Promise<RowsOfSteps>;
  /** One whole transaction. */
  write(steps: readonly Step[]): Promise<void>;
  /** Takes what was deleted out of the engine's own log too, where that can be asked of it. Never throws. */
  forget(): Promise<void>;
  close(): Promise<void>;
}
