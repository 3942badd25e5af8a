import { liveEntryOf } from '../ledger/ledger.ts';
import { grantOf } from '../waiting/promote.ts';
import { quotaReasonsOfEntry } from '../waiting/quota-reasons.ts';
import { changeable } from './change.ts';
import type { AcceptCommand, DeclineCommand, PromoteCommand } from './command.ts';
import { refusedEntryMove } from './refused-move.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';
import { eventReasons } from './standing-event.ts';

/** Judges the taking of an offer. The seat was kept, so room is not asked again. */
export function judgeAccept(situation: Situation, command: AcceptCommand): Judgement {
  const found = entryFor(situation, command);
  if (!found.ok) return found;
  const { policy, ledger, decidedAt } = situation;
  const fact = grantOf(ledger, found.entry, decidedAt, decidedAt);
  return judgement(eventReasons(policy), fact);
}

/** Judges that an offered seat is let go. */
export function judgeDecline(situation: Situation, command: DeclineCommand): Judgement {
  const found = entryFor(situation, command);
  if (!found.ok) return found;
  const { entry } = found;
  const at = situation.decidedAt;
  return judgement([], { type: 'entry-ended', at, entry, cause: 'declined' });
}

/** Judges a seat before its turn: those ahead are passed over, by an organiser's order. */
export function judgePromote(situation: Situation, command: PromoteCommand): Judgement {
  const found = entryFor(situation, command);
  if (!found.ok) return found;
  const { policy, ledger, decidedAt } = situation;
  const reasons = [
    ...eventReasons(policy),
    ...(bypasses(command, 'quota') ? [] : quotaReasonsOfEntry(ledger, decidedAt, found.entry)),
  ];
  return judgement(reasons, {
    ...grantOf(ledger, found.entry, decidedAt, decidedAt),
    ...overrideOf(command),
  });
}

function entryFor(
  situation: Situation,
  command: AcceptCommand | DeclineCommand | PromoteCommand,
): { readonly ok: true; readonly entry: string } | Extract<Judgement, { ok: false }> {
  const refused = refusedEntryMove(situation, command);
  if (refused?.code === 'offer.lapsed') return { ok: false, reasons: [refused] };
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const entry = liveEntryOf(situation.ledger, command.registration);
  if (refused === null && entry !== null) return { ok: true, entry: entry.id };
  return { ok: false, reasons: [refused ?? { code: 'entry.none' }] };
}
