/** Forms: one column, label above, hint under it, error between. */
export const forms = `
.plenary-steps { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: var(--plenary-size-small); color: var(--plenary-soft-ink); margin-block-end: var(--plenary-space-5); }
.plenary-steps li { padding-block-end: 0.25rem; }
.plenary-step-current { color: var(--plenary-ink); font-weight: 650; border-block-end: 3px solid var(--plenary-accent); }
.plenary-form { max-inline-size: 40rem; }
.plenary-field { margin-block-start: var(--plenary-space-5); }
.plenary-field :is(input, select, textarea) { scroll-margin-block-start: 12rem; }
.plenary-field-wrong { border-inline-start: 4px solid var(--plenary-danger); padding-inline-start: 1rem; }
.plenary-label { font-family: var(--plenary-font-heading); font-weight: 650; display: block; }
.plenary-optional { font-weight: 400; color: var(--plenary-soft-ink); }
.plenary-hint { color: var(--plenary-soft-ink); font-size: var(--plenary-size-small); }
.plenary-error { color: var(--plenary-danger); font-weight: 650; margin-block-start: 0.25rem; }
.plenary-input { display: block; inline-size: 100%; max-inline-size: 32rem; min-block-size: 3rem; margin-block-start: 0.375rem; padding: 0.5rem 0.875rem; background: var(--plenary-card); border: 2px solid var(--plenary-control-line); border-radius: var(--plenary-radius); }
textarea.plenary-input { max-inline-size: none; resize: vertical; }
.plenary-field-wrong .plenary-input { border-color: var(--plenary-danger); }
.plenary-input:focus-visible { border-radius: var(--plenary-radius); outline-offset: 1px; }
.plenary-options { display: grid; gap: var(--plenary-space-2); margin-block-start: var(--plenary-space-2); }
.plenary-options:is(.plenary-options-radios, .plenary-options-checkboxes) { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
.plenary-option { position: relative; }
.plenary-option input { position: absolute; inset-inline-start: 1rem; inset-block-start: 0.9375rem; inline-size: 1.25rem; block-size: 1.25rem; margin: 0; accent-color: var(--plenary-accent); cursor: pointer; }
.plenary-option label { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.125rem 1rem; min-block-size: 3rem; padding: 0.6875rem 1rem 0.6875rem 3rem; background: var(--plenary-card); border: 2px solid var(--plenary-line); border-radius: var(--plenary-radius); cursor: pointer; }
.plenary-option-title { flex: 1 1 17rem; font-family: var(--plenary-font-heading); font-weight: 600; line-height: 1.35; }
:is(.plenary-options-radios, .plenary-options-checkboxes) .plenary-option-title { font-weight: 400; font-family: inherit; flex-basis: auto; }
.plenary-ranks { display: grid; gap: var(--plenary-space-2); margin-block-start: var(--plenary-space-2); }
.plenary-rank { font-size: var(--plenary-size-small); font-weight: 600; }
.plenary-ranks .plenary-input { margin-block-start: 0; }
.plenary-hint b { color: var(--plenary-ink); font-weight: 600; }
.plenary-number { color: var(--plenary-accent); }
.plenary-option-full label { background: var(--plenary-spent); }
.plenary-option-full .plenary-option-title { color: var(--plenary-soft-ink); }
.plenary-option label:hover { border-color: var(--plenary-control-line); }
.plenary-option input:checked + label { border-color: var(--plenary-accent); background: var(--plenary-selected); }
.plenary-option input:checked + label .plenary-option-title { color: var(--plenary-ink); }
.plenary-option input:focus-visible { outline: none; }
.plenary-option input:focus-visible + label { outline: 3px solid var(--plenary-focus); outline-offset: 2px; }
.plenary-option-check label { display: block; margin-block-start: var(--plenary-space-2); }
.plenary-option-check input { inset-block-start: calc(0.9375rem + var(--plenary-space-2)); }
.plenary-form > .plenary-small { margin-block-start: var(--plenary-space-5); }
`;
