import { html, type SafeHtml } from '../packages/render/src/html.ts';
import type { ReasonPage } from './reason-page.ts';

/** The look of the pages: the reader's own colours, and no more width than reads well. */
export const styles = `:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 48rem; }
h1, h2 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid #8886; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; }
dt { margin-top: 1rem; font-weight: bold; }
dd, dd ul { margin-inline-start: 0; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid #8886; }
pre span { display: block; min-height: 1.5em; }
pre span:target { background: #fd06; }
body.source { max-width: 72rem; }
`;

/** The pages of reasons and their index, by path within `/reasons`. */
export function reasonHtml(
  pages: ReasonPage[],
  read: (path: string) => string,
): Map<string, string> {
  return new Map([
    ['index.html', indexOf(pages)],
    ...pages.map((page): [string, string] => [`${page.code}/index.html`, pageOf(page, read)]),
  ]);
}

/** A source file with a place to lead to on every line. */
export function sourceHtml(path: string, text: string): string {
  const up = '../'.repeat(path.split('/').length);
  const lines = text.trimEnd().split('\n');
  return page(
    { title: path, up, look: 'source' },
    html`<h1>${path}</h1>
<pre><code>${lines.map((line, index) => html`<span id="L${index + 1}">${line}</span>`)}</code></pre>`,
  );
}

function indexOf(pages: ReasonPage[]): string {
  return page(
    { title: 'Reasons', up: '' },
    html`<h1>Reasons</h1>
<p>Everything for which the rules refuse something, by code.</p>
<dl>
${pages.map(
  ({ code, meaning, status }) =>
    html`<dt><a href="${`${code}/index.html`}"><code>${code}</code></a> (${status})</dt>
<dd>${prose(meaning)}</dd>
`,
)}</dl>`,
  );
}

function pageOf(reason: ReasonPage, read: (path: string) => string): string {
  const { code, meaning, rule, status, example, words, source, test } = reason;
  return page(
    { title: code, up: '../' },
    html`<h1><code>${code}</code></h1>
<p>${prose(meaning)}</p>
<table>
<tbody>
<tr><th scope="row">HTTP status</th><td>${status}</td></tr>
<tr><th scope="row">Design</th><td>${rule}</td></tr>
<tr><th scope="row">The rule</th><td>${linkTo(source, `'${code}'`, source, read)}</td></tr>
<tr><th scope="row">Its test</th><td>${linkTo(test.file, test.title, test.title, read)}</td></tr>
</tbody>
</table>
<h2>What people read</h2>
<p>As the example site would say it.</p>
${words.map(({ locale, text }) => html`<blockquote lang="${locale}"><p>${text}</p></blockquote>\n`)}
<h2>Who can mend it</h2>
${mendingOf(reason)}
<h2>Parameters</h2>
${parametersOf(reason)}
<h2>Example</h2>
<pre><code>${example}</code></pre>`,
  );
}

function mendingOf({ mending }: ReasonPage): SafeHtml {
  if (mending.length === 0) return html`<p>Nobody.</p>`;
  const remedies = (texts: string[]) => texts.map((text) => html`<li>${prose(text)}</li>\n`);
  return html`<dl>
${mending.map(({ who, remedies: texts }) => html`<dt>${who}</dt><dd><ul>${remedies(texts)}</ul></dd>\n`)}</dl>`;
}

function parametersOf({ parameters }: ReasonPage): SafeHtml {
  if (parameters.length === 0) return html`<p>None.</p>`;
  const value = (example: string | null) =>
    example === null ? 'left out' : html`<code>${example}</code>`;
  return html`<dl>
${parameters.map(
  ({ name, meaning, unit, example }) =>
    html`<dt><code>${name}</code>: ${unit}</dt>
<dd>${prose(meaning)}. In the example: ${value(example)}</dd>
`,
)}</dl>`;
}

/** A text of ours, in which code stands between backticks. */
function prose(text: string): SafeHtml[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}

/** Leads to the first line of a file that has these words. */
function linkTo(
  path: string,
  words: string,
  label: string,
  read: (path: string) => string,
): SafeHtml {
  const line = read(path)
    .split('\n')
    .findIndex((text) => text.includes(words));
  return html`<a href="${`../source/${path}.html#L${line + 1}`}">${label}</a>`;
}

function page(
  { title, up, look = 'reason' }: { title: string; up: string; look?: string },
  main: SafeHtml,
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Plenary</title>
<link rel="stylesheet" href="${`${up}style.css`}">
</head>
<body class="${look}">
<nav aria-label="Documentation"><a href="${`${up}../index.html`}">Plenary</a> · <a href="${`${up}index.html`}">Reasons</a></nav>
<main>
${main}
</main>
</body>
</html>
`.markup;
}
