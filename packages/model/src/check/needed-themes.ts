import type { EventModel } from '../event/event.ts';
import { asksTheme } from './asks-theme.ts';

/** The sessions of which everybody who registers must choose a theme. */
export function sessionsOfNeededThemes({ form, registration }: EventModel): ReadonlySet<string> {
  const sessions = new Set<string>();
  if (registration.themeChoice === 'none') return sessions;
  for (const field of form.fields) {
    if (!asksTheme(field)) continue;
    const optional = !field.required || field.when || ('none' in field && field.none);
    if (!optional && typeof field.of === 'object') sessions.add(field.of.themesOf);
  }
  return sessions;
}
