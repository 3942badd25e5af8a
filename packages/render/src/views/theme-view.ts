import type { CompiledEvent, CompiledTheme } from '@plenary/model/compiled';
import { type GlossaryView, glossaryView } from './glossary-view.ts';
import type { LinkView } from './link-view.ts';
import { type RegistrationStateView, registrationStateView } from './registration-state-view.ts';
import { roomName } from './room-name.ts';
import { seatsOnOffer } from './seats-on-offer.ts';
import { type SeatsView, themeSeats } from './seats-view.ts';
import { themeIsOn } from './theme-is-on.ts';
import { themeTitle } from './theme-title.ts';
import { sessionHours } from './themes-view.ts';
import type { ViewContext } from './view-context.ts';
import { pageText, paragraphsOf, type ViewText, viewText } from './view-text.ts';

/** A neighbour of a theme. */
export interface ThemeNeighbourView {
  readonly href: string;
  /** Such as 'Vorige'. */
  readonly direction: string;
  /** Such as 'Thema 4'. */
  readonly label: string;
  readonly title: ViewText;
}

/** Other themes that have room, as ways on from a full one. */
export interface ThemesWithRoomView {
  /** Such as 'Thema’s met plaats'. */
  readonly title: string;
  /** At most three, in the announced order. */
  readonly items: readonly { readonly href: string; readonly label: ViewText }[];
}

/** One theme, whole. */
export interface ThemeView {
  readonly documentTitle: string;
  /** For search engines and link previews. */
  readonly metaDescription: string;
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly title: ViewText;
  readonly summary: ViewText;
  readonly description: readonly ViewText[];
  readonly questions: { readonly title: string; readonly items: readonly ViewText[] } | null;
  /** The session it belongs to, with its hours. */
  readonly session: ViewText;
  readonly time: string | null;
  /** The room it is held in; null where none is given. */
  readonly room: ViewText | null;
  /** That it does not go on although it was announced; null where it does. */
  readonly dropped: string | null;
  readonly seats: SeatsView | null;
  /** Named where this one is full and others have room; null otherwise. */
  readonly withRoom: ThemesWithRoomView | null;
  /** Leads to the form with this theme chosen; null when one cannot register or the theme is full. */
  readonly register: LinkView | null;
  readonly registration: RegistrationStateView;
  readonly all: LinkView;
  readonly previous: ThemeNeighbourView | null;
  readonly next: ThemeNeighbourView | null;
  readonly glossary: GlossaryView | null;
}

/**
 * One theme, whole, with its neighbours in the announced order; null for an id the event does not have.
 *
 * @param event - the compiled event.
 * @param ctx - messages, addresses of pages, and the availability for the seats.
 * @param id - the theme's id.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { themeView, type ViewContext } from '@plenary/render';
 *
 * const title = (event: CompiledEvent, ctx: ViewContext, id: string): string =>
 *   themeView(event, ctx, id)?.title.text ?? 'not found';
 * ```
 */
export function themeView(event: CompiledEvent, ctx: ViewContext, id: string): ThemeView | null {
  const theme = event.themes.find((candidate) => candidate.id === id);
  if (theme === undefined) return null;
  const { messages } = ctx;
  const session = event.sessions.find((candidate) => candidate.id === theme.session);
  const title = viewText(theme.title, ctx);
  const summary = viewText(theme.summary, ctx);
  const description = paragraphsOf(theme.description, ctx);
  const questions = theme.questions.map((question) => viewText(question, ctx));
  const registration = registrationStateView(event, ctx);
  const on = themeIsOn(theme, event);
  const seats = on ? seatsOnOffer(id, event, ctx) : null;
  const open = on && registration.canRegister && seats?.state !== 'full';
  return {
    documentTitle: messages.event.themeWithTitle(theme.number, title.text),
    metaDescription: summary.text,
    id,
    number: theme.number,
    label: messages.event.theme(theme.number),
    title,
    summary,
    description,
    questions:
      questions.length === 0 ? null : { title: messages.event.questions, items: questions },
    session: session === undefined ? pageText('') : viewText(session.title, ctx),
    time: session === undefined ? null : sessionHours(session, event, ctx),
    room: roomName(theme.room, event, ctx),
    dropped: on ? null : messages.event.dropped,
    seats,
    withRoom: registration.canRegister && !open ? themesWithRoom(theme, event, ctx) : null,
    register: open ? registerLink(id, ctx) : null,
    registration,
    all: { href: ctx.urls.themes, label: messages.event.allThemes },
    ...neighbours(theme, event, ctx),
    glossary: glossaryView([title, summary, ...description, ...questions], event, ctx),
  };
}

function registerLink(id: string, { urls, messages }: ViewContext): LinkView {
  return {
    href: `${urls.register}?theme=${encodeURIComponent(id)}`,
    label: messages.event.registerForTheme,
  };
}

function themesWithRoom(
  { session }: CompiledTheme,
  event: CompiledEvent,
  ctx: ViewContext,
): ThemesWithRoomView | null {
  const items = event.themes
    .filter((other) => other.session === session && themeIsOn(other, event))
    .filter(({ id }) => themeSeats(id, ctx)?.state !== 'full')
    .slice(0, 3)
    .map((other) => ({ href: ctx.urls.theme(other.id), label: themeTitle(other, ctx) }));
  return items.length === 0 ? null : { title: ctx.messages.form.offers, items };
}

function neighbours(
  theme: CompiledTheme,
  event: CompiledEvent,
  ctx: ViewContext,
): Pick<ThemeView, 'previous' | 'next'> {
  const peers = event.themes.filter(({ session }) => session === theme.session);
  const place = peers.indexOf(theme);
  const { previous, next } = ctx.messages.event;
  return {
    previous: neighbour(peers[place - 1], previous, ctx),
    next: neighbour(peers[place + 1], next, ctx),
  };
}

function neighbour(
  theme: CompiledTheme | undefined,
  direction: string,
  ctx: ViewContext,
): ThemeNeighbourView | null {
  if (theme === undefined) return null;
  return {
    href: ctx.urls.theme(theme.id),
    direction,
    label: ctx.messages.event.theme(theme.number),
    title: viewText(theme.title, ctx),
  };
}
