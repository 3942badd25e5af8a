import type { ColourRole } from '@plenary/render/html';
import { nightColours } from './night-colours.ts';
import { palette } from './palette.ts';

const roles = Object.keys(nightColours) as ColourRole[];

const colours = (scheme: 'light' | 'dark'): string =>
  roles.map((role) => `--plenary-${role}: ${nightColours[role][scheme]};`).join('\n');

/** A handful, by their place in the band: left, top, size. */
const stars = [
  ['3%', '14%', '1.5px'],
  ['62%', '5%', '1px'],
  ['96%', '76%', '1px'],
  ['98%', '22%', '1.5px'],
]
  .map(
    ([x, y, size]) =>
      `radial-gradient(circle at ${x} ${y}, ${palette.moonlight} ${size}, transparent calc(${size} + 0.5px))`,
  )
  .join(', ');

/**
 * The look of the day on top of the default one: tokens first, then the little that they cannot say.
 * For screens: on paper the default's tokens for print hold.
 */
export const nightSky = `
@font-face {
font-family: 'Familjen Grotesk';
font-weight: 400 700;
font-display: swap;
src: url(familjen-grotesk-latin-wght-normal.woff2) format('woff2');
}
@layer theme {
:root {
--plenary-font-heading: 'Familjen Grotesk', 'Arial Narrow', Arial, sans-serif;
--plenary-size-hero: clamp(2.1rem, 1.5rem + 3vw, 4rem);
--plenary-radius: 0.625rem;
}
@media screen {
:root {
${colours('light')}
}
}
@media screen and (prefers-color-scheme: dark) {
:root {
${colours('dark')}
}
}
.plenary-brand::before { content: ''; flex: none; inline-size: 2rem; block-size: 1rem; background: url(saucer.svg) center / contain no-repeat; }
.plenary-hero { background: ${stars}, var(--plenary-band); border-end-start-radius: 50% 2.5rem; border-end-end-radius: 50% 2.5rem; }
.plenary-card-label, .plenary-number, .plenary-ticket-label { color: var(--plenary-nearly); }
.plenary-step-current { border-block-end-color: ${palette.sun}; }
@media (forced-colors: active) {
.evoluon { forced-color-adjust: none; background: ${palette.night}; border-radius: 1rem; }
}
}
`;
