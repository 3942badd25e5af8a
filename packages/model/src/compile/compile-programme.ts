import type {
  CompiledPart,
  CompiledProgrammeSession,
  CompiledTheme,
} from '../compiled/compiled-programme.ts';
import type { EventModel } from '../event/event.ts';
import type { Session, SessionPart } from '../programme/session.ts';
import { resolveCivilTime } from '../time/civil-time.ts';
import { resolvedAt } from '../time/resolved-at.ts';

/** The programme in its order without its drafts, its times resolved. */
export function compileSessions({ programme, zone }: EventModel): CompiledProgrammeSession[] {
  return programme
    .filter(({ state }) => state !== 'draft')
    .map((session) => compileSession(session, zone));
}

function compileSession(session: Session, zone: string): CompiledProgrammeSession {
  const { placement } = session;
  const instant = (text: string | undefined): number | null =>
    text === undefined ? null : resolvedAt(resolveCivilTime(text, zone));
  return {
    id: session.id,
    kind: session.kind ?? 'session',
    state: stateOf(session),
    title: session.title,
    summary: session.summary ?? null,
    description: session.description ?? null,
    startsAt: instant(placement?.starts),
    endsAt: instant(placement?.ends),
    room: placement?.room ?? null,
    track: session.track ?? null,
    language: session.language ?? null,
    contributors: session.contributors ?? [],
    parts: (session.parts ?? []).map(compilePart),
    choosesTheme: session.choosesTheme ?? false,
  };
}

function stateOf({ state, placement }: Session): CompiledProgrammeSession['state'] {
  if (state === 'dropped') return 'dropped';
  return placement === undefined ? 'announced' : 'scheduled';
}

function compilePart(part: SessionPart): CompiledPart {
  return {
    id: part.id,
    title: part.title,
    summary: part.summary ?? null,
    contributors: part.contributors ?? [],
  };
}

/** The themes in the announced order without drafts, numbered from 1 in each session. */
export function compileThemes({ themes = [], programme }: EventModel): CompiledTheme[] {
  const sessions = new Map(programme.map((session) => [session.id, session]));
  const numbered = new Map<string, number>();
  return themes
    .filter(({ state, session }) => state !== 'draft' && sessions.get(session)?.state !== 'draft')
    .map((theme) => {
      const number = (numbered.get(theme.session) ?? 0) + 1;
      numbered.set(theme.session, number);
      return {
        id: theme.id,
        session: theme.session,
        state: theme.state === 'dropped' ? 'dropped' : 'offered',
        number,
        title: theme.title,
        summary: theme.summary,
        description: theme.description ?? null,
        questions: theme.questions ?? [],
        room: theme.room ?? sessions.get(theme.session)?.placement?.room ?? null,
      };
    });
}
