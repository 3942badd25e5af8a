import type { CompiledEvent } from '@plenary/model/compiled';
import type { ViewContext } from './view-context.ts';
import { type ViewText, viewText } from './view-text.ts';

/** The name of a room; null where none is given. */
export function roomName(
  room: string | null,
  event: CompiledEvent,
  ctx: Pick<ViewContext, 'messages'>,
): ViewText | null {
  const found = event.rooms.find(({ id }) => id === room);
  return found === undefined ? null : viewText(found.name, ctx);
}
