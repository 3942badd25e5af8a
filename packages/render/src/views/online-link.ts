import type { CompiledOnlinePlace } from '@plenary/model/compiled';
import type { LinkView } from './link-view.ts';
import type { ViewContext } from './view-context.ts';
import { viewText } from './view-text.ts';

/** To where an event is held on the web: by its name, or else by its host. */
export function onlineLink(
  { url, name }: CompiledOnlinePlace,
  ctx: Pick<ViewContext, 'messages'>,
): LinkView {
  return { href: url, label: name === null ? hostOf(url) : viewText(name, ctx).text };
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
