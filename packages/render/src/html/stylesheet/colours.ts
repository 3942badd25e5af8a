/** A colour in the light scheme and in the dark one, as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of the default look by role; each is the public token `--plenary-<role>`. A look of one's
 * own gives these tokens other values.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { colours, stylesheet } from '@plenary/render/html';
 *
 * assert.ok(stylesheet.includes(`--plenary-accent: ${colours.accent.light};`));
 * ```
 */
export const colours = {
  /** Behind everything. */
  page: { light: '#f8f7f4', dark: '#14171c' },
  /** What lies on the page: cards, inputs, tickets. */
  card: { light: '#ffffff', dark: '#1d2128' },
  ink: { light: '#1b2027', dark: '#eeece8' },
  'soft-ink': { light: '#555c66', dark: '#aab1bb' },
  /** Hairlines that only part things. */
  line: { light: '#dfdcd5', dark: '#363c46' },
  /** Edges of inputs, which must be seen (WCAG 1.4.11). */
  'control-line': { light: '#767d88', dark: '#8d95a1' },
  /** Primary buttons, chosen things, labels of themes. */
  accent: { light: '#23498a', dark: '#a8c4f7' },
  'on-accent': { light: '#ffffff', dark: '#0e1726' },
  link: { light: '#1f4583', dark: '#a8c4f7' },
  /** Header and top of the event's page, and the band of features. */
  band: { light: '#e8edf5', dark: '#1a2333' },
  'on-band': { light: '#152238', dark: '#eef2f9' },
  'soft-on-band': { light: '#47546a', dark: '#b4c0d3' },
  'band-accent': { light: '#23498a', dark: '#a8c4f7' },
  'on-band-accent': { light: '#ffffff', dark: '#0e1726' },
  'band-line': { light: '#6d7c95', dark: '#77869f' },
  footer: { light: '#edeae4', dark: '#0f1216' },
  'on-footer': { light: '#3b424c', dark: '#c6cad1' },
  danger: { light: '#a9261c', dark: '#ff9f92' },
  'danger-surface': { light: '#fdf2f0', dark: '#301a1b' },
  'on-danger': { light: '#ffffff', dark: '#2a0d0a' },
  room: { light: '#17684a', dark: '#74d4a7' },
  nearly: { light: '#a04010', dark: '#ffb083' },
  full: { light: '#333a44', dark: '#d8d5cf' },
  /** The empty part of a bar. */
  track: { light: '#e4e1da', dark: '#353b45' },
  /** Behind what asks for a choice. */
  glow: { light: '#fdf3d3', dark: '#342d17' },
  /** Behind what is chosen. */
  selected: { light: '#edf2fb', dark: '#202d44' },
  /** Behind what is full. */
  spent: { light: '#f0eee9', dark: '#191c22' },
  focus: { light: '#0b57d0', dark: '#ffd466' },
  'focus-on-band': { light: '#0b57d0', dark: '#ffd466' },
} satisfies Readonly<Record<string, Colour>>;

/** Name of a colour's role. */
export type ColourRole = keyof typeof colours;

/** Two roles of which one is seen against the other, with the least contrast WCAG 2.2 asks. */
export interface ColourPair {
  readonly front: ColourRole;
  readonly back: ColourRole;
  /** 4.5 for text (1.4.3), 3 for controls and the focus (1.4.11). */
  readonly least: 4.5 | 3;
}

const onPageAndCard = (front: ColourRole, least: ColourPair['least']): ColourPair[] => [
  { front, back: 'page', least },
  { front, back: 'card', least },
];

/**
 * Every pair that occurs in the stylesheet: a look of one's own holds when all of its pairs do.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { colourPairs, colours, contrastRatio } from '@plenary/render/html';
 *
 * for (const { front, back, least } of colourPairs) {
 *   assert.ok(contrastRatio(colours[front].light, colours[back].light) >= least);
 * }
 * ```
 */
export const colourPairs: readonly ColourPair[] = [
  ...onPageAndCard('ink', 4.5),
  ...onPageAndCard('soft-ink', 4.5),
  ...onPageAndCard('link', 4.5),
  ...onPageAndCard('accent', 4.5),
  ...onPageAndCard('danger', 4.5),
  ...onPageAndCard('room', 4.5),
  ...onPageAndCard('nearly', 4.5),
  ...onPageAndCard('full', 4.5),
  ...onPageAndCard('control-line', 3),
  ...onPageAndCard('focus', 3),
  { front: 'on-accent', back: 'accent', least: 4.5 },
  { front: 'on-danger', back: 'danger', least: 4.5 },
  { front: 'danger', back: 'danger-surface', least: 4.5 },
  { front: 'ink', back: 'danger-surface', least: 4.5 },
  { front: 'ink', back: 'glow', least: 4.5 },
  { front: 'soft-ink', back: 'glow', least: 4.5 },
  { front: 'link', back: 'glow', least: 4.5 },
  { front: 'focus', back: 'glow', least: 3 },
  { front: 'ink', back: 'selected', least: 4.5 },
  { front: 'accent', back: 'selected', least: 4.5 },
  { front: 'room', back: 'selected', least: 4.5 },
  { front: 'nearly', back: 'selected', least: 4.5 },
  { front: 'full', back: 'selected', least: 4.5 },
  { front: 'soft-ink', back: 'spent', least: 4.5 },
  { front: 'accent', back: 'spent', least: 4.5 },
  { front: 'full', back: 'spent', least: 4.5 },
  { front: 'on-band', back: 'band', least: 4.5 },
  { front: 'soft-on-band', back: 'band', least: 4.5 },
  { front: 'band-accent', back: 'band', least: 4.5 },
  { front: 'on-band-accent', back: 'band-accent', least: 4.5 },
  { front: 'band-line', back: 'band', least: 3 },
  { front: 'focus-on-band', back: 'band', least: 3 },
  { front: 'on-footer', back: 'footer', least: 4.5 },
  { front: 'focus-on-band', back: 'footer', least: 3 },
];
