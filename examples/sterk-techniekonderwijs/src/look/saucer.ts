import { palette } from './palette.ts';

const saucer = '<path d="M2 9Q16-5 30 9 16 21 2 9Z"';

/** The mark beside the name of the day: the saucer alone, as SVG text. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16">${saucer} fill="${palette.sun}"/></svg>`;

/** The favicon as SVG text: the saucer against the night. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="${palette.night}"/><path d="M14 20l-2 10 6-9M26 20l2 10-6-9" fill="none" stroke="${palette.paper}" stroke-width="2" stroke-linejoin="round"/><g transform="translate(4 10)">${saucer} fill="${palette.sun}"/></g></svg>`;
