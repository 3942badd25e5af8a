import type { EventModel } from '@plenary/model';
import type { Change } from '@plenary/model/changes';

/** A revision of the event, as it was published. */
export interface StoredRevision {
  /** 1 for the first. */
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Who published it; `file` where the event's file did. */
  readonly actor: string;
  /** SHA-256 of the event in canonical JSON, in hexadecimal; the journal's `published` fact has it too. */
  readonly digest: string;
  readonly event: EventModel;
  /** What differs from the revision before. */
  readonly changes: readonly Change[];
}

/** A file that the store has been started with, and that was taken for the event's. */
export interface AdoptedFile {
  readonly digest: string;
  readonly event: EventModel;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** How a turn changes what the event says. */
export interface RevisionWrites {
  readonly revision: StoredRevision | null;
  /** The file that from now on counts as the last adopted. */
  readonly file: AdoptedFile | null;
}
