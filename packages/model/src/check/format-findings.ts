import type { Finding } from './finding.ts';
import { type JsonPlace, jsonPlaces } from './json-places.ts';

/** The JSON text in which findings are shown. */
export interface FindingSource {
  /** Its name before each place, such as `event.json`. */
  readonly file?: string;
  readonly text: string;
}

/** Longest piece of a line or a path that is shown. */
const WIDEST = 100;

/**
 * Findings for people, one paragraph each: place, code, what is wrong, what to do. With the JSON text
 * the place is its line and column, both from 1, with that line and a caret under the place.
 *
 * @param findings - from `parseEvent`, `parseEventJson`, `checkEvent` or an `EventError`.
 * @param source - the text that was parsed; without it places are paths.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { formatFindings, parseEventJson } from '@plenary/model/findings';
 *
 * const text = '{\n  "titel": "The day"\n}';
 * const parsed = parseEventJson(text);
 * const unknown = parsed.ok ? [] : parsed.findings.filter(({ path }) => path === 'titel');
 * assert.equal(formatFindings(unknown, { file: 'event.json', text }), [
 *   'event.json:2:3: error shape.unknown-key at titel',
 *   "  The model has no 'titel' here. Did you mean 'title'?",
 *   '  Correct the key or take it out.',
 *   '  2 |   "titel": "The day"',
 *   '    |   ^',
 * ].join('\n'));
 * ```
 */
export function formatFindings(findings: readonly Finding[], source?: FindingSource): string {
  const text = source?.text ?? '';
  const places =
    source &&
    jsonPlaces(
      text,
      findings.map(({ path }) => path),
    );
  const offsets = findings.map((finding, index) => offsetOf(finding, places?.[index]));
  const lines = source ? linesOf(text, offsets) : [];
  return findings
    .map((finding, index) => {
      const { severity, code, path, message, fix } = finding;
      const what = `${severity} ${code}${path === '' ? '' : ` at ${shown(path)}`}`;
      const said = [`  ${visible(message)}`, `  ${visible(fix)}`];
      const line = lines[index];
      if (line === undefined) return [what, ...said].join('\n');
      const place = `${source?.file ?? 'event'}:${line.number}:${line.column + 1}`;
      return [`${place}: ${what}`, ...said, ...excerpt(text, line)].join('\n');
    })
    .join('\n\n');
}

/** Keys that should not be there are shown themselves, all else by its value. */
function offsetOf({ code, params }: Finding, place: JsonPlace = { value: 0, key: null }): number {
  if ('offset' in params) return params.offset;
  const isKey = code === 'shape.unknown-key' || code === 'json.duplicate-key';
  return isKey ? (place.key ?? place.value) : place.value;
}

/** A line of the text, numbered from 1, and a place in it, counted from 0. */
interface Line {
  readonly number: number;
  readonly start: number;
  readonly column: number;
}

/** The lines of all offsets, in one walk over the text. */
function linesOf(text: string, offsets: readonly number[]): Line[] {
  const lines: Line[] = [];
  let [number, start, next] = [1, 0, text.indexOf('\n')];
  const order = [...offsets.entries()].sort(([, one], [, other]) => one - other);
  for (const [index, offset] of order) {
    while (next >= 0 && next < offset) {
      [number, start] = [number + 1, next + 1];
      next = text.indexOf('\n', start);
    }
    lines[index] = { number, start, column: offset - start };
  }
  return lines;
}

function excerpt(text: string, { number, start, column }: Line): readonly string[] {
  const from = start + Math.max(0, column - WIDEST / 2);
  const end = text.indexOf('\n', from);
  const to = end < 0 ? text.length : end;
  const cut = from === start ? '' : '…';
  const piece = cut + text.slice(from, Math.min(to, from + WIDEST));
  // A caret stands under a character, not under half of a surrogate pair.
  const before = [...`${cut}${text.slice(from, start + column)}`].length;
  const margin = String(number);
  return [
    `  ${margin} | ${visible(piece)}${to > from + WIDEST ? '…' : ''}`,
    `  ${' '.repeat(margin.length)} | ${' '.repeat(before)}^`,
  ];
}

function shown(path: string): string {
  return visible(path.length > WIDEST ? `${path.slice(0, WIDEST)}…` : path);
}

/** Hostile text may hold control characters, which a terminal would obey. */
function visible(text: string): string {
  return text.toWellFormed().replace(/\p{Cc}/gu, ' ');
}
