import type { CompiledTheme } from '@plenary/model/compiled';
import type { ViewContext } from './view-context.ts';
import { around, type ViewText, viewText } from './view-text.ts';

/** A theme by number and title: 'Thema 5: Oplossen tekorten onderwijspersoneel'. */
export function themeTitle(
  { number, title }: Pick<CompiledTheme, 'number' | 'title'>,
  ctx: Pick<ViewContext, 'messages'>,
): ViewText {
  return around(ctx.messages.event.themeWithTitle(number, ''), viewText(title, ctx));
}
