import { resolveCivilTime } from './civil-time.ts';
import type { CompiledProgrammeSession, CompiledTheme } from './compiled/compiled-programme.ts';
import type { EventModel } from './event.ts';
import { resolvedAt } from './resolved-at.ts';

/** The programme in its order, its times resolved. */
export function compileSessions({ programme, zone }: EventModel): CompiledProgrammeSession[] {
  const instant = (text: string | undefined): number | null =>
    text === undefined ? null : resolvedAt(resolveCivilTime(text, zone));
  return programme.map(({ id, kind = 'session', title, choosesTheme = false, ...session }) => ({
    id,
    kind,
    title,
    summary: session.summary ?? null,
    description: session.description ?? null,
    startsAt: instant(session.starts),
    endsAt: instant(session.ends),
    parts: (session.parts ?? []).map((part) => ({
      id: part.id,
      title: part.title,
      summary: part.summary ?? null,
      contributors: part.contributors ?? [],
    })),
    choosesTheme,
  }));
}

/** The themes in the announced order, numbered from 1 in each session. */
export function compileThemes({ themes = [] }: EventModel): CompiledTheme[] {
  const numbered = new Map<string, number>();
  return themes.map((theme) => {
    const number = (numbered.get(theme.session) ?? 0) + 1;
    numbered.set(theme.session, number);
    return {
      ...theme,
      number,
      description: theme.description ?? null,
      questions: theme.questions ?? [],
    };
  });
}
