import type { LayoutView } from '../../views/layout-view.ts';
import { attributes } from '../attributes.ts';
import { html } from '../html-template.ts';
import { text } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/** What a site puts into the frame of a page. */
export interface PageSlots {
  /** Before the name in the header, such as a small mark. */
  readonly brand?: SafeHtml | undefined;
  /**
   * A bar that stands on top and comes last in the order of tabs, such as that of a demo: a landmark
   * with a name of its own.
   */
  readonly banner?: SafeHtml | undefined;
  /** Last in the body. */
  readonly endOfBody?: SafeHtml | undefined;
}

/**
 * A whole HTML document: head, header, the page's own content, footer.
 *
 * @param layout - the frame, from `layoutView`.
 * @param main - the content, from one of the `…Page` functions.
 * @param slots - what the site adds to the frame.
 *
 * @example
 * ```ts
 * import type { LayoutView } from '@plenary/render';
 * import { html, page } from '@plenary/render/html';
 *
 * const hello = (layout: LayoutView): string => page(layout, html`<h1>${'Welkom'}</h1>`);
 * ```
 */
export function page(layout: LayoutView, main: SafeHtml, slots: PageSlots = {}): string {
  const { lang, dir, page: name } = layout;
  const root = attributes({ lang, dir: dir === 'rtl' ? dir : null });
  return html`<!doctype html>
<html ${root}>
<head>
${head(layout)}
</head>
<body class="plenary plenary-on-${name}">
<a class="plenary-skip" href="#main">${layout.skipLink}</a>
${header(layout, slots)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(layout)}
${slots.banner !== undefined && html`<div class="plenary-banner">${slots.banner}</div>`}${slots.endOfBody}
</body>
</html>
`.markup;
}

function head(layout: LayoutView): SafeHtml {
  const { canonical, icon, alternates, openGraph } = layout;
  return html`<meta charset="utf-8">
<title>${layout.documentTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${layout.description}">
<meta name="color-scheme" content="light dark">
${layout.noindex && html`<meta name="robots" content="noindex">`}
${layout.preloadFonts.map((href) => html`<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`)}
${layout.stylesheets.map((href) => html`<link rel="stylesheet" href="${href}">`)}
${icon !== null && html`<link rel="icon" href="${icon}" type="image/svg+xml">`}
${canonical !== null && html`<link rel="canonical" href="${canonical}">`}
${alternates.length > 1 && alternates.map(({ lang, href }) => html`<link rel="alternate" hreflang="${lang}" href="${href}">`)}
${openGraph.map(({ property, content }) => html`<meta property="${property}" content="${content}">`)}`;
}

function header({ home, navigation, languages }: LayoutView, { brand }: PageSlots): SafeHtml {
  const items = navigation.items.map(
    ({ href, label, current }) =>
      html`<li><a ${attributes({ href, 'aria-current': current ? 'page' : null })}>${label}</a></li>`,
  );
  const others = languages.items.map(
    ({ href, label, lang }) =>
      html`<li><a href="${href}" lang="${lang}" hreflang="${lang}">${label}</a></li>`,
  );
  const own = attributes({ href: home.href, 'aria-current': home.current ? 'page' : null });
  return html`<header class="plenary-header"><div class="plenary-wrap"><a class="plenary-brand" ${own}>${brand}<span>${text(home.label)}</span></a><nav aria-label="${navigation.label}"><ul>${items}</ul></nav>${others.length > 0 && html`<nav class="plenary-languages" aria-label="${languages.label}"><ul>${others}</ul></nav>`}</div></header>`;
}

function footer({ footer: { text: words, label, links } }: LayoutView): SafeHtml {
  const items = links.map(({ href, label: name }) => html`<li><a href="${href}">${name}</a></li>`);
  return html`<footer class="plenary-footer"><div class="plenary-wrap"><p>${text(words)}</p><nav aria-label="${label}"><ul>${items}</ul></nav></div></footer>`;
}
