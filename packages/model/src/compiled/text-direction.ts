/** Scripts in use that run from right to left (ISO 15924, lower case). */
const RIGHT_TO_LEFT_SCRIPTS = new Set(
  'adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '),
);

/** Languages written in such a script unless their tag says otherwise (CLDR likely subtags). */
const RIGHT_TO_LEFT_LANGUAGES = new Set(
  'acm aeb aii apc apd ar arb arc ars ary arz azb bal bgn ckb dv fa glk haz he iw ji khw ks lad lah lrc mzn nqo pnb prs ps rhg sd sdh skr syr ug ur yi'.split(
    ' ',
  ),
);

/** RFC 5646 §2.1: what follows a singleton, as in `ar-x-latn`, is no script. */
const LANGUAGE_AND_SCRIPT = /^([a-z]{2,8})(?:-[a-z]{3}){0,3}(?:-([a-z]{4}))?(?![^-])/;

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
  const [, language = '', script] = LANGUAGE_AND_SCRIPT.exec(lang.toLowerCase()) ?? [];
  const rightToLeft = script
    ? RIGHT_TO_LEFT_SCRIPTS.has(script)
    : RIGHT_TO_LEFT_LANGUAGES.has(language);
  return rightToLeft ? 'rtl' : 'ltr';
}
