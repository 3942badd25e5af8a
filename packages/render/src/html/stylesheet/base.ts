/** Text, headings, links, focus. */
export const base = `
body {
background: var(--plenary-page);
color: var(--plenary-ink);
font: 400 var(--plenary-size-body)/var(--plenary-leading) var(--plenary-font-body);
display: flex;
flex-direction: column;
min-block-size: 100vh;
overflow-wrap: break-word;
}
h1, h2, h3 {
font-family: var(--plenary-font-heading);
font-weight: var(--plenary-weight-heading);
line-height: var(--plenary-leading-heading);
letter-spacing: -0.015em;
text-wrap: balance;
}
h1 { font-size: var(--plenary-size-h1); }
h2 { font-size: var(--plenary-size-h2); }
h3 { font-size: var(--plenary-size-h3); line-height: 1.3; letter-spacing: 0; }
b, strong { font-weight: 650; }
a { color: var(--plenary-link); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
time { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid var(--plenary-focus); outline-offset: 2px; border-radius: 2px; }
:is(.plenary-header, .plenary-hero, .plenary-features, .plenary-footer) :focus-visible { outline-color: var(--plenary-focus-on-band); }
main { flex: 1; }
main:focus { outline: none; }
:target { scroll-margin-block-start: 2rem; }
.plenary-wrap { inline-size: 100%; max-inline-size: calc(var(--plenary-width) + 2.5rem); margin-inline: auto; padding-inline: 1.25rem; }
.plenary-small { font-size: var(--plenary-size-small); color: var(--plenary-soft-ink); }
.plenary-lead { font-size: var(--plenary-size-lead); line-height: 1.5; max-inline-size: var(--plenary-measure); }
.plenary-prose { max-inline-size: var(--plenary-measure); }
:is(.plenary-prose, .plenary-lead, .plenary-introduction) > * + * { margin-block-start: var(--plenary-space-4); }
`;
