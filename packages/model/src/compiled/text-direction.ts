/** Scripts in use that run from right to left (ISO 15924, lower case). */
const RIGHT_TO_LEFT_SCRIPTS = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '),
);

/** Languages written in such a script unless their tag says otherwise (CLDR likely subtags). */
const RIGHT_TO_LEFT_LANGUAGES = new Set(
  'ar arc azb bal bgn ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb prs ps rhg sd sdh skr syr ug ur yi'.split(
    ' ',
  ),
);

/**
 * The direction in which a language is written, for a `dir` attribute. An own list, because
 * `Intl.Locale` names its text information differently from one engine to the next.
 *
 * @param lang - a BCP 47 tag; the empty string and unknown languages run from left to right.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { textDirection } from '@plenary/model/compiled';
 *
 * assert.equal(textDirection('ar'), 'rtl');
 * assert.equal(textDirection('az-Arab-IR'), 'rtl');
 * assert.equal(textDirection('nl'), 'ltr');
 * ```
 */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = lang.toLowerCase().split('-');
  const script = rest.slice(0, 2).find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rightToLeft = script
    ? RIGHT_TO_LEFT_SCRIPTS.has(script)
    : RIGHT_TO_LEFT_LANGUAGES.has(language);
  return rightToLeft ? 'rtl' : 'ltr';
}
