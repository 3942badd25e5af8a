import type { LocalizedText, TextRun, Wording } from './localized-text.ts';
import { textDirection } from './text-direction.ts';

/** A text in one language, ready for a template's `lang` and `dir` attributes. */
export interface PickedText {
  readonly text: string;
  /** The tag of the wording that was found; empty for a text that has no language (a name). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** At least one run; joined they are `text`. A run in another language carries its own `lang`. */
  readonly runs: readonly TextRun[];
}

/**
 * The wording of a text for a reader, with the language it really is in: the first wanted language
 * that the text has, or else the text's first.
 *
 * @param text - text by BCP 47 tag, or a bare string that is the same in every language.
 * @param wanted - one language range or several in order of preference, such as `['nl-BE', 'en']`;
 *   each is shortened until it matches (RFC 4647 §3.4, lookup), so `en-GB` finds `en`. Case does not
 *   count; what is no language range finds nothing.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { pick } from '@plenary/model/compiled';
 *
 * const welcome = { nl: 'Welkom', en: 'Welcome' };
 * assert.equal(pick(welcome, 'en-GB').text, 'Welcome');
 * assert.equal(pick(welcome, ['fr', 'de']).lang, 'nl');
 * assert.deepEqual(pick('Evoluon', 'nl').runs, [{ text: 'Evoluon', lang: '' }]);
 * ```
 */
export function pick(text: LocalizedText, wanted: string | readonly string[]): PickedText {
  if (typeof text === 'string') return picked(text, '');
  const tags = Object.keys(text);
  const tag = lookUp(tags, typeof wanted === 'string' ? [wanted] : wanted) ?? tags[0];
  return tag === undefined ? picked('', '') : picked(text[tag] ?? '', tag);
}

function picked(wording: Wording, lang: string): PickedText {
  const runs = typeof wording === 'string' || wording.length === 0 ? [] : wording;
  const text = typeof wording === 'string' ? wording : wording.map((run) => run.text).join('');
  return {
    text,
    lang,
    dir: textDirection(lang),
    runs: runs.length > 0 ? runs : [{ text, lang }],
  };
}

/** The longest tag among the shortened forms of the first range that has one. */
function lookUp(tags: readonly string[], ranges: readonly string[]): string | undefined {
  for (const range of ranges.map(basicRange)) {
    let found: string | undefined;
    for (const tag of tags) {
      if (isShortened(tag.toLowerCase(), range) && tag.length > (found ?? '').length) found = tag;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A wildcard at the head says nothing that could be looked up; another one is left out (RFC 4647 §3.2). */
function basicRange(range: string): string {
  return range.startsWith('*') ? '' : range.toLowerCase().replaceAll(/-\*(?=-|$)/g, '');
}

/** A single letter or digit, as in `de-x-formal`, only introduces the next subtag and goes with it. */
function isShortened(tag: string, range: string): boolean {
  return tag === range || (range.startsWith(`${tag}-`) && !/(?:^|-)[^-]$/.test(tag));
}
