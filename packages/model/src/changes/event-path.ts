/**
 * A place in an event: keys from the root, and in a list of things with ids the id instead of the
 * position, such as `['programme', 'lunch', 'title']`. It stays right when entries move, and it is the
 * same place in the event as written and as compiled. Plain JSON.
 */
export type EventPath = readonly string[];

/** What tells the entries of a list apart, by the list's name. */
const KEYS = new Map([
  ...[
    ...['rooms', 'tracks', 'programme', 'parts', 'themes', 'audiences', 'entries', 'assumptions'],
    ...['quotas', 'earmarks', 'invitations', 'choices'],
  ].map((list) => [list, 'id'] as const),
  ['glossary', 'term'],
  ['windows', 'audience'],
  ['deadlines', 'audience'],
  ['fields', 'name'],
]);

/**
 * The key by which the entries of a list are told apart, or undefined for a list that is compared as
 * a whole, such as a session's questions.
 */
export function keyOfList(list: EventPath): string | undefined {
  const name = list.at(-1) ?? '';
  // A session and its parts name contributors; the event describes them.
  if (name === 'contributors') return list.length === 1 ? 'id' : 'contributor';
  return KEYS.get(name);
}
