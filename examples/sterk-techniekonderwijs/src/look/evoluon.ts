import { type SafeHtml, unsafeHtml } from '@plenary/render/html';
import { palette } from './palette.ts';

const { night, orbit, sun, paper, sand, planet } = palette;

/**
 * The Evoluon by night: a saucer on legs with the sun coming up behind it. Named alike in both
 * languages, and drawn with attributes alone, since the site's policy forbids inline styles.
 */
export const evoluon: SafeHtml = unsafeHtml(
  `<svg class="evoluon" viewBox="0 0 520 400" role="img" fill="none"><title>Evoluon</title>
<g stroke="${orbit}"><circle cx="260" cy="200" r="150"/><ellipse cx="260" cy="200" rx="236" ry="92" transform="rotate(-16 260 200)"/><ellipse cx="260" cy="200" rx="196" ry="176" transform="rotate(-40 260 200)"/></g>
<circle cx="260" cy="168" r="78" fill="${sun}"/>
<g stroke="${paper}" stroke-width="7" stroke-linejoin="round"><path d="M188 262l-18 82 46-80M236 272l-14 72 38-72 38 72-14-72M332 262l18 82-46-80"/></g>
<path d="M56 206Q260 92 464 206 260 344 56 206Z" fill="${paper}"/><path d="M56 206Q260 344 464 206 260 276 56 206Z" fill="${sand}"/>
<path d="M124 205Q260 251 396 205" pathLength="9.01" stroke="${night}" stroke-width="11" stroke-linecap="round" stroke-dasharray="0 1"/>
<path d="M110 347h300" stroke="${orbit}" stroke-width="3" stroke-linecap="round"/>
<circle cx="478" cy="120" r="11" fill="${planet}"/>
<path d="M96 72h0M330 28h0M500 252h0M420 46h0M40 152h0" stroke="${paper}" stroke-width="5" stroke-linecap="round"/></svg>`,
);
