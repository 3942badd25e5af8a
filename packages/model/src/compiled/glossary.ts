import type { LocalizedText } from './localized-text.ts';

/** A run as it went in, or a part of it; with a `meaning` it is an abbreviation to be written out here. */
export type ExpandedRun<Run> = Run & { readonly meaning?: LocalizedText };

/** The runs of a text with their abbreviations marked, and the terms that the page has met by then. */
export interface ExpandedTerms<Run> {
  /** Joined they are the text that went in. */
  readonly runs: readonly ExpandedRun<Run>[];
  readonly met: readonly string[];
}

/**
 * A text whose abbreviations stand in runs of their own where the page uses them first, each with
 * what it stands for: `<abbr>` in HTML, brackets after it in plain text. Whole words in the case
 * of the glossary only, and the longest where two begin at one place: `PO` is not found in `POV` or
 * `po`, but it is in `PO-school`.
 *
 * @param runs - from `pick`, or any others that have a `text`; what else they hold stays with their parts.
 * @param glossary - from `CompiledEvent.glossary`.
 * @param met - terms written out before on this page: `met` of the text before; none by default.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { expandTerms, pick } from '@plenary/model/compiled';
 *
 * const glossary = [{ term: 'PO', meaning: 'primair onderwijs' }];
 * const first = expandTerms(pick({ nl: 'Het PO en PO-scholen' }, 'nl').runs, glossary);
 * assert.deepEqual(first.runs, [
 *   { text: 'Het ', lang: 'nl' },
 *   { text: 'PO', lang: 'nl', meaning: 'primair onderwijs' },
 *   { text: ' en PO-scholen', lang: 'nl' },
 * ]);
 * const next = expandTerms(pick({ nl: 'PO' }, 'nl').runs, glossary, first.met);
 * assert.deepEqual(next.runs, [{ text: 'PO', lang: 'nl' }]);
 * ```
 */
export function expandTerms<Run extends { readonly text: string }>(
  runs: readonly Run[],
  glossary: readonly { readonly term: string; readonly meaning: LocalizedText }[],
  met: readonly string[] = [],
): ExpandedTerms<Run> {
  const meanings = new Map(glossary.map(({ term, meaning }) => [term, meaning]));
  const words = anyOf([...meanings.keys()]);
  const metNow = new Set(met);
  // Over the whole text, because a word may begin in one run and end in the next.
  const whole = runs.map(({ text }) => text).join('');
  const found = [...whole.matchAll(words)];
  let runStart = 0;
  const marked = runs.flatMap((run) => {
    const parts: ExpandedRun<Run>[] = [];
    let from = 0;
    for (const { 0: term, index } of found) {
      const at = index - runStart;
      const meaning = meanings.get(term);
      if (at < from || at + term.length > run.text.length) continue;
      if (meaning === undefined || metNow.has(term)) continue;
      metNow.add(term);
      parts.push({ ...run, text: run.text.slice(from, at) }, { ...run, text: term, meaning });
      from = at + term.length;
    }
    runStart += run.text.length;
    if (from === 0) return [run];
    return [...parts, { ...run, text: run.text.slice(from) }].filter(({ text }) => text !== '');
  });
  return { runs: marked, met: [...metNow] };
}

function anyOf(terms: readonly string[]): RegExp {
  const longestFirst = terms.filter(Boolean).sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  // No term at all must match nothing, not everything.
  const words = escaped.join('|') || '(?!)';
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
