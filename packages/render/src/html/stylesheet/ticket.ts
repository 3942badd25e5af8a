/** The ticket with its stub, for the receipt and the person's own page. */
export const ticket = `
.plenary-ticket { display: flex; max-inline-size: 46rem; margin-block: var(--plenary-space-5) var(--plenary-space-4); background: var(--plenary-card); border: 1px solid var(--plenary-line); border-radius: 1.125rem; box-shadow: var(--plenary-shadow); overflow: hidden; }
.plenary-ticket-body { flex: 1; min-inline-size: 0; padding: var(--plenary-space-5) 1.75rem; }
.plenary-ticket-label { color: var(--plenary-accent); font-family: var(--plenary-font-heading); font-weight: 600; }
.plenary-ticket h2 { font-size: clamp(1.25rem, 1.1rem + 0.8vw, 1.625rem); margin-block: 0.125rem 0.5rem; line-height: 1.2; }
.plenary-ticket-name { font-weight: 650; }
.plenary-ticket-stub { position: relative; flex: none; inline-size: 7.75rem; display: grid; align-content: center; justify-items: center; gap: 0.125rem; padding: 1rem; background: var(--plenary-band); color: var(--plenary-on-band); border-inline-start: 3px dotted var(--plenary-card); text-align: center; overflow-wrap: anywhere; }
.plenary-ticket-stub b { font-family: var(--plenary-font-heading); font-size: 1.625rem; font-weight: var(--plenary-weight-heading); font-variant-numeric: tabular-nums; }
.plenary-ticket-stub::before, .plenary-ticket-stub::after { content: ''; position: absolute; inset-inline-start: -0.6875rem; inline-size: 1.25rem; block-size: 1.25rem; border-radius: 50%; background: var(--plenary-page); }
.plenary-ticket-stub::before { inset-block-start: -0.625rem; }
.plenary-ticket-stub::after { inset-block-end: -0.625rem; }
@media (max-width: 36rem) {
.plenary-ticket { flex-direction: column; }
.plenary-ticket-body { padding: 1.25rem; }
.plenary-ticket-stub { inline-size: auto; display: flex; align-items: baseline; justify-content: center; gap: 0.75rem; padding: 0.75rem; border-inline-start: 0; border-block-start: 3px dotted var(--plenary-card); }
.plenary-ticket-stub::before, .plenary-ticket-stub::after { inset-block: -0.6875rem auto; }
.plenary-ticket-stub::before { inset-inline-start: -0.625rem; }
.plenary-ticket-stub::after { inset-inline: auto -0.625rem; }
}
.plenary-own-actions { display: grid; gap: var(--plenary-space-4) var(--plenary-space-6); grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); max-inline-size: 46rem; margin-block: var(--plenary-space-5); }
.plenary-own section[aria-labelledby] { margin-block-start: var(--plenary-space-7); }
.plenary-own-actions a { font-weight: 650; display: inline-block; padding-block: 0.125rem; }
.plenary-own-withdraw a { color: var(--plenary-danger); }
`;
