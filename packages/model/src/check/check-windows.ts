import type { EventModel } from '../event/event.ts';
import { type Moment, type MomentFrame, resolveMoment } from '../time/moment.ts';
import { isOff } from './check-place.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';
import { instantOf } from './instant-of.ts';

interface Window {
  readonly opens?: Moment;
  readonly closes?: Moment;
}

/** Every window that runs back or outlasts the event. Returns when the first one opens, or NaN. */
export function checkWindows(event: EventModel, frame: MomentFrame, found: Found): number {
  const { registration } = event;
  const { windows = [], invitations = [] } = registration;
  const opens: number[] = [];
  const check = (window: Window | undefined, path: Path): void => {
    if (window === undefined) return;
    const opensAt = checkWindow(window, path, frame, found);
    if (window.opens !== undefined) opens.push(opensAt);
  };
  check(registration, ['registration']);
  windows.forEach((window, index) => {
    check(window, ['registration', 'windows', index]);
  });
  invitations.forEach(({ window }, index) => {
    check(window, ['registration', 'invitations', index, 'window']);
  });
  if (opens.length === 0) {
    // Without seats nobody is meant to register: a programme that is only shown.
    if (registration.quotas.length > 0 && !isOff(event)) {
      found.warning('registration.never-opens', ['registration'], {});
    }
    return Number.NaN;
  }
  return opens.reduce((first, opensAt) => Math.min(first, opensAt));
}

function checkWindow(
  { opens, closes }: Window,
  path: Path,
  frame: MomentFrame,
  found: Found,
): number {
  const at = (moment: Moment, edge: 'opens' | 'ends', key: keyof Window): number =>
    instantOf(resolveMoment(moment, edge, frame), moment, [...path, key], found);
  const opensAt = opens === undefined ? Number.NaN : at(opens, 'opens', 'opens');
  const closesAt = closes === undefined ? frame.startsAt : at(closes, 'ends', 'closes');
  if (closesAt <= opensAt) found.error('window.closes-before-opens', [...path, 'closes'], {});
  if (closesAt > frame.endsAt) {
    const params = { setting: 'closes', edge: 'end' } as const;
    found.warning('deadline.too-late', [...path, 'closes'], params);
  }
  return opensAt;
}
