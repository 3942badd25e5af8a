import type { Fact, GrantedFact } from '../fact.ts';
import { apply } from '../ledger/apply.ts';
import { entryOf, type Ledger, registrationOf } from '../ledger/ledger.ts';
import { seatWanted } from '../ledger/standing-seat.ts';
import type { Policy } from '../policy/policy.ts';
import { firstToGrant } from './blocked.ts';

/** What happens one after another, and the ledger after it. */
export interface Swept {
  ledger: Ledger;
  readonly facts: Fact[];
}

/** Whether people can still wait, and be granted what they wait for. */
export function listIsOpen({ waitingList, cancelled }: Policy, at: number): boolean {
  return waitingList !== null && !cancelled && at < waitingList.untilAt;
}

/**
 * Grants, or offers, what there is room for: from the head of the line, and from the head again after
 * each.
 *
 * @param at - when the room came.
 * @param turnAt - when the turn decides in which this is found out: an offer's time runs from there.
 */
export function promote(swept: Swept, at: number, turnAt: number): void {
  for (;;) {
    const { policy, line } = swept.ledger;
    if (line.heads.size === 0 || !listIsOpen(policy, at)) return;
    const until = offeredUntil(policy, turnAt);
    if (until !== null && until <= turnAt) return;
    const entry = firstToGrant(swept.ledger, at);
    if (entry === null) return;
    happen(
      swept,
      until === null
        ? grantOf(swept.ledger, entry, at, turnAt)
        : { type: 'offered', at, entry, until },
    );
  }
}

/** Lets a fact happen. */
export function happen(swept: Swept, fact: Fact): void {
  swept.ledger = apply(swept.ledger, fact);
  swept.facts.push(fact);
}

/** The fact that gives an entry what it wants. */
export function grantOf(ledger: Ledger, entry: string, at: number, turnAt: number): GrantedFact {
  const known = entryOf(ledger, entry);
  const [only] = known?.registrations ?? [];
  const record = known?.wants == null ? null : registrationOf(ledger, only ?? '');
  if (known === null || record === null) {
    return { type: 'granted', at, entry, ...toProve(ledger, entry, turnAt) };
  }
  const { themes } = seatWanted(ledger.policy, record, known);
  return { type: 'granted', at, entry, themes };
}

/** Until when those an entry seats have to prove their address, where any of them still has to. */
function toProve(ledger: Ledger, entry: string, at: number): { proveUntil?: number } {
  const { policy } = ledger;
  const known = entryOf(ledger, entry);
  const unproved =
    known?.wants === null &&
    known.registrations.some((id) => {
      const record = registrationOf(ledger, id);
      return record !== null && record.person !== null && !record.proved;
    });
  const proveUntil = proofDue(policy, at);
  return unproved && proveUntil !== null ? { proveUntil } : {};
}

/** Until when an address is to be proved by somebody who is seated now; null where that is not asked. */
export function proofDue({ proveAddressWithin, startsAt }: Policy, at: number): number | null {
  if (proveAddressWithin === null) return null;
  const until = Math.min(at + proveAddressWithin, startsAt);
  return until > at ? until : null;
}

function offeredUntil({ waitingList }: Policy, turnAt: number): number | null {
  if (waitingList?.promotion !== 'offer') return null;
  return Math.min(turnAt + (waitingList.offerFor ?? 0), waitingList.untilAt);
}
