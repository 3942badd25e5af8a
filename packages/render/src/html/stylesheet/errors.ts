/** What is wrong, on top, and the ways out. */
export const errors = `
.plenary-error-summary { max-inline-size: 40rem; border: 3px solid var(--plenary-danger); border-radius: var(--plenary-radius-card); background: var(--plenary-danger-surface); padding: var(--plenary-space-4) 1.25rem 1.25rem; margin-block-end: var(--plenary-space-5); }
.plenary-error-summary:focus { outline: 3px solid var(--plenary-focus); outline-offset: 2px; border-radius: var(--plenary-radius-card); }
.plenary-error-summary h2 { font-size: 1.375rem; }
.plenary-error-summary p { margin-block-start: var(--plenary-space-1); }
.plenary-error-summary ul { margin-block-start: var(--plenary-space-3); display: grid; gap: var(--plenary-space-2); }
.plenary-error-summary li { color: var(--plenary-danger); font-weight: 650; }
.plenary-error-summary a { color: inherit; display: inline-block; padding-block: 0.125rem; }
.plenary-offers { max-inline-size: 40rem; margin-block-end: var(--plenary-space-6); }
.plenary-page > h1 + .plenary-offers { margin-block-start: var(--plenary-space-5); }
.plenary-offers h2 { font-size: 1.375rem; }
.plenary-offers ul { display: grid; gap: var(--plenary-space-2); margin-block-start: var(--plenary-space-3); }
.plenary-offer { inline-size: 100%; display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.125rem 1rem; min-block-size: 3rem; padding: 0.625rem 1rem; text-align: start; font-family: var(--plenary-font-heading); font-weight: 600; background: var(--plenary-card); border: 2px solid var(--plenary-control-line); border-radius: var(--plenary-radius); cursor: pointer; }
.plenary-offer > span:first-child { flex: 1 1 17rem; }
.plenary-offer .plenary-seats { font-size: inherit; }
.plenary-offer:hover { border-color: var(--plenary-accent); background: var(--plenary-selected); }
.plenary-offer:focus-visible { border-radius: var(--plenary-radius); }
.plenary-done { max-inline-size: 40rem; border-inline-start: 4px solid var(--plenary-room); padding: 0.5rem 1rem; margin-block-end: var(--plenary-space-5); background: var(--plenary-card); font-weight: 650; }
.plenary-note { max-inline-size: 44rem; border-inline-start: 4px solid var(--plenary-nearly); padding: 0.75rem 1rem; margin-block-end: var(--plenary-space-5); background: var(--plenary-card); }
`;
