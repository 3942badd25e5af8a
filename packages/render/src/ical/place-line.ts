import type { CompiledEvent } from '@plenary/model/compiled';
import { roomName } from '../views/room-name.ts';
import type { CalendarContext } from './calendar-context.ts';
import { venueLine } from './venue-line.ts';

/**
 * Where something is held, as one line: the room and the venue, or else the address on the web; null
 * where neither is given.
 *
 * @param event - the compiled event
 * @param context - for the language of the room's name
 * @param room - id of a room; null for none
 */
export function placeLine(
  event: CompiledEvent,
  context: CalendarContext,
  room: string | null,
): string | null {
  if (event.venue === null) return event.online?.url ?? null;
  const name = roomName(room, event, context);
  return name === null ? venueLine(event.venue) : `${name.text}, ${venueLine(event.venue)}`;
}
