import type { EventPath } from './event-path.ts';
import type { Subject } from './subject.ts';

/** Where a change is, and what it is about. */
export interface ChangeAt {
  readonly path: EventPath;
  readonly subject: Subject;
}

/** One difference between two revisions of an event. Plain JSON. */
export type Change =
  /**
   * A key or an entry that was not there. `follows`, of an entry only, is the id in front of it among
   * those that neither come, go nor move; null at the head. Entries with one `follows` stand in the
   * order of their changes.
   */
  | (ChangeAt & {
      readonly type: 'added';
      readonly after: unknown;
      readonly follows?: string | null;
    })
  | (ChangeAt & { readonly type: 'removed'; readonly before: unknown })
  | (ChangeAt & { readonly type: 'changed'; readonly before: unknown; readonly after: unknown })
  /** An entry that stands elsewhere in its list: the id it followed and follows, as in `follows`. */
  | (ChangeAt & {
      readonly type: 'moved';
      readonly before: string | null;
      readonly after: string | null;
    });
