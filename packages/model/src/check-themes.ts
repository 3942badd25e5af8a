import type { EventModel } from './event.ts';
import { errorAt, type Finding } from './finding.ts';

/** Whether sessions that let attendees choose have themes, and themes a session that lets them. */
export function* checkThemes({ programme, themes = [] }: EventModel): Generator<Finding> {
  const withThemes = new Set(themes.map(({ session }) => session));
  const choosing = new Map(programme.map(({ id, choosesTheme = false }) => [id, choosesTheme]));
  for (const [index, { id }] of programme.entries()) {
    if (!choosing.get(id) || withThemes.has(id)) continue;
    const message = `'${id}' lets attendees choose, and no theme belongs to it.`;
    yield errorAt(['programme', index, 'choosesTheme'], 'session.without-themes', message);
  }
  for (const [index, { id, session }] of themes.entries()) {
    if (choosing.get(session) !== false) continue;
    const message = `'${id}' can be chosen by nobody: '${session}' has no choosesTheme: true.`;
    yield errorAt(['themes', index, 'session'], 'theme.not-chosen', message);
  }
}
