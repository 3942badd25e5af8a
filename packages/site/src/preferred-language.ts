/**
 * The offered language that somebody reads best, by their browser's `Accept-Language`
 * (RFC 9110 §12.5.4): by weight, then by the order in which they stand; a region counts for its language
 * (`en-GB` is `en`). The first offered language where nothing fits.
 *
 * @param header - the header's value; null where there is none.
 * @param offered - BCP 47 tags, the default first; at least one.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { preferredLanguage } from '@plenary/site';
 *
 * assert.equal(preferredLanguage('fr, en-GB;q=0.8, nl;q=0.5', ['nl', 'en']), 'en');
 * assert.equal(preferredLanguage(null, ['nl', 'en']), 'nl');
 * ```
 */
export function preferredLanguage<Tag extends string>(
  header: string | null,
  offered: readonly [Tag, ...Tag[]],
): Tag {
  const ranges = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice('q='.length)) };
    })
    .filter(({ weight }) => weight > 0 && weight <= 1)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { tag } of ranges) {
    const found = offered.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (found !== undefined) return found;
    if (tag === '*') break;
  }
  return offered[0];
}
