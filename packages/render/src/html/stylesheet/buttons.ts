/** Buttons and links that look like them: pills, one primary a page. */
export const buttons = `
.plenary-actions { display: flex; flex-wrap: wrap; gap: var(--plenary-space-3) var(--plenary-space-4); margin-block-start: var(--plenary-space-5); }
.plenary-button { display: inline-flex; align-items: center; justify-content: center; min-block-size: 3rem; padding: 0.5rem 1.5rem; border: 2px solid var(--plenary-accent); border-radius: var(--plenary-radius-button); background: none; color: var(--plenary-accent); font-family: var(--plenary-font-heading); font-weight: 650; line-height: 1.3; text-align: center; text-decoration: none; cursor: pointer; }
.plenary-button:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.plenary-button-primary { background: var(--plenary-accent); color: var(--plenary-on-accent); }
.plenary-button-quiet { border-color: var(--plenary-control-line); color: var(--plenary-ink); }
.plenary-button-danger { border-color: var(--plenary-danger); background: var(--plenary-danger); color: var(--plenary-on-danger); }
.plenary-button-link { border: 0; padding: 0.25rem 0; min-block-size: 2rem; border-radius: 0; color: var(--plenary-link); font: inherit; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.plenary-button:focus-visible { border-radius: var(--plenary-radius-button); }
`;
