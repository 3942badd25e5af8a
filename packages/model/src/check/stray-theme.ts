import type { EventModel } from '../event/event.ts';

/**
 * Whether some theme names a session that is not there, which is found where it stands. It may belong
 * to any session, so that none can be said to lack themes or seats.
 */
export function hasStrayTheme({ programme, themes = [] }: EventModel): boolean {
  const sessions = new Set(programme.map(({ id }) => id));
  return themes.some(({ session }) => !sessions.has(session));
}
