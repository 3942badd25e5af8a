import { html, type SafeHtml, unsafeHtml } from '../packages/render/src/html.ts';
import type { StateMachine } from './state-machine.ts';

/** One line of the picture: moves that lead from one standing to the same others. */
export type Arrow = { from: number; to: number[]; moves: { name: string; asked: boolean }[] };

const width = 400;
const edge = 14;
const rowHeight = 34;
const headHeight = 62;
const gap = 12;

/** The look: a light picture with a dark one for who asks for that, at least 4.5:1 (WCAG 1.4.3). */
const styles = unsafeHtml(`<style>
svg { --back: #f6f8fa; --card: #ffffff; --lane: #c9d1d9; --ink: #1f2328; --faint: #59636e; --line: #0b57a4; --on-ink: #ffffff; }
@media (prefers-color-scheme: dark) {
svg { --back: #0d1117; --card: #161b22; --lane: #3d444d; --ink: #f0f6fc; --faint: #a3adb8; --line: #79b8ff; --on-ink: #0d1117; }
}
text { font: 13px system-ui, sans-serif; fill: var(--ink); text-anchor: middle; }
.halo { stroke: var(--card); stroke-width: 5px; stroke-linejoin: round; paint-order: stroke; }
.faint { fill: var(--faint); }
.to { font-weight: 600; }
.from { font-weight: 600; fill: var(--on-ink); }
.passive { font-style: italic; }
.lane { stroke: var(--lane); }
.line { stroke: var(--line); stroke-width: 1.75; }
.head { fill: var(--line); }
</style>`);

/**
 * A picture of a machine as an SVG file: a lane for each standing, and from each standing its own lines.
 * Moves that change no standing are left out.
 */
export function stateDiagram(machine: StateMachine): string {
  const names = machine.standings.map(({ name }) => name);
  const arrows = arrowsOf(machine);
  const groups = names.flatMap((_, from) => {
    const own = arrows.filter((arrow) => arrow.from === from);
    return own.length === 0 ? [] : [own];
  });
  const heights = groups.map((own) => headHeight + own.length * rowHeight + gap / 2);
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height + gap, gap),
  );
  const height = heights.reduce((sum, own) => sum + own + gap, gap);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${machine.title}: which move leads where</title>
<desc id="desc">${arrows.map((arrow) => sentenceOf(arrow, names)).join(' ')}</desc>
${styles}
<defs><marker id="head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
<rect width="${width}" height="${height}" fill="var(--back)"/>
${groups.map((own, index) => group(own, names, { top: tops[index] ?? 0, height: heights[index] ?? 0 }))}</svg>
`.markup;
}

/** What changes a standing, in the order of the standings from which it does. */
export function arrowsOf({ standings, moves }: StateMachine): Arrow[] {
  const names = standings.map(({ name }) => name);
  const arrows = new Map<string, Arrow>();
  for (const from of names.keys()) {
    for (const { name, asked, cells } of moves) {
      const cell = cells[from];
      const reached = cell !== undefined && 'to' in cell ? cell.to : [];
      const to = [...names.keys()].filter(
        (place) => place !== from && reached.includes(names[place] ?? ''),
      );
      if (to.length === 0) continue;
      const key = `${from} ${to}`;
      const arrow = arrows.get(key) ?? { from, to, moves: [] };
      arrow.moves.push({ name, asked });
      arrows.set(key, arrow);
    }
  }
  return [...arrows.values()];
}

function sentenceOf({ from, to, moves }: Arrow, names: string[]): string {
  const list = (type: 'conjunction' | 'disjunction', words: string[]): string =>
    new Intl.ListFormat('en-GB', { type }).format(words);
  const moved = list(
    'conjunction',
    moves.map(({ name }) => name),
  );
  const reached = list(
    'disjunction',
    to.flatMap((place) => names[place] ?? []),
  );
  return `From ${names[from]}, ${moved} ${moves.length === 1 ? 'leads' : 'lead'} to ${reached}.`;
}

function group(
  arrows: Arrow[],
  names: string[],
  { top, height }: { top: number; height: number },
): SafeHtml {
  const from = arrows[0]?.from ?? 0;
  const reached = new Set(arrows.flatMap(({ to }) => to));
  const places = names.map((name, place) => ({ name, place, x: xOf(place, names.length) }));
  return html`<g transform="translate(0 ${top})">
<rect x="4" width="${width - 8}" height="${height}" rx="8" fill="var(--card)"/>
${places.map(
  ({ place, x }) =>
    html`<path class="lane" d="M${x} ${baseline(place) + 5}V${height - gap}"/>
`,
)}${places.map(({ name, place, x }) => {
  const at = { x: within(x, name), y: baseline(place) };
  if (place === from) return sourceName(name, at);
  const look = reached.has(place) ? 'halo to' : 'halo faint';
  return html`<text class="${look}" x="${at.x}" y="${at.y}">${name}</text>
`;
})}${arrows.map((arrow, row) => line(arrow, names.length, headHeight + (row + 0.5) * rowHeight))}</g>
`;
}

function sourceName(name: string, { x, y }: { x: number; y: number }): SafeHtml {
  const half = widthOf(name) / 2 + 9;
  return html`<rect x="${round(x - half)}" y="${y - 15}" width="${round(2 * half)}" height="21" rx="6" fill="var(--ink)"/><text class="from" x="${x}" y="${y}">${name}</text>
`;
}

function line({ from, to, moves }: Arrow, lanes: number, y: number): SafeHtml {
  const start = xOf(from, lanes);
  const ends = to.map((place) => xOf(place, lanes));
  const middle = (Math.min(start, ...ends) + Math.max(start, ...ends)) / 2;
  const label = moves.map(({ name }) => name).join(', ');
  return html`${ends.map((end) => html`<path class="line" d="M${start} ${y}H${end}" marker-end="url(#head)"/>`)}<circle class="head" cx="${start}" cy="${y}" r="4"/>
<text class="halo" x="${within(middle, label)}" y="${y - 8}">${moves.map(
    ({ name, asked }, index) =>
      html`${index === 0 ? '' : ', '}<tspan class="${asked ? 'asked' : 'passive'}">${name}</tspan>`,
  )}</text>
`;
}

/** Names stand at two heights, so that each has the width of two lanes. */
function baseline(place: number): number {
  return place % 2 === 0 ? 24 : 46;
}

function xOf(place: number, lanes: number): number {
  const first = 3 * edge;
  return round(first + (place * (width - 2 * first)) / (lanes - 1));
}

/** As near to `x` as words centred there may come without leaving the picture. */
function within(x: number, words: string): number {
  const half = widthOf(words) / 2;
  return round(Math.max(edge + half, Math.min(width - edge - half, x)));
}

/** About what 13 pixels of a sans-serif take, rather too much than too little. */
function widthOf(words: string): number {
  return words.length * 7.5;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
