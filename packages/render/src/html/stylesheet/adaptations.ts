/**
 * What a reader's own settings ask: forced colours, no motion, paper. On paper every look is black on
 * white, so these tokens outweigh its own: browsers leave backgrounds out.
 */
export const adaptations = `
@media (prefers-reduced-motion: no-preference) {
.plenary-button, .plenary-option label, .plenary-offer { transition: background-color 120ms, border-color 120ms; }
}
@media (forced-colors: active) {
.plenary-bar { border: 1px solid CanvasText; fill: CanvasText; forced-color-adjust: none; background: Canvas; }
.plenary-option input:checked + label { border-color: Highlight; }
.plenary-entry-choice, .plenary-card, .plenary-ticket { border: 1px solid CanvasText; }
.plenary-option input:focus-visible + label, .plenary-card:has(a:focus-visible) { outline-color: Highlight; }
}
@media print {
:root { color-scheme: light; --plenary-page: #ffffff !important; --plenary-card: #ffffff !important; --plenary-ink: #000000 !important; --plenary-soft-ink: #333333 !important; --plenary-band: #ffffff !important; --plenary-on-band: #000000 !important; --plenary-soft-on-band: #333333 !important; --plenary-band-accent: #000000 !important; --plenary-accent: #000000 !important; --plenary-on-band-accent: #ffffff !important; --plenary-room: #000000 !important; --plenary-nearly: #000000 !important; --plenary-full: #000000 !important; --plenary-link: #000000 !important; --plenary-line: #999999 !important; --plenary-glow: #ffffff !important; --plenary-shadow: none !important; --plenary-size-body: 11pt !important; }
nav, form, .plenary-skip, .plenary-banner, .plenary-footer, .plenary-actions, .plenary-own-actions, .plenary-window, .plenary-after, .plenary-entry-invitation, .plenary-hero-picture, .plenary-done { display: none; }
.plenary-page, .plenary-sections, .plenary-hero .plenary-wrap, .plenary-features .plenary-wrap { padding-block: 1rem; gap: 1.5rem; }
.plenary-ticket { border: 1px solid #000000; break-inside: avoid; }
.plenary-ticket-stub { border-inline-start: 3px dotted #000000; }
.plenary-entry, .plenary-card, .plenary-answers > div { break-inside: avoid; }
.plenary-cards { grid-template-columns: 1fr 1fr; gap: 0.5rem; }
a { color: inherit; text-decoration: none; }
}
`;
