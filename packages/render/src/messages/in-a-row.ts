/** Words one after another with a word before the last: '2, 3 of 5'. */
export function inARow(words: readonly string[], beforeLast: string): string {
  const [last = '', ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${beforeLast} ${last}`;
}
