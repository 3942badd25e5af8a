import type { Colour, ColourRole } from '@plenary/render/html';
import { palette } from './palette.ts';

const { night, deepNight, orbit, moonlight, sun, paper, card, sand, ink, softInk, coral, leaf } =
  palette;

/**
 * The colours by role: paper under a band of night by day; by dark the night is the page and paper the
 * text.
 */
export const nightColours: Readonly<Record<ColourRole, Colour>> = {
  page: { light: paper, dark: night },
  card: { light: card, dark: '#173559' },
  ink: { light: ink, dark: paper },
  'soft-ink': { light: softInk, dark: moonlight },
  line: { light: sand, dark: '#33537D' },
  'control-line': { light: '#6B7785', dark: '#86A4CB' },
  accent: { light: night, dark: sun },
  'on-accent': { light: paper, dark: ink },
  link: { light: '#17457A', dark: '#F8CE7C' },
  band: { light: night, dark: deepNight },
  'on-band': { light: paper, dark: paper },
  'soft-on-band': { light: moonlight, dark: moonlight },
  'band-accent': { light: sun, dark: sun },
  'on-band-accent': { light: ink, dark: ink },
  'band-line': { light: orbit, dark: orbit },
  footer: { light: deepNight, dark: deepNight },
  'on-footer': { light: moonlight, dark: moonlight },
  danger: { light: coral, dark: '#FFA88D' },
  'danger-surface': { light: '#FFF2ED', dark: '#3A2230' },
  'on-danger': { light: '#FFFFFF', dark: '#2A0D0A' },
  room: { light: leaf, dark: '#7EDCBF' },
  nearly: { light: coral, dark: '#FFB394' },
  full: { light: ink, dark: '#EBE2D0' },
  track: { light: '#E8DFCE', dark: '#2B4A73' },
  glow: { light: '#FFF0C9', dark: '#4B4327' },
  selected: { light: '#EAF1FA', dark: '#21456F' },
  spent: { light: '#F2ECDF', dark: '#132D4D' },
  focus: { light: '#1257C7', dark: '#FFE3A6' },
  'focus-on-band': { light: '#FFFFFF', dark: '#FFFFFF' },
};
