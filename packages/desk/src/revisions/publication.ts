import type { EventModel } from '@plenary/model';
import { type Change, diffEvent } from '@plenary/model/changes';
import type { Ledger } from '@plenary/rules';
import { idsInUse } from './ids-in-use.ts';
import type { PublishOptions, PublishReason } from './publishing.ts';
import { revisionOf, type StandingRevision } from './standing-revision.ts';

/** A revision that is to be the next one. */
export interface Publication extends Pick<PublishOptions, 'actor' | 'merge' | 'override'> {
  readonly revision: StandingRevision;
  /** What differs from the one that holds. */
  readonly changes: readonly Change[];
}

/** What asking for one comes to, before the rules are asked. */
export type AskedPublication =
  | { readonly as: 'next'; readonly publication: Publication }
  /** It is the one that holds. */
  | { readonly as: 'stands'; readonly revision: number }
  | { readonly as: 'refused'; readonly reasons: readonly PublishReason[] };

/**
 * Holds an event that somebody publishes against the revision that holds.
 *
 * @param model - read and checked.
 */
export function askPublication(
  holds: StandingRevision,
  ledger: Ledger,
  model: EventModel,
  { expectedRevision, actor, merge, override }: PublishOptions,
): AskedPublication {
  const revision = revisionOf(model, holds.number + 1);
  const same = revision.digest === holds.digest;
  // Asked again after an answer that was lost, it holds already, with all who were to be moved.
  if (same && (merge === undefined || holds.number === expectedRevision + 1)) {
    return { as: 'stands', revision: holds.number };
  }
  if (expectedRevision !== holds.number) {
    const current = holds.number;
    const stale = { code: 'revision.stale', revision: expectedRevision, current } as const;
    return { as: 'refused', reasons: [stale] };
  }
  const publication = publicationOf(holds, revision, { actor, merge, override });
  const inUse = idsInUse(holds.event, revision.event, ledger);
  return inUse.length > 0 ? { as: 'refused', reasons: inUse } : { as: 'next', publication };
}

/** A revision as the one after what holds. */
export function publicationOf(
  holds: StandingRevision,
  revision: StandingRevision,
  options: Pick<PublishOptions, 'actor' | 'merge' | 'override'>,
): Publication {
  return { ...options, revision, changes: diffEvent(holds.model, revision.model) };
}
