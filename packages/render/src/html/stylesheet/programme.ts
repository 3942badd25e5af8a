/** The programme: breaks recede, what asks a choice glows. */
export const programme = `
.plenary-programme { border-block-start: 2px solid var(--plenary-ink); }
.plenary-lead + .plenary-programme { margin-block-start: var(--plenary-space-5); }
.plenary-day { margin-block: var(--plenary-space-5) var(--plenary-space-3); }
.plenary-entry { display: grid; gap: 0.125rem 1.5rem; padding-block: var(--plenary-space-4); border-block-end: 1px solid var(--plenary-line); }
.plenary-entry-time { font-family: var(--plenary-font-heading); font-weight: 600; font-variant-numeric: tabular-nums; }
.plenary-entry-body { max-inline-size: var(--plenary-measure); color: var(--plenary-soft-ink); }
.plenary-entry-title { font-size: var(--plenary-size-h3); line-height: 1.3; letter-spacing: 0; color: var(--plenary-ink); }
.plenary-programme-whole .plenary-entry-title { font-size: 1.25rem; }
.plenary-entry-body .plenary-entry-particulars { font-size: var(--plenary-size-small); }
.plenary-entry-body p + p { margin-block-start: var(--plenary-space-3); }
.plenary-entry-break { padding-block: var(--plenary-space-3); font-size: var(--plenary-size-small); }
.plenary-entry-break :is(.plenary-entry-title, .plenary-entry-time) { font-size: inherit; font-weight: 400; color: var(--plenary-soft-ink); }
.plenary-entry-choice { background: linear-gradient(90deg, var(--plenary-glow) 60%, transparent); margin-inline: -1.25rem; padding-inline: 1.25rem; border-block-end-color: transparent; }
.plenary-entry-invitation a { display: inline-block; padding-block: 0.25rem; font-size: var(--plenary-size-small); font-weight: 600; }
.plenary-parts { margin-block-start: var(--plenary-space-3); display: grid; gap: var(--plenary-space-3); }
.plenary-parts li { border-inline-start: 2px solid var(--plenary-line); padding-inline-start: 0.875rem; }
.plenary-parts p { font-size: var(--plenary-size-small); }
.plenary-parts .plenary-part-title { font-size: inherit; color: var(--plenary-ink); }
.plenary-parts :is(.plenary-part-title + p, .plenary-contributor + p) { margin-block-start: 0; }
.plenary-parts-brief li { display: inline; }
.plenary-parts-brief li:not(:last-child)::after { content: '\\00a0· ' / ''; }
.plenary-parts-brief b { font-weight: inherit; color: var(--plenary-ink); }
.plenary-programme + * { margin-block-start: var(--plenary-space-5); }
@media (min-width: 48rem) {
.plenary-entry { grid-template-columns: 9.5rem 1fr auto; }
.plenary-entry-choice { background: linear-gradient(90deg, var(--plenary-glow) 40%, transparent); border-radius: var(--plenary-radius); }
}
`;
