import type { EventModel } from '../event/event.ts';
import type { Deadlines } from '../registration/registration-window.ts';
import { durationParts } from '../time/duration.ts';
import { type Moment, type MomentFrame, resolveMoment } from '../time/moment.ts';
import { offsetAt } from '../time/zone-offsets.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';
import { instantOf } from './instant-of.ts';

const DAY = 86_400_000;

/** What a deadline is judged by: the event's edges, and when registration first opens (or NaN). */
export interface DeadlineFrame {
  readonly frame: MomentFrame;
  readonly opensAt: number;
  readonly found: Found;
}

/** Every deadline that comes too late to matter, or has passed when registration opens. */
export function checkDeadlines({ registration }: EventModel, judge: DeadlineFrame): void {
  const { deadlines = [], themeChoice, waitingList, parties } = registration;
  const check = (setting: string, moment: Moment | undefined, ...above: Path): void => {
    checkDeadline(setting, moment, ['registration', ...above, setting], judge);
  };
  const checkAll = (own: Deadlines, ...above: Path): void => {
    check('withdrawUntil', own.withdrawUntil, ...above);
    check('amendUntil', own.amendUntil, ...above);
    check('chooseUntil', own.chooseUntil, ...above);
  };
  checkAll(registration);
  deadlines.forEach((own, index) => {
    checkAll(own, 'deadlines', index);
  });
  check('rechooseUntil', registration.rechooseUntil);
  check('until', waitingList?.until, 'waitingList');
  check('namesDue', parties?.namesDue, 'parties');
  if (typeof themeChoice === 'object') {
    check('listsClose', themeChoice.ranked.listsClose, 'themeChoice', 'ranked');
  }
  checkDurations(registration, judge);
}

/**
 * Finds a deadline out of its place, and returns its instant, or NaN. An event of one day is late
 * from its start on; of several days people may still choose the workshop of the last.
 */
export function checkDeadline(
  setting: string,
  moment: Moment | undefined,
  path: Path,
  { frame, opensAt, found }: DeadlineFrame,
): number {
  if (moment === undefined) return Number.NaN;
  const at = instantOf(resolveMoment(moment, 'ends', frame), moment, path, found);
  if (at > frame.startsAt) {
    const edge = isOfSeveralDays(frame) ? 'end' : 'start';
    const isLate = edge === 'start' || at > frame.endsAt;
    if (isLate) found.warning('deadline.too-late', path, { setting, edge });
  }
  if (at <= opensAt) found.warning('deadline.before-opening', path, { setting });
  return at;
}

function isOfSeveralDays({ zone, startsAt, endsAt }: MomentFrame): boolean {
  const dayOf = (at: number): number => Math.floor((at + offsetAt(zone, at)) / DAY);
  return dayOf(startsAt) < dayOf(endsAt - 1);
}

/** Reminders before anybody can be reminded, and addresses that can be proved after the start. */
function checkDurations(
  { remind = [], proveAddress, waitingList }: EventModel['registration'],
  { frame, opensAt, found }: DeadlineFrame,
): void {
  const reminded = new Set<number>();
  remind.forEach((duration, index) => {
    const { days, elapsed } = durationParts(duration);
    const moment = { before: 'start', days, hours: elapsed / 3_600_000 } as const;
    const path = ['registration', 'remind', index];
    const at = instantOf(resolveMoment(moment, 'opens', frame), duration, path, found);
    if (at <= opensAt) found.warning('reminder.before-opening', path, { duration });
    if (!Number.isNaN(at) && reminded.has(at))
      found.warning('reminder.repeated', path, { duration });
    reminded.add(at);
  });
  if (typeof waitingList?.promotion === 'object') {
    const path = ['registration', 'waitingList', 'promotion', 'offer'];
    checkLength(waitingList.promotion.offer, path, found);
  }
  const duration = proveAddress?.within;
  if (duration === undefined) return;
  checkLength(duration, ['registration', 'proveAddress', 'within'], found);
  if (opensAt + durationParts(duration).elapsed >= frame.startsAt) {
    const path = ['registration', 'proveAddress', 'within'];
    found.warning('address-proof.too-slow', path, { duration });
  }
}

/** Nobody can do anything in no time. */
function checkLength(duration: string, path: Path, found: Found): void {
  if (durationParts(duration).elapsed === 0) found.error('duration.zero', path, { duration });
}
