import type { EventModel } from '../event/event.ts';

/** The sessions of which everybody who registers must choose a theme. */
export function sessionsOfNeededThemes({ form, registration }: EventModel): ReadonlySet<string> {
  const sessions = new Set<string>();
  if (registration.themeChoice === 'none') return sessions;
  for (const field of form.fields) {
    if ((field.kind !== 'choice' && field.kind !== 'ranked') || field.asks !== 'theme') continue;
    const optional = !field.required || field.when || ('none' in field && field.none);
    if (!optional && typeof field.of === 'object') sessions.add(field.of.themesOf);
  }
  return sessions;
}
