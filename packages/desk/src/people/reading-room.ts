import type { CompiledEvent } from '@plenary/model/compiled';
import type { Ledger } from '@plenary/rules';
import type { Store } from '../store/store.ts';

/** What people are read from. */
export interface ReadingRoom {
  readonly event: CompiledEvent;
  readonly store: Store;
  /**
   * Swept, and taken before the store is read: answers read later than the version they are shown with are
   * refused as stale when they come back, the other way round would lose a change.
   */
  readonly ledger: Ledger;
  /** Of personal links. */
  readonly secret: string;
}
