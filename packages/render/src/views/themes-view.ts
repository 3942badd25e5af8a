import type {
  CompiledEvent,
  CompiledProgrammeSession,
  CompiledTheme,
} from '@plenary/model/compiled';
import { timeWords } from '../dates/date-words.ts';
import { roomName } from './room-name.ts';
import { invitesToChoose, seatsOnOffer } from './seats-on-offer.ts';
import type { SeatsView } from './seats-view.ts';
import { themeIsOn } from './theme-is-on.ts';
import type { ViewContext } from './view-context.ts';
import { pageText, paragraphsOf, type ViewText, viewText } from './view-text.ts';

/** A theme on a card. */
export interface ThemeCardView {
  readonly id: string;
  readonly number: number;
  /** Such as 'Thema 5'. */
  readonly label: string;
  readonly title: ViewText;
  readonly summary: ViewText;
  readonly href: string;
  /** The room it is held in; null where none is given. */
  readonly room: ViewText | null;
  /** That it does not go on although it was announced; null where it does. */
  readonly dropped: string | null;
  /** null while nobody can register, and where no availability was given. */
  readonly seats: SeatsView | null;
}

/** The themes of one session that lets attendees choose. */
export interface ThemeGroupView {
  readonly session: ViewText;
  /** Such as '14.30–15.45 uur'; null where there is no time yet. */
  readonly time: string | null;
  readonly introduction: readonly ViewText[];
  readonly themes: readonly ThemeCardView[];
}

/** All themes. */
export interface ThemesView {
  readonly documentTitle: string;
  /** Such as 'Tien thema’s'. */
  readonly title: string;
  readonly groups: readonly ThemeGroupView[];
}

/**
 * All themes on cards, by the session in which one is chosen.
 *
 * @param event - the compiled event.
 * @param ctx - messages, addresses of pages, and the availability for the seats.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { themesView, type ViewContext } from '@plenary/render';
 *
 * const seats = (event: CompiledEvent, ctx: ViewContext): (string | undefined)[] =>
 *   themesView(event, ctx).groups.flatMap(({ themes }) => themes.map((theme) => theme.seats?.words));
 * ```
 */
export function themesView(event: CompiledEvent, ctx: ViewContext): ThemesView {
  const on = event.themes.filter((theme) => themeIsOn(theme, event));
  const title = ctx.messages.event.themes(on.length);
  return {
    documentTitle: title,
    title,
    groups: event.sessions
      .filter(({ choosesTheme }) => choosesTheme)
      .map((session) => groupView(session, event, ctx)),
  };
}

function groupView(
  session: CompiledProgrammeSession,
  event: CompiledEvent,
  ctx: ViewContext,
): ThemeGroupView {
  return {
    session: viewText(session.title, ctx),
    time: sessionHours(session, event, ctx),
    introduction: [
      ...paragraphsOf(session.description ?? session.summary, ctx),
      ...(session.state !== 'dropped' && invitesToChoose(event, ctx)
        ? [pageText(ctx.messages.event.chooseOne)]
        : []),
    ],
    themes: event.themes
      .filter((theme) => theme.session === session.id)
      .map((theme) => cardView(theme, event, ctx)),
  };
}

function cardView(theme: CompiledTheme, event: CompiledEvent, ctx: ViewContext): ThemeCardView {
  const on = themeIsOn(theme, event);
  return {
    id: theme.id,
    number: theme.number,
    label: ctx.messages.event.theme(theme.number),
    title: viewText(theme.title, ctx),
    summary: viewText(theme.summary, ctx),
    href: ctx.urls.theme(theme.id),
    room: roomName(theme.room, event, ctx),
    dropped: on ? null : ctx.messages.event.dropped,
    seats: on ? seatsOnOffer(theme.id, event, ctx) : null,
  };
}

/** The hours of a session inside a sentence, such as '14.30–15.45 uur'; null where it has no time. */
export function sessionHours(
  session: CompiledProgrammeSession,
  event: CompiledEvent,
  { messages }: ViewContext,
): string | null {
  const { startsAt, endsAt } = session;
  if (startsAt === null) return null;
  return messages.dates.hours(timeWords({ startsAt, endsAt }, event.zone, messages));
}
