import type { Fact } from '../fact.ts';
import { liveEntryOf } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import { hasSeat, type RegistrationRecord } from '../ledger/registration-record.ts';
import { movedThemes } from '../ledger/standing-seat.ts';
import { deadlineReasons } from '../policy/deadline.ts';
import type { Reason } from '../reason.ts';
import { listIsOpen } from '../waiting/promote.ts';
import { changeable, versionReasons } from './change.ts';
import { overlapReasons, settledThemes, themeReasons } from './chosen-themes.ts';
import type { ChooseCommand, SwapCommand } from './command.ts';
import { isRanking, rankingReasons } from './ranking.ts';
import { losesPlace, seatChangeReasons } from './seat-change.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';
import { eventReasons, listReasons } from './standing-event.ts';

/** Judges a change of themes as a net demand: refused, the old seat stands. */
export function judgeChoose(situation: Situation, command: ChooseCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { policy, ledger } = situation;
  const { record } = found;
  return isRanking(policy, ledger)
    ? judgeRanking(situation, record, command)
    : judgeThemes(situation, record, command);
}

/** Judges the exchange of one theme for another as the choice that comes of it. */
export function judgeSwap(situation: Situation, command: SwapCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { record } = found;
  const { from, to, type: _type, ...choice } = command;
  const themes = record.themes.map((theme) => (theme === from ? to : theme));
  const judged = judgeChoose(situation, { type: 'choose', ...choice, themes });
  if (record.themes.includes(from)) return judged;
  const reasons = [{ code: 'theme.not-chosen' as const, theme: from }];
  return { ok: false, reasons: judged.ok ? reasons : [...reasons, ...judged.reasons] };
}

function judgeThemes(
  situation: Situation,
  record: RegistrationRecord,
  command: ChooseCommand,
): Judgement {
  const { policy, decidedAt: at } = situation;
  const { registration, elseWait = false } = command;
  const themes = settledThemes(policy, command.themes);
  const becoming = { ...record, themes };
  const place = placeOfLost(situation, record);
  const wished = liveEntryOf(situation.ledger, registration)?.wants ?? [];
  const wrong = themeReasons(policy, command.themes);
  const against = [
    ...commonReasons(situation, record, command),
    ...(wrong.length > 0 ? wrong : overlapReasons(policy, movedThemes(policy, themes, wished))),
  ];
  const noRoom = bypasses(command, 'quota')
    ? []
    : seatChangeReasons(situation, record, becoming, { place, mayWait: true });
  if (against.length > 0 || noRoom.length > 0) {
    const waits = elseWait && against.length === 0 && policy.waitingList !== null;
    if (waits && listIsOpen(policy, at)) {
      return record.state === 'queued'
        ? judgement([], { type: 'chosen', at, registration, themes, requeued: true })
        : judgeWish(situation, record, themes, place);
    }
    return {
      ok: false,
      reasons: [...against, ...noRoom, ...(waits ? listReasons(policy, at) : [])],
    };
  }
  const requeued = losesPlace(situation, record, becoming) && { requeued: true as const };
  return judgement(
    [],
    { type: 'chosen', at, registration, themes, ...requeued, ...overrideOf(command) },
    ...moot(situation, record, themes),
  );
}

/**
 * Somebody with a seat waits for themes they do not have. Asked once more, a wish keeps its place; another
 * wish takes its place at the end.
 */
function judgeWish(
  { policy, ledger, decidedAt: at }: Situation,
  record: RegistrationRecord,
  themes: readonly string[],
  place: OrderedKey | null,
): Judgement {
  const { id: registration } = record;
  const wants = themes.filter((theme) => !record.themes.includes(theme));
  const known = liveEntryOf(ledger, registration);
  const first = place !== null && { first: true as const };
  const same =
    known?.wants?.length === wants.length && wants.every((theme) => known.wants?.includes(theme));
  if (same && !(first && known.place.rank === 1)) return judgement([]);
  return judgement(overlapReasons(policy, movedThemes(policy, record.themes, wants)), {
    type: 'entry-opened',
    at,
    registration,
    wants,
    ...first,
  });
}

function judgeRanking(
  situation: Situation,
  record: RegistrationRecord,
  command: ChooseCommand,
): Judgement {
  const { policy, receivedAt, decidedAt } = situation;
  const { registration, ranking = [] } = command;
  const frozenAt = policy.ranking?.listsCloseAt ?? policy.startsAt;
  const reasons: readonly Reason[] = [
    ...commonReasons(situation, record, command),
    ...(command.themes.length > 0 ? [{ code: 'theme.ranked' as const }] : []),
    ...(receivedAt < frozenAt || bypasses(command, 'window')
      ? []
      : [{ code: 'ranking.frozen' as const, frozenAt }]),
    ...rankingReasons(policy, ranking),
  ];
  return judgement(reasons, {
    type: 'chosen',
    at: decidedAt,
    registration,
    themes: [],
    ranking,
    ...overrideOf(command),
  });
}

function commonReasons(
  { policy, receivedAt }: Situation,
  record: RegistrationRecord,
  command: ChooseCommand,
): readonly Reason[] {
  const late = choosesAgain(policy.rechooseUntil, record, receivedAt)
    ? []
    : deadlineReasons(policy, 'choose', record, receivedAt);
  return [
    ...eventReasons(policy),
    ...versionReasons(record, command),
    ...(bypasses(command, 'window') ? [] : late),
  ];
}

/** Whether it is the choice of somebody whose theme was dropped, who stands before all others until then. */
function choosesAgain(
  rechooseUntil: number,
  { choice }: RegistrationRecord,
  receivedAt: number,
): boolean {
  return choice === 'lost' && receivedAt < rechooseUntil;
}

function placeOfLost(
  { policy, receivedAt }: Situation,
  record: RegistrationRecord,
): OrderedKey | null {
  if (!hasSeat(record) || !choosesAgain(policy.rechooseUntil, record, receivedAt)) return null;
  return [0, record.chosenSeq, record.id];
}

/** A wish that has come true by other means waits no longer. */
function moot(
  { ledger, decidedAt: at }: Situation,
  { id }: RegistrationRecord,
  themes: readonly string[],
): readonly Fact[] {
  const entry = liveEntryOf(ledger, id);
  if (entry === null || entry.wants === null) return [];
  if (!entry.wants.every((theme) => themes.includes(theme))) return [];
  return [{ type: 'entry-ended', at, entry: entry.id, cause: 'replaced' }];
}
