/** What stands around every page: skip link, header, footer, a site's bar on top. */
export const frame = `
.plenary-skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; z-index: 1; background: var(--plenary-ink); color: var(--plenary-page); padding: 0.75rem 1.25rem; border-radius: var(--plenary-radius); }
.plenary-skip:focus { inset-block-start: 1rem; }
.plenary-banner { order: -1; }
.plenary-header { background: var(--plenary-band); color: var(--plenary-on-band); }
.plenary-header .plenary-wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5rem; padding-block: 0.625rem; }
.plenary-header a { color: inherit; text-decoration: none; display: inline-flex; align-items: center; min-block-size: 2.5rem; }
.plenary-header a:hover { text-decoration: underline; }
.plenary-header nav ul, .plenary-footer nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.plenary-header nav a[aria-current] { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.45em; }
.plenary-brand { margin-inline-end: auto; gap: 0.75rem; font-family: var(--plenary-font-heading); font-weight: var(--plenary-weight-heading); }
.plenary-brand svg { flex: none; inline-size: auto; block-size: 1.25rem; }
.plenary-footer { background: var(--plenary-footer); color: var(--plenary-on-footer); font-size: var(--plenary-size-small); }
.plenary-footer .plenary-wrap { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem 2rem; padding-block: var(--plenary-space-6); }
.plenary-footer a { color: inherit; display: inline-flex; align-items: center; min-block-size: 2.25rem; }
.plenary-page { padding-block: var(--plenary-space-6) var(--plenary-space-7); }
.plenary-page > h1, .plenary-page > .plenary-lead { margin-block-end: var(--plenary-space-4); }
.plenary-after { margin-block-start: var(--plenary-space-6); }
.plenary-after ~ p { margin-block-start: var(--plenary-space-2); }
.plenary-up { margin-block-end: var(--plenary-space-4); font-size: var(--plenary-size-small); }
@media (max-width: 40rem) {
.plenary-header nav ul { column-gap: 0.875rem; }
.plenary-header nav:not(.plenary-languages) { order: 1; inline-size: 100%; font-size: var(--plenary-size-small); }
}
@media (min-width: 48rem) {
.plenary-page { padding-block: var(--plenary-space-7) var(--plenary-space-8); }
}
`;
