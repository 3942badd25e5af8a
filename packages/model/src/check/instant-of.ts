import type { ResolvedTime } from '../time/civil-time.ts';
import type { Moment } from '../time/moment.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';

/**
 * The instant of a time, or NaN with what is wrong with it found. NaN is neither before nor after
 * anything, so that one wrong time is not found again in all that is compared with it.
 */
export function instantOf(time: ResolvedTime, written: Moment, path: Path, found: Found): number {
  if (time.ok) return time.at;
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  for (const reason of time.reasons) {
    const { code } = reason;
    if (code === 'time.overlap' || code === 'time.offset') {
      found.error(code, path, { time: text, offsets: reason.offsets });
    } else {
      found.error(code, path, { time: text });
    }
  }
  return Number.NaN;
}
