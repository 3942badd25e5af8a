import type { Fact } from '../fact.ts';
import { movedThemes } from '../ledger/standing-seat.ts';
import { needsApproval } from '../policy/eligibility.ts';
import type { Reason } from '../reason.ts';
import type { Seat } from '../seats/seat.ts';
import { listIsOpen } from '../waiting/promote.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import { bestOfRanking } from './best-of-ranking.ts';
import { overlapReasons, settledThemes, themeReasons } from './chosen-themes.ts';
import type { RegisterCommand } from './command.ts';
import { madeFact, type Newcomer, newcomerReasons, seatAsked } from './newcomer.ts';
import { isRanking } from './ranking.ts';
import { bypasses, type Judgement, type Situation } from './situation.ts';
import { eventReasons, listReasons } from './standing-event.ts';

/**
 * Judges one person who is new. Somebody who is registered already is judged as if they were not, and
 * told so beside all that. An audience, affiliation or theme unknown to the event has no quota to be
 * counted in.
 */
export function judgeRegister(situation: Situation, command: RegisterCommand): Judgement {
  const { elseWait = false, moveTo, override } = command;
  const newcomer: Newcomer = { asked: command, ...(override && { override }) };
  const judged = judgeNewcomer(situation, newcomer, elseWait);
  if (moveTo === undefined) return judged;
  const moveReasons = [
    ...(elseWait || moveTo.length === 0
      ? [{ code: 'command.malformed' as const, path: '/moveTo' }]
      : []),
    ...listReasons(situation.policy, situation.decidedAt),
    ...wishReasons(situation, command, moveTo),
    ...approvalReasons(judged),
  ];
  if (!judged.ok) return { ok: false, reasons: [...judged.reasons, ...moveReasons] };
  if (moveReasons.length > 0) return { ok: false, reasons: moveReasons };
  return { ok: true, facts: [...judged.facts, ...moveEntry(situation, judged.facts, moveTo)] };
}

/** Why nobody can wait for these themes, apart from what is said of those that are asked for now. */
function wishReasons(
  { policy, ledger }: Situation,
  { themes, ranking = [] }: RegisterCommand,
  moveTo: readonly string[],
): readonly Reason[] {
  if (isRanking(policy, ledger)) return themes.length > 0 ? [] : [{ code: 'theme.ranked' }];
  const told = [...themes, ...ranking];
  const ofWish = themeReasons(policy, moveTo).filter(
    (reason) =>
      reason.code !== 'theme.required' &&
      !('theme' in reason && told.some((theme) => theme === reason.theme)),
  );
  const moved = movedThemes(policy, settledThemes(policy, themes), moveTo);
  return [...ofWish, ...(ofWish.length > 0 ? [] : overlapReasons(policy, moved))];
}

/** A request that awaits approval has no seat to be moved from: the wish can be made once it is approved. */
function approvalReasons(judged: Judgement): readonly Reason[] {
  const awaits = judged.ok && judged.facts.some(({ type }) => type === 'requested');
  return awaits ? [{ code: 'registration.requested' }] : [];
}

/** Who is seated now and wants to be elsewhere waits there. */
function moveEntry(
  { decidedAt: at }: Situation,
  facts: readonly Fact[],
  wants: readonly string[],
): readonly Fact[] {
  return facts.flatMap((fact) =>
    fact.type === 'registered' && wants.some((theme) => !fact.themes.includes(theme))
      ? [{ type: 'entry-opened', at, registration: fact.registration, wants }]
      : [],
  );
}

/** Judges somebody who is new by themselves: seated, waiting, awaiting approval, or refused. */
export function judgeNewcomer(
  situation: Situation,
  newcomer: Newcomer,
  elseWait: boolean,
): Judgement {
  const { policy, decidedAt } = situation;
  const seat = bestOfRanking(situation, newcomer.asked, seatAsked(situation, newcomer.asked));
  const against = [...eventReasons(policy), ...newcomerReasons(situation, newcomer)];
  const made = (type: 'registered' | 'requested' | 'queued'): Judgement => ({
    ok: true,
    facts: [madeFact(situation, type, newcomer, seat.themes)],
  });
  if (needsApproval(policy, seat) && !bypasses(newcomer, 'approval')) {
    return against.length > 0 ? { ok: false, reasons: against } : made('requested');
  }
  const noRoom = bypasses(newcomer, 'quota') ? [] : roomReasons(situation, seat);
  if (against.length === 0 && noRoom.length === 0) return made('registered');
  const waits = elseWait && against.length === 0;
  if (waits && listIsOpen(policy, decidedAt)) return made('queued');
  const closed = waits && policy.waitingList !== null ? listReasons(policy, decidedAt) : [];
  return { ok: false, reasons: [...against, ...noRoom, ...closed] };
}

function roomReasons({ ledger, decidedAt }: Situation, after: Seat): readonly Reason[] {
  return quotaReasons(ledger, decidedAt, { people: [{ before: null, after }], mayWait: true });
}
