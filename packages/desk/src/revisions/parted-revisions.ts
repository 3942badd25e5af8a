import type { EventModel } from '@plenary/model';
import { type Change, diffEvent } from '@plenary/model/changes';
import { fault } from '../fault.ts';

/** How the event's file and what the desk holds differ from the file that both began with. */
export interface PartedRevisions {
  /** From the file adopted last to the file now. */
  readonly file: readonly Change[];
  /** From the file adopted last to the revision that holds. */
  readonly desk: readonly Change[];
}

/**
 * The fault of a start whose file was changed while other revisions were published: `desk.revisions-parted`
 * with the three-way difference in `changes`.
 */
export function partedRevisions(
  last: EventModel,
  file: EventModel,
  desk: EventModel,
): Error & { changes: PartedRevisions } {
  const changes = { file: diffEvent(last, file), desk: diffEvent(last, desk) };
  const message = [
    'The event was changed both in its file and at the desk since the file was last adopted.',
    ...inWords('In the file', changes.file),
    ...inWords('At the desk', changes.desk),
    "Take over into the file what is to stay and open the desk with adopt: 'file', which publishes the",
    "file; or with adopt: 'desk', which leaves what holds and counts this file as adopted.",
  ].join('\n');
  return Object.assign(fault('desk.revisions-parted', message), { changes });
}

function inWords(where: string, changes: readonly Change[]): readonly string[] {
  return [`${where}:`, ...changes.map(({ type, path }) => `  ${type} ${path.join('/')}`)];
}
