import type { CompiledEvent } from '@plenary/model/compiled';
import type { ViewContext } from './view-context.ts';
import { type ViewText, viewText } from './view-text.ts';

/** Abbreviations that occur on a page, with what they stand for. */
export interface GlossaryView {
  readonly title: string;
  readonly terms: readonly { readonly term: string; readonly meaning: ViewText }[];
}

/** The abbreviations of the event's glossary that occur in the given texts; null where none does. */
export function glossaryView(
  texts: readonly (ViewText | null)[],
  event: CompiledEvent,
  ctx: ViewContext,
): GlossaryView | null {
  const words = texts.map((text) => text?.text ?? '').join('\n');
  const terms = event.glossary
    .filter(({ term }) => occurs(term, words))
    .map(({ term, meaning }) => ({ term, meaning: viewText(meaning, ctx) }));
  return terms.length === 0 ? null : { title: ctx.messages.event.glossary, terms };
}

/** As a word of its own: 'PO' is not in 'POV', but it is in 'PO-school'. */
function occurs(term: string, words: string): boolean {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(words);
}
