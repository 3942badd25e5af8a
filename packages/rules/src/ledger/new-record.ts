import type { QueuedFact, RegisteredFact, RequestedFact } from '../fact.ts';
import type { Ledger } from './ledger.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** The record of somebody who is new. */
export function newRecord(
  ledger: Ledger,
  fact: RegisteredFact | RequestedFact | QueuedFact,
): RegistrationRecord {
  const { themes, ranking = [] } = fact;
  const proveUntil = (fact.type === 'registered' ? fact.proveUntil : undefined) ?? null;
  const pending = ranking.length > 0 && !ledger.allocated;
  return {
    id: fact.registration,
    person: fact.person,
    named: fact.named ?? true,
    party: fact.party ?? null,
    ...standing(fact.type, proveUntil),
    cause: null,
    lapsedAt: null,
    undoUntil: null,
    undoTo: null,
    proveUntil,
    proved: false,
    approved: false,
    seatKept: false,
    extended: false,
    version: 1,
    audience: fact.audience,
    affiliation: fact.affiliation,
    invitation: fact.invitation ?? null,
    themes,
    ranking,
    choice: themes.length > 0 ? 'made' : pending ? 'pending' : 'none',
    chosenSeq: ledger.seq + 1,
    registeredAt: fact.at,
    seq: ledger.seq + 1,
    order: ledger.registrations.size,
    exceptions: {},
    checkIn: null,
    erased: false,
  };
}

function standing(
  type: (RegisteredFact | RequestedFact | QueuedFact)['type'],
  heldUntil: number | null,
): Pick<RegistrationRecord, 'state' | 'why' | 'heldUntil'> {
  if (type !== 'registered') return { state: type, why: null, heldUntil: null };
  return heldUntil === null
    ? { state: 'confirmed', why: null, heldUntil }
    : { state: 'held', why: 'proof', heldUntil };
}
