import { type Ledger, liveEntryOf, registrationOf } from '../ledger/ledger.ts';
import type { Reason } from '../reason.ts';
import { clockAt } from './clock.ts';

/** Where somebody stands, in words: `has wood`, `waits for wood`, `withdrawn`. */
export function standingInWords(ledger: Ledger, id: string): string {
  const record = registrationOf(ledger, id);
  if (record === null) return 'never asked';
  const { state, why, themes, heldUntil, cause, seatKept } = record;
  const entry = liveEntryOf(ledger, id);
  const wants = entry?.wants ?? themes;
  const waiting =
    entry?.state === 'offered' ? `is offered ${all(wants)}` : `waits for ${all(wants)}`;
  const besides = entry === null ? '' : `, ${waiting}`;
  const lost = record.choice === 'lost' ? ', lost the theme' : '';
  switch (state) {
    case 'requested':
      return `awaits approval${seatKept ? `, keeps ${all(themes)}` : ''}`;
    case 'queued':
      return waiting;
    case 'held':
      return `${why === 'proof' ? 'has' : 'gives back'} ${all(themes)} until ${clockAt(heldUntil ?? 0)}${besides}`;
    case 'confirmed':
      return `has ${all(themes)}${lost}${besides}`;
    case 'ended':
      return cause ?? state;
  }
}

/** Why something is refused, in words where it is about room or time, and otherwise its code. */
export function refusalInWords(reason: Reason): string {
  switch (reason.code) {
    case 'quota.full':
      return `${the(reason.quota)} is full`;
    case 'waiting.ahead':
      return `${the(reason.quota)} is for the ${reason.ahead} who wait`;
    case 'window.closed':
      return `registration closed at ${clockAt(reason.closedAt)}`;
    case 'window.not-open':
      return reason.opensAt === null
        ? 'registration has no opening'
        : `registration opens at ${clockAt(reason.opensAt)}`;
    case 'deadline.passed':
      return `too late to ${reason.deadline} since ${clockAt(reason.passedAt)}`;
    case 'party.member':
      return `person ${reason.member + 1}: ${reason.reasons.map(refusalInWords).join(', ')}`;
    default:
      return reason.code;
  }
}

function all(themes: readonly string[]): string {
  return themes.length === 0 ? 'the day' : themes.join(' and ');
}

function the(quota: string): string {
  return quota === 'day' ? 'the day' : quota;
}
