import { type ColourRole, colours } from './colours.ts';

const roles = Object.keys(colours) as ColourRole[];

const declarations = (scheme: 'light' | 'dark'): string =>
  roles.map((role) => `--plenary-${role}: ${colours[role][scheme]};`).join('\n');

/** Public tokens: colours by role, type, space, shape. */
export const tokens = `
:root {
color-scheme: light dark;
${declarations('light')}
--plenary-font-body: -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
--plenary-font-heading: var(--plenary-font-body);
--plenary-weight-heading: 700;
--plenary-size-small: 0.9375rem;
--plenary-size-body: 1.0625rem;
--plenary-size-lead: clamp(1.125rem, 1.05rem + 0.4vw, 1.3125rem);
--plenary-size-h3: 1.125rem;
--plenary-size-h2: clamp(1.625rem, 1.3rem + 1.5vw, 2.375rem);
--plenary-size-h1: clamp(2rem, 1.5rem + 2.3vw, 3.25rem);
--plenary-size-hero: clamp(2.125rem, 1.2rem + 4vw, 4.75rem);
--plenary-leading: 1.55;
--plenary-leading-heading: 1.12;
--plenary-space-1: 0.25rem;
--plenary-space-2: 0.5rem;
--plenary-space-3: 0.75rem;
--plenary-space-4: 1rem;
--plenary-space-5: 1.5rem;
--plenary-space-6: 2.5rem;
--plenary-space-7: 4rem;
--plenary-space-8: 6rem;
--plenary-width: 67rem;
--plenary-measure: 38rem;
--plenary-radius: 0.5rem;
--plenary-radius-card: 0.75rem;
--plenary-radius-button: 99rem;
--plenary-shadow: 0 0.75rem 2rem rgb(20 30 50 / 12%);
}
@media (prefers-color-scheme: dark) {
:root {
${declarations('dark')}
--plenary-shadow: 0 0.75rem 2rem rgb(0 0 0 / 45%);
}
}
`;
