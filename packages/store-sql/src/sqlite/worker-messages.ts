import type { StoreFaultCode } from '../store-fault.ts';
import type { Step } from '../turn-steps.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly path: string;
  /** The one that writes holds the lease; the other only reads. */
  readonly writes: boolean;
}

/**
 * What a worker is asked to do. `transaction` is `begin` and `commit` in one; `alone` runs what SQLite
 * does not do inside a transaction.
 */
export interface WorkerQuestion {
  readonly id: number;
  readonly ask:
    | 'start'
    | 'begin'
    | 'commit'
    | 'rollback'
    | 'transaction'
    | 'read'
    | 'alone'
    | 'close';
  readonly steps: readonly Step[];
}

/** Its answer: for each step the rows it read. */
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly rows: unknown[][] }
  | {
      readonly id: number;
      readonly ok: false;
      readonly code: StoreFaultCode;
      readonly message: string;
    };
