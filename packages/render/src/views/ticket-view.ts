import type { CompiledEvent, CompiledTheme, CompiledVenue } from '@plenary/model/compiled';
import { civilParts } from '../dates/civil-parts.ts';
import { whenWords } from '../dates/date-words.ts';
import { capitalised } from '../messages/capitalised.ts';
import { roomName } from './room-name.ts';
import { themeIsOn } from './theme-is-on.ts';
import { themeTitle } from './theme-title.ts';
import { sessionHours } from './themes-view.ts';
import type { ViewContext } from './view-context.ts';
import { type ViewText, viewText } from './view-text.ts';

/** What was asked for or what stands, with when and where; its stub holds the date and the place. */
export interface TicketView {
  /** Such as 'Uw aanvraag'. */
  readonly label: string;
  /** Whose it is; null on a receipt. */
  readonly name: string | null;
  readonly title: ViewText;
  /** Such as the date, the hours, the address: a line each. */
  readonly lines: readonly string[];
  readonly stub: { readonly date: string; readonly place: string | null };
}

/** A ticket for the chosen themes, or for the day where none is chosen. */
export function ticketView(
  label: string,
  name: string | null,
  themes: readonly string[],
  event: CompiledEvent,
  ctx: ViewContext,
): TicketView {
  const { messages } = ctx;
  const { venue, zone, startsAt } = event;
  const chosen = event.themes.filter(({ id }) => themes.includes(id));
  const address = venue === null ? [] : [addressLine(venue)];
  const [title, ...others] = chosen.map((theme) => themeTitle(theme, ctx));
  return {
    label,
    name,
    title: title ?? viewText(event.title, ctx),
    lines: [
      ...others.map(({ text }) => text),
      ...chosen.flatMap((theme) => droppedLine(theme, event, ctx)),
      whenWords(event, zone, messages),
      ...chosen.flatMap((theme) => sessionLine(theme, event, ctx)),
      ...address,
    ].map(capitalised),
    stub: {
      date: messages.dates.stub(civilParts(startsAt, zone, messages.locale)),
      place: venue?.name ?? (event.online === null ? null : messages.event.online),
    },
  };
}

function droppedLine(theme: CompiledTheme, event: CompiledEvent, ctx: ViewContext): string[] {
  return themeIsOn(theme, event) ? [] : [ctx.messages.event.chosenDropped];
}

/** 'Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven' */
export function addressLine({ name, street, postalCode, locality }: CompiledVenue): string {
  return [name, street, `${postalCode} ${locality}`.trim()]
    .filter((part) => part !== '')
    .join(', ');
}

function sessionLine(theme: CompiledTheme, event: CompiledEvent, ctx: ViewContext): string[] {
  const session = event.sessions.find((candidate) => candidate.id === theme.session);
  if (session === undefined) return [];
  const title = viewText(session.title, ctx).text;
  const hours = sessionHours(session, event, ctx);
  const line = hours === null ? title : ctx.messages.form.sessionHours(title, hours);
  const room = roomName(theme.room, event, ctx);
  return room === null ? [line] : [line, room.text];
}
