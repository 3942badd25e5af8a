import type { TextRun } from '@plenary/model/compiled';

/**
 * Dutch in which what is interpolated is English, so that a screen reader changes its voice for
 * 'future-proof' (WCAG 3.1.2).
 */
export function dutch(own: TemplateStringsArray, ...foreign: readonly string[]): TextRun[] {
  return runs('nl', own, 'en', foreign);
}

/** English in which what is interpolated is Dutch, such as the name of the programme. */
export function english(own: TemplateStringsArray, ...foreign: readonly string[]): TextRun[] {
  return runs('en', own, 'nl', foreign);
}

function runs(
  language: string,
  own: readonly string[],
  foreignLanguage: string,
  foreign: readonly string[],
): TextRun[] {
  return own
    .flatMap((text, at) => [
      { text, lang: language },
      { text: foreign[at] ?? '', lang: foreignLanguage },
    ])
    .filter((run) => run.text !== '');
}
