import type { ChosenFact, Fact } from '../fact.ts';
import type { Ledger } from './ledger.ts';
import { hasSeat, type RegistrationRecord } from './registration-record.ts';

/** What a fact about one registration changes of its record. */
export function changeBy(
  ledger: Ledger,
  before: RegistrationRecord,
  fact: Extract<Fact, { registration: string }>,
): Partial<RegistrationRecord> {
  switch (fact.type) {
    case 'approved':
      if (fact.to === 'waiting-list') return { state: 'queued', approved: true };
      return {
        ...seated(fact.proveUntil ?? null),
        approved: true,
        seatKept: false,
      };
    case 'rejected':
      return endedRecord(before, 'rejected');
    case 'confirmed':
      return proved(before);
    case 'named':
      return { named: true, person: fact.person };
    case 'address-changed':
      return { ...proved(before), person: fact.person };
    case 'amended': {
      const { audience, affiliation } = fact;
      if (!fact.reapprove) return { audience, affiliation };
      const again = { state: 'requested', why: null, heldUntil: null } as const;
      const seq = fact.requeued ? ledger.seq + 1 : before.seq;
      return { audience, affiliation, ...again, seatKept: hasSeat(before), seq };
    }
    case 'chosen':
      return chosenBy(ledger, before, fact);
    case 'entry-opened':
      return { undoUntil: null };
    case 'withdrawn':
      if (fact.heldUntil === null) {
        const undoTo = before.state === 'requested' ? before.state : 'queued';
        return { ...endedRecord(before, 'withdrawn'), undoUntil: fact.undoUntil ?? null, undoTo };
      }
      return { state: 'held', why: 'undo', heldUntil: fact.heldUntil };
    case 'restored':
      return restored(before);
    case 'lapsed': {
      const cause = before.why === 'undo' ? 'withdrawn' : 'lapsed';
      return { ...endedRecord(before, cause), lapsedAt: fact.at };
    }
    case 'extended': {
      const { until } = fact;
      const proveUntil = before.why === 'proof' ? until : before.proveUntil;
      return { heldUntil: until, proveUntil, extended: true };
    }
    case 'exception-granted':
      return { exceptions: { ...before.exceptions, ...fact.until } };
    case 'checked-in':
      return { checkIn: { scannedAt: fact.scannedAt, in: true } };
    case 'check-in-undone':
      return { checkIn: { scannedAt: fact.scannedAt, in: false } };
    case 'theme-lost':
      return {
        themes: before.themes.filter((theme) => !fact.themes.includes(theme)),
        choice: 'lost',
      };
    case 'erased':
      return {
        ...(fact.seat === 'freed' && before.state !== 'ended' ? endedRecord(before, 'erased') : {}),
        person: null,
        erased: true,
      };
    default:
      return {};
  }
}

function chosenBy(
  ledger: Ledger,
  before: RegistrationRecord,
  { themes, ranking = before.ranking }: ChosenFact,
): Partial<RegistrationRecord> {
  const pending = themes.length === 0 && ranking.length > 0 && !ledger.allocated;
  const choice = themes.length > 0 ? 'made' : pending ? 'pending' : 'none';
  return { themes, ranking, choice, chosenSeq: ledger.seq + 1 };
}

function proved(before: RegistrationRecord): Partial<RegistrationRecord> {
  const held = before.state === 'held' && before.why === 'proof';
  return { proved: true, proveUntil: null, ...(held ? seated(null) : {}) };
}

/** As it stood before it was given up: with a seat, or without. */
function restored(before: RegistrationRecord): Partial<RegistrationRecord> {
  if (before.state === 'ended') {
    return { state: before.undoTo ?? 'queued', cause: null, undoUntil: null, undoTo: null };
  }
  if (before.why !== 'undo') return { undoUntil: null };
  return before.seatKept
    ? { state: 'requested', why: null, heldUntil: null }
    : seated(before.proveUntil);
}

/** The seat is theirs, held until the address is proved where that is asked. */
export function seated(
  proveUntil: number | null,
): Pick<RegistrationRecord, 'state' | 'why' | 'heldUntil' | 'proveUntil'> {
  return proveUntil === null
    ? { state: 'confirmed', why: null, heldUntil: null, proveUntil }
    : { state: 'held', why: 'proof', heldUntil: proveUntil, proveUntil };
}

/** The record of somebody who has no seat any more. */
export function endedRecord(
  record: RegistrationRecord,
  cause: NonNullable<RegistrationRecord['cause']>,
): RegistrationRecord {
  return { ...record, state: 'ended', why: null, heldUntil: null, cause, seatKept: false };
}
