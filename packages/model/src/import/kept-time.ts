import { formatCivilTime, resolveCivilTime } from '../time/civil-time.ts';

/** A wall-clock time for an instant: the one that stood, where it is that instant already. */
export function keptTime(was: string | undefined, at: number, zone: string, text?: string): string {
  const before = was === undefined ? null : resolveCivilTime(was, zone);
  return before?.ok && before.at === at && was !== undefined
    ? was
    : (text ?? formatCivilTime(at, zone));
}
