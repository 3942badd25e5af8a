/** Facts, answers, records and plain documents. */
export const lists = `
.plenary-facts { display: grid; gap: var(--plenary-space-2); }
.plenary-facts > div { display: grid; grid-template-columns: 6rem 1fr; gap: 0 0.5rem; align-items: baseline; }
.plenary-facts dt { color: var(--plenary-soft-ink); font-size: var(--plenary-size-small); }
.plenary-facts dd { font-family: var(--plenary-font-heading); font-weight: 600; }
.plenary-answers { max-inline-size: 46rem; border-block-start: 1px solid var(--plenary-line); margin-block: var(--plenary-space-4); }
.plenary-answers > div { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding-block: var(--plenary-space-3); border-block-end: 1px solid var(--plenary-line); align-items: baseline; }
.plenary-answers dt { color: var(--plenary-soft-ink); font-size: var(--plenary-size-small); grid-column: 1; }
.plenary-answers dd { grid-column: 1; min-inline-size: 0; white-space: pre-line; }
.plenary-answers .plenary-answer-change { grid-column: 2; grid-row: 2; }
.plenary-answer-change .plenary-button { position: relative; min-block-size: 0; padding: 0; line-height: inherit; }
.plenary-answer-change .plenary-button::after { content: ''; position: absolute; inset: -0.375rem; }
.plenary-answer-empty { color: var(--plenary-soft-ink); }
.plenary-document section { margin-block-start: var(--plenary-space-6); }
.plenary-document > * + :is(p, dl) { margin-block-start: var(--plenary-space-4); }
.plenary-document h2 { font-size: 1.5rem; margin-block-end: var(--plenary-space-3); }
.plenary-document :is(section > p, section > ul:not(.plenary-records)) { max-inline-size: var(--plenary-measure); margin-block-start: var(--plenary-space-3); }
.plenary-document section > ul:not(.plenary-records) li { padding-inline-start: 1.125rem; position: relative; margin-block-start: var(--plenary-space-2); }
.plenary-document section > ul:not(.plenary-records) li::before { content: '–' / ''; position: absolute; inset-inline-start: 0; }
.plenary-records { max-inline-size: 54rem; border-block-start: 1px solid var(--plenary-line); }
.plenary-records li { padding-block: var(--plenary-space-4); border-block-end: 1px solid var(--plenary-line); }
.plenary-records dl { display: grid; gap: var(--plenary-space-2) var(--plenary-space-6); margin-block-start: var(--plenary-space-1); }
.plenary-records dt { color: var(--plenary-soft-ink); font-size: 0.875rem; }
.plenary-records dd { font-size: var(--plenary-size-small); }
.plenary-glossary { max-inline-size: var(--plenary-measure); font-size: var(--plenary-size-small); }
.plenary-glossary summary { cursor: pointer; padding-block: 0.375rem; font-weight: 650; }
.plenary-glossary dl { display: grid; gap: var(--plenary-space-1); padding-block: var(--plenary-space-2); }
.plenary-glossary dl > div { display: grid; grid-template-columns: 5rem 1fr; }
.plenary-glossary dt { font-weight: 650; }
.plenary-aside-layout .plenary-glossary { margin-block-start: var(--plenary-space-5); }
.plenary-notice form { margin-block: var(--plenary-space-5); }
.plenary-ways { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-block-start: var(--plenary-space-5); }
.plenary-ways a { display: inline-block; padding-block: 0.25rem; }
@media (min-width: 48rem) {
.plenary-answers > div { grid-template-columns: 13rem 1fr auto; }
.plenary-answers dd { grid-column: 2; }
.plenary-answers .plenary-answer-change { grid-column: 3; grid-row: 1; }
.plenary-records dl { grid-template-columns: 1fr 1fr; }
}
`;
