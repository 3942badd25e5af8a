import type { ViewContext } from './view-context.ts';

// A new one costs as much as 160 uses of one that stands.
const names = new Map<string, Intl.DisplayNames>();

/** The language a session is held in, such as 'In het Engels'. */
export function languageWords(tag: string, { messages }: Pick<ViewContext, 'messages'>): string {
  const { locale, event } = messages;
  const known = names.get(locale);
  const made = known ?? new Intl.DisplayNames(locale, { type: 'language' });
  if (known === undefined) names.set(locale, made);
  return event.heldIn(made.of(tag) ?? tag);
}
