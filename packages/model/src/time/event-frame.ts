import type { EventModel } from '../event/event.ts';
import { resolveCivilTime, startOfCivilDay } from './civil-time.ts';
import type { MomentFrame } from './moment.ts';

/**
 * What the moments of an event are counted from, or null where its start is no instant. An event with
 * an open end lasts to the end of the last day on which something begins or ends.
 */
export function eventFrame({ zone, starts, ends, programme }: EventModel): MomentFrame | null {
  const start = resolveCivilTime(starts, zone);
  if (!start.ok) return null;
  const end = ends === undefined ? null : resolveCivilTime(ends, zone);
  if (end?.ok) return { zone, startsAt: start.at, endsAt: end.at };
  const times = programme.flatMap(({ placement }) => [placement?.starts, placement?.ends]);
  const lastDay = [starts, ...times].reduce<string>((last, time) => {
    const day = time?.slice(0, 10) ?? '';
    return day > last ? day : last;
  }, '');
  const over = startOfCivilDay(lastDay, zone, 1);
  return { zone, startsAt: start.at, endsAt: over.ok ? over.at : start.at };
}
