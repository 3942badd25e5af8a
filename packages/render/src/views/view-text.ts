import { type LocalizedText, pick, type TextRun } from '@plenary/model/compiled';
import type { Messages } from '../messages/messages.ts';

/** A stretch of text; `lang` only where it differs from the page's language (WCAG 3.1.2). */
export interface ViewTextRun {
  readonly text: string;
  readonly lang: string | null;
}

/** Text of the event, ready to show: whole in `text`, with its language where it is not the page's. */
export interface ViewText {
  readonly text: string;
  /** BCP 47 tag of the whole where it is not the page's language; null otherwise. */
  readonly lang: string | null;
  /** Direction of the whole where its language is not the page's; null otherwise. */
  readonly dir: 'ltr' | 'rtl' | null;
  /** At least one; joined they are `text`. */
  readonly runs: readonly ViewTextRun[];
}

/**
 * A text of the event in the page's language, with `lang` and `dir` only where it had to fall back to
 * another one (WCAG 3.1.2).
 *
 * @param text - text by BCP 47 tag, or a name.
 * @param ctx - the messages whose locale is wanted.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { viewText } from '@plenary/render';
 * import { en } from '@plenary/render/en';
 *
 * assert.equal(viewText({ nl: 'Borrel', en: 'Reception' }, { messages: en }).text, 'Reception');
 * assert.equal(viewText({ nl: 'Borrel' }, { messages: en }).lang, 'nl');
 * ```
 */
export function viewText(
  text: LocalizedText,
  ctx: { readonly messages: Pick<Messages, 'locale'> },
): ViewText {
  const { lang, runs } = pick(text, ctx.messages.locale);
  return textOf(runs, lang, ctx);
}

/**
 * The paragraphs of a text, which blank lines part; none for a text that is not there.
 *
 * @param text - text by BCP 47 tag, a name, or null.
 * @param ctx - the messages whose locale is wanted.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { paragraphsOf } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * const paragraphs = paragraphsOf({ nl: 'Eerst dit.\n\nDan dat.' }, { messages: nl });
 * assert.deepEqual(paragraphs.map(({ text }) => text), ['Eerst dit.', 'Dan dat.']);
 * ```
 */
export function paragraphsOf(
  text: LocalizedText | null,
  ctx: { readonly messages: Pick<Messages, 'locale'> },
): ViewText[] {
  if (text === null) return [];
  const { lang, runs } = pick(text, ctx.messages.locale);
  return partedAtBlankLines(runs).map((paragraph) => textOf(paragraph, lang, ctx));
}

/** Words of the page's own language, as a view's text. */
export function pageText(words: string): ViewText {
  return { text: words, lang: null, dir: null, runs: [{ text: words, lang: null }] };
}

/** The same text with words of the page's language put before it. */
export function around(before: string, text: ViewText): ViewText {
  return joined([pageText(before), text]);
}

/** Texts one after another, each in its own language. */
export function joined(texts: readonly ViewText[]): ViewText {
  return {
    text: texts.map(({ text }) => text).join(''),
    lang: null,
    dir: null,
    runs: texts.flatMap(({ runs, lang }) =>
      runs.map((run) => ({ text: run.text, lang: run.lang ?? lang })),
    ),
  };
}

function textOf(
  runs: readonly TextRun[],
  lang: string,
  ctx: { readonly messages: Pick<Messages, 'locale'> },
): ViewText {
  const { locale } = ctx.messages;
  const other = isOther(lang, locale) ? lang : null;
  const own = other ?? locale;
  return {
    text: runs.map((run) => run.text).join(''),
    lang: other,
    dir: other === null ? null : pick({ [other]: '' }, other).dir,
    runs: runs.map((run) => ({ text: run.text, lang: isOther(run.lang, own) ? run.lang : null })),
  };
}

/** `nl-BE` on a page in `nl` is the same language to a screen reader's voice. */
function isOther(lang: string, than: string): boolean {
  return lang !== '' && languageOf(lang) !== languageOf(than);
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function partedAtBlankLines(runs: readonly TextRun[]): TextRun[][] {
  const paragraphs: TextRun[][] = [[]];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split(/\n\s*\n/);
    paragraphs.at(-1)?.push({ ...run, text: first });
    for (const text of rest) paragraphs.push([{ ...run, text }]);
  }
  const shown = paragraphs.map((paragraph) => paragraph.filter(({ text }) => text !== ''));
  return shown.filter((paragraph) => paragraph.length > 0);
}
