/**
 * The id that is made from a title or a name: lower case, its letters without their marks, everything
 * else a hyphen, 64 characters at most. `Één dijk, twee zeeën` gives `een-dijk-twee-zeeen`.
 *
 * @returns null for words of which no letter is left, such as those in another script.
 */
export function madeId(words: string): string | null {
  const letters = words
    .toLowerCase()
    .replace(/[æœøßłđþ]/g, (letter) => UNMARKED[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '');
  const id = letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MOST_CHARACTERS)
    .replace(/-$/, '');
  return id === '' ? null : id;
}

const MOST_CHARACTERS = 64;

/** Letters that Unicode does not take apart. */
const UNMARKED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  þ: 'th',
};
