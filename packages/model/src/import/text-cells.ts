import type { LocalizedText, Wording } from '../compiled/localized-text.ts';
import { plainText } from './plain-text.ts';

/** The words of a wording, its runs joined. */
export function wordsOf(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.map(({ text }) => text).join('');
}

/** The words of a text in each of its languages. */
export function wordingsOf(text: LocalizedText): string[] {
  const wordings = typeof text === 'string' ? [text] : Object.values(text);
  return wordings.map((wording) => plainText(wordsOf(wording)));
}

/**
 * The text that the cells of its columns say. A language without a column stays as it was; so does a
 * wording whose words are the cell's, since its runs say more than a cell can.
 *
 * @param cells - of a whole row; a text is read from `title`, or from `title.nl` and its like.
 * @returns undefined for no text at all.
 */
export function textFromCells(
  column: string,
  cells: ReadonlyMap<string, string>,
  was: LocalizedText | undefined,
): LocalizedText | undefined {
  const bare = cells.get(column);
  if (bare !== undefined) return bare === '' ? undefined : unlessSame(bare, was);
  const prefix = `${column}.`;
  const byLanguage = [...cells].filter(([name]) => name.startsWith(prefix));
  if (byLanguage.length === 0) return was;
  if (typeof was === 'string' && byLanguage.every(([, cell]) => cell === plainText(was)))
    return was;
  const wordings = new Map<string, Wording>(typeof was === 'object' ? Object.entries(was) : []);
  for (const [name, cell] of byLanguage) {
    const language = name.slice(prefix.length);
    const before = wordings.get(language);
    if (cell === '') wordings.delete(language);
    else if (before === undefined || plainText(wordsOf(before)) !== cell)
      wordings.set(language, cell);
  }
  return wordings.size === 0 ? undefined : Object.fromEntries(wordings);
}

function unlessSame(bare: string, was: LocalizedText | undefined): LocalizedText {
  if (was === undefined) return bare;
  return wordingsOf(was).every((words) => words === bare) ? was : bare;
}

/** Several texts, one a line of their cell; the lines of every language go together by their place. */
export function textsFromCells(
  column: string,
  cells: ReadonlyMap<string, string>,
  was: readonly LocalizedText[] | undefined,
): readonly LocalizedText[] | undefined {
  const own = [...cells].filter(([name]) => name === column || name.startsWith(`${column}.`));
  if (own.length === 0) return was;
  const lists = own.map(([name, cell]) => [name, cell === '' ? [] : cell.split('\n')] as const);
  const most = Math.max(...lists.map(([, lines]) => lines.length));
  const texts = Array.from({ length: most }, (_, index) => {
    const line = new Map(lists.map(([name, lines]) => [name, lines[index]?.trim() ?? '']));
    return textFromCells(column, line, was?.[index]);
  }).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts;
}
