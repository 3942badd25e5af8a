import { compile, EventError, type EventModel, parseEvent } from '@plenary/model';
import { digestOf } from '../digest.ts';
import { fault } from '../fault.ts';
import type { StoredRevision } from '../store/revision.ts';
import { type EventRules, eventRules } from './event-rules.ts';

/** A revision of the event with all that follows from it. */
export interface StandingRevision extends EventRules {
  /** 0 for the event's file while nothing is stored. */
  readonly number: number;
  readonly digest: string;
  readonly model: EventModel;
}

/**
 * The event's file, as if it were the first revision.
 *
 * @throws EventError (`code: 'event.invalid'`) with what is wrong with it.
 */
export function fileRevision(file: EventModel): StandingRevision {
  const parsed = parseEvent(file);
  if (!parsed.ok) throw new EventError(parsed.findings);
  return { ...revisionOf(parsed.event, 1), number: 0 };
}

/** An event that was read and checked, as the revision of a number. */
export function revisionOf(model: EventModel, number: number): StandingRevision {
  const event = compile(model, { revision: number });
  return { ...eventRules(event), number, digest: digestOf(model), model };
}

/**
 * A revision as it was stored.
 *
 * @throws Error with code `desk.revision-unread` where this version of the desk takes it for no event.
 */
export function storedRevision({ revision, event }: StoredRevision): StandingRevision {
  const parsed = parseEvent(event);
  if (parsed.ok) return revisionOf(parsed.event, revision);
  const paths = parsed.findings.map(({ path }) => path).join(', ');
  throw fault('desk.revision-unread', `revision ${revision} cannot be read: ${paths}`);
}
