/** Themes on cards, one theme whole, seats as a bar and words. */
export const themes = `
.plenary-group { margin-block-end: var(--plenary-space-4); }
.plenary-cards { display: grid; gap: var(--plenary-space-3) var(--plenary-space-4); grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); }
.plenary-cards-brief .plenary-card { flex-flow: row wrap; align-items: center; gap: var(--plenary-space-2) var(--plenary-space-5); padding-block: var(--plenary-space-3); }
.plenary-cards-brief h3 { flex: 999 1 12rem; }
.plenary-cards-brief .plenary-card > .plenary-seats { flex: 1 0 12rem; margin: 0; padding: 0; }
.plenary-prose + .plenary-cards { margin-block-start: var(--plenary-space-5); }
section > h2 + .plenary-lead, .plenary-lead + .plenary-prose { margin-block-start: var(--plenary-space-2); }
.plenary-card { position: relative; display: flex; flex-direction: column; gap: var(--plenary-space-2); background: var(--plenary-card); border: 1px solid var(--plenary-line); border-radius: var(--plenary-radius-card); padding: var(--plenary-space-4) 1.125rem; }
.plenary-card h3 { font-size: 1.0625rem; text-wrap: pretty; }
.plenary-card h3 a { color: inherit; text-decoration: none; }
.plenary-card h3 a::after { content: ''; position: absolute; inset: 0; border-radius: inherit; }
.plenary-card h3 a:hover span:last-child { text-decoration: underline; text-decoration-thickness: 2px; }
.plenary-card:has(a:focus-visible) { outline: 3px solid var(--plenary-focus); outline-offset: 2px; }
.plenary-card h3 a:focus-visible { outline: none; }
.plenary-card-label { display: block; color: var(--plenary-accent); font-size: var(--plenary-size-small); font-weight: 600; margin-block-end: 0.125rem; letter-spacing: 0; line-height: 1.5; }
.plenary-card-summary { color: var(--plenary-soft-ink); font-size: var(--plenary-size-small); }
.plenary-card > .plenary-seats { margin-block-start: auto; padding-block-start: var(--plenary-space-2); }
.plenary-seats { color: var(--plenary-room); font-size: 0.875rem; font-weight: 650; }
.plenary-seats-nearly { color: var(--plenary-nearly); }
.plenary-seats-full { color: var(--plenary-full); }
.plenary-dropped { color: var(--plenary-danger); font-size: 0.875rem; font-weight: 650; }
.plenary-bar { inline-size: 100%; block-size: 0.375rem; border-radius: 99rem; background: var(--plenary-track); fill: currentColor; margin-block-end: 0.375rem; }
h1 .plenary-card-label { font-size: var(--plenary-size-lead); }
.plenary-aside-layout { display: grid; gap: var(--plenary-space-5) var(--plenary-space-7); align-items: start; }
.plenary-aside-layout h1 { margin-block-end: var(--plenary-space-4); }
.plenary-aside-layout .plenary-prose { margin-block-start: var(--plenary-space-4); }
.plenary-prose h2 { font-size: 1.375rem; margin-block: var(--plenary-space-6) var(--plenary-space-3); }
.plenary-questions { display: grid; gap: var(--plenary-space-3); }
.plenary-questions li { border-inline-start: 3px solid var(--plenary-accent); padding-inline-start: 1rem; }
.plenary-aside { gap: var(--plenary-space-3); padding: var(--plenary-space-5); }
.plenary-with-room { display: grid; gap: var(--plenary-space-2); font-size: var(--plenary-size-small); }
.plenary-with-room a { display: inline-block; padding-block: 0.125rem; }
.plenary-neighbours { margin-block-start: var(--plenary-space-6); border-block-start: 1px solid var(--plenary-line); padding-block-start: var(--plenary-space-4); }
.plenary-neighbours ul { display: grid; gap: var(--plenary-space-4); }
.plenary-neighbours span { display: block; }
@media (min-width: 48rem) {
.plenary-neighbours ul { grid-template-columns: 1fr 1fr; }
.plenary-neighbour-next { text-align: end; grid-column: 2; }
}
@media (min-width: 60rem) {
.plenary-aside-layout { grid-template-columns: 1fr 20rem; }
}
`;
