/** The top of the event's page, and the band of features below. */
export const hero = `
.plenary-hero, .plenary-features { background: var(--plenary-band); color: var(--plenary-on-band); }
.plenary-hero .plenary-wrap { display: grid; gap: var(--plenary-space-5); padding-block: var(--plenary-space-5) var(--plenary-space-7); }
.plenary-hero-words { min-inline-size: 0; }
.plenary-hero h1 { font-size: var(--plenary-size-hero); line-height: 1.04; letter-spacing: -0.025em; max-inline-size: 46rem; overflow-wrap: anywhere; }
.plenary-headline { color: var(--plenary-band-accent); font-family: var(--plenary-font-heading); font-weight: 600; margin-block-end: var(--plenary-space-3); }
.plenary-event-title { font-family: var(--plenary-font-heading); font-size: var(--plenary-size-lead); font-weight: 600; margin-block-start: var(--plenary-space-4); }
.plenary-hero .plenary-lead { margin-block-start: var(--plenary-space-4); max-inline-size: 33rem; }
.plenary-status { margin-block-start: var(--plenary-space-4); font-weight: 650; border-inline-start: 4px solid var(--plenary-band-accent); padding-inline-start: 0.75rem; }
.plenary-hero .plenary-facts { margin-block-start: var(--plenary-space-5); }
.plenary-hero .plenary-facts dt { color: var(--plenary-soft-on-band); }
.plenary-window { margin-block-start: var(--plenary-space-3); font-size: var(--plenary-size-small); color: var(--plenary-soft-on-band); }
.plenary-hero .plenary-button-primary { background: var(--plenary-band-accent); border-color: var(--plenary-band-accent); color: var(--plenary-on-band-accent); }
.plenary-hero .plenary-button-quiet { color: inherit; border-color: var(--plenary-band-line); }
.plenary-hero-picture { order: -1; }
.plenary-hero-picture svg { inline-size: 100%; block-size: auto; max-block-size: 15rem; }
.plenary-features .plenary-wrap { display: grid; gap: var(--plenary-space-6); padding-block: var(--plenary-space-7); }
.plenary-features h2 { color: var(--plenary-band-accent); margin-block-end: var(--plenary-space-3); }
.plenary-features p { max-inline-size: 32rem; }
.plenary-features p + p { margin-block-start: var(--plenary-space-3); }
.plenary-byline { font-weight: 650; }
.plenary-sections { padding-block: var(--plenary-space-7); display: grid; gap: var(--plenary-space-7); }
.plenary-sections > * { min-inline-size: 0; }
.plenary-sections h2 { margin-block-end: var(--plenary-space-4); }
.plenary-introduction { font-size: var(--plenary-size-lead); max-inline-size: 44rem; }
.plenary-assumptions { border-block-start: 1px solid var(--plenary-line); padding-block-start: var(--plenary-space-5); font-size: var(--plenary-size-small); color: var(--plenary-soft-ink); }
.plenary-assumptions h2 { font-size: var(--plenary-size-h3); color: var(--plenary-ink); margin-block-end: var(--plenary-space-2); }
.plenary-assumptions ul { margin-block-start: var(--plenary-space-3); column-gap: var(--plenary-space-6); }
.plenary-assumptions li { max-inline-size: var(--plenary-measure); break-inside: avoid; margin-block-end: var(--plenary-space-2); }
.plenary-assumptions li::before { content: '– ' / ''; }
@media (min-width: 48rem) {
.plenary-hero .plenary-wrap { padding-block: var(--plenary-space-6) var(--plenary-space-8); }
.plenary-features .plenary-wrap { grid-template-columns: 1fr 1fr; }
.plenary-assumptions ul { columns: 2; }
}
@media (min-width: 60rem) {
.plenary-hero .plenary-wrap:has(.plenary-hero-picture) { grid-template-columns: 7fr 5fr; align-items: center; }
.plenary-hero-picture { order: 0; }
.plenary-hero-picture svg { max-block-size: none; }
}
`;
