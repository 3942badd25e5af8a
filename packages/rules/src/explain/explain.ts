import { demandOfEntry, seatChangesOf } from '../ledger/changes.ts';
import { type Entry, isLive, type Place } from '../ledger/entry.ts';
import { entryOf, type Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import { verdictOn } from '../seats/admission.ts';
import { sweepUnder } from '../time/adopt.ts';
import { placeKey } from '../waiting/waiting-line.ts';
import { type Ahead, aheadOf } from './ahead.ts';
import { type Blocker, blockersOf } from './blocker.ts';
import { type PassedOver, passedOver } from './passed-over.ts';

/** Why an entry waits, or what it passed. */
export interface EntryExplanation {
  readonly entry: string;
  /** Those who wait in it, in the order of asking. */
  readonly registrations: readonly string[];
  readonly state: 'open' | 'offered';
  /** Until when its offer stands, exclusive; null unless `offered`. */
  readonly until: number | null;
  readonly place: Place;
  /** Everybody who stands ahead and still waits, whatever for. */
  readonly ahead: Ahead;
  /** The themes it asks for of each of its people, in the order of its registrations. */
  readonly wants: readonly (readonly string[])[];
  /** The themes its people keep meanwhile; null for somebody without a seat. */
  readonly keeps: readonly (readonly string[] | null)[];
  /** The quotas that keep it waiting, in the event's order; none of an offered one. */
  readonly blockers: readonly Blocker[];
  /**
   * Quotas of which it asks seats that are there now: they are not held for it while it waits for others,
   * and so it may come to lack them too.
   */
  readonly notHeld: readonly string[];
  /** The entries ahead that an offered one passed and what they lack now; none of an open one. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Tells why an entry waits, as if everything due had happened: its place, the quotas that keep it waiting
 * with their figures, how many are ahead for the same, and what would free them. null where it does not
 * wait any more. Changes nothing; codes and figures, no words.
 *
 * @param policy - the event's rules.
 * @param ledger - what stands.
 * @param entry - the id of the registration it is for, or of the party that waits as a whole.
 * @param at - the instant, in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { applyAll, emptyLedger, policyOf } from '@plenary/rules';
 * import { explain } from '@plenary/rules/explain';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [], withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   waitingList: { promotion: 'automatic', offerFor: null, untilAt: 900 },
 *   quotas: [{ id: 'day', limit: 1, counts: { kind: 'event' } }], earmarks: [] } });
 * const seat = { at: 10, audience: null, affiliation: null, themes: [] };
 * const ledger = applyAll(emptyLedger(policy), [
 *   { type: 'registered', registration: 'r1', person: 'p1', ...seat },
 *   { type: 'queued', registration: 'r2', person: 'p2', ...seat },
 * ]);
 * const [blocker] = explain(policy, ledger, 'r2', 20)?.blockers ?? [];
 * assert.equal(blocker?.why, 'full');
 * assert.deepEqual(blocker.freedBy[0], { code: 'people-leave', people: 1, withThoseAhead: 1 });
 * ```
 */
export function explain(
  policy: Policy,
  ledger: Ledger,
  entry: string,
  at: number,
): EntryExplanation | null {
  const { ledger: swept } = sweepUnder(policy, ledger, at);
  const found = entryOf(swept, entry);
  return found !== null && isLive(found) ? explanationOf(swept, at, found) : null;
}

/** Explains an entry that is open or offered in a ledger with everything due applied. */
export function explanationOf(ledger: Ledger, at: number, entry: Entry): EntryExplanation {
  const { id, registrations, until, place } = entry;
  const key = placeKey(entry);
  const offered = entry.state === 'offered';
  const people = seatChangesOf(ledger, entry);
  const demand = demandOfEntry(ledger, entry);
  const blockers = offered ? [] : blockersOf(ledger, at, key, demand, registrations.length);
  const { rises } = verdictOn(offered ? [] : demand, ledger.occupancy, at);
  return {
    entry: id,
    registrations,
    state: offered ? 'offered' : 'open',
    until,
    place,
    ahead: aheadOf(ledger, key),
    wants: people.map(({ after }) => after?.themes ?? []),
    keeps: people.map(({ before }) => before?.themes ?? null),
    blockers,
    notHeld: rises
      .map((quota) => quota.id)
      .filter((quota) => blockers.every((blocker) => blocker.quota !== quota)),
    passedOver: offered ? passedOver(ledger, id, at) : [],
  };
}
