import { html, type SafeHtml } from '@plenary/render/html';
import type { Locale } from '@plenary/site';
import { type Scene, scenes } from './scene.ts';
import { againPath, mailPagePath, scenePath } from './scene-paths.ts';

const words = {
  nl: {
    label: 'Demonstratie',
    demo: 'Demo',
    note: 'verzonnen deelnemers',
    mail: 'Mail',
    again: 'Begin opnieuw',
    againFully: (name: string) =>
      `Begin moment ‘${name}’ opnieuw: alles wat u hier deed, verdwijnt`,
  },
  en: {
    label: 'Demonstration',
    demo: 'Demo',
    note: 'invented attendees',
    mail: 'Mail',
    again: 'Start again',
    againFully: (name: string) => `Start the moment ‘${name}’ again: all that you did here goes`,
  },
} as const;

/**
 * The bar that links the moments and says that this is a demonstration.
 *
 * @param scene - the moment one is in.
 * @param locale - the page's language.
 */
export function sceneBar(scene: Scene, locale: Locale): SafeHtml {
  const { label, demo, note, mail, again, againFully } = words[locale];
  return html`<nav class="scene-bar" aria-label="${label}">
<div class="scene-bar__inner">
<p class="scene-bar__note"><strong>${demo}</strong> ${scene.day[locale]}<span>, ${note}</span></p>
<p><a class="scene-bar__mail" href="${mailPagePath(scene, locale)}">${mail}</a></p>
<form method="post" action="${againPath(scene, locale)}"><button class="scene-bar__again" title="${againFully(scene.name[locale])}">${again}</button></form>
<ul>${scenes.map((other) => momentLink(other, scene, locale))}</ul>
</div>
</nav>`;
}

function momentLink(other: Scene, scene: Scene, locale: Locale): SafeHtml {
  const href = scenePath(other, locale);
  const name = other.name[locale];
  return other.path === scene.path
    ? html`<li><a href="${href}" aria-current="true">${name}</a></li>`
    : html`<li><a href="${href}">${name}</a></li>`;
}

/** The bar's style: quiet, one line that wraps. */
export const sceneBarStyle: { readonly name: string; readonly css: string } = {
  name: 'scene-bar.css',
  css: `@layer theme {
.scene-bar { background: #fdf0cf; color: #16202c; font-size: 0.875rem; line-height: 1.4; border-bottom: 1px solid #d9cfbd; }
.scene-bar__inner { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; max-width: calc(var(--plenary-width) + 2.5rem); margin: 0 auto; padding: 0.375rem 1.25rem; }
.scene-bar p, .scene-bar ul, .scene-bar form { margin: 0; padding: 0; max-width: none; }
.scene-bar ul { display: flex; flex-wrap: wrap; gap: 0.125rem; list-style: none; margin-inline: auto -0.4375rem; }
.scene-bar li { margin: 0; }
.scene-bar a { display: inline-block; padding: 0.25rem 0.4375rem; border-radius: 999px; color: inherit; text-decoration: none; }
.scene-bar a:hover, .scene-bar .scene-bar__mail { text-decoration: underline; }
.scene-bar a[aria-current] { background: #16202c; color: #fffdf8; }
.scene-bar__again { font: inherit; min-block-size: 1.75rem; padding: 0.125rem 0.75rem; color: inherit; background: transparent; border: 1px solid #6b5d3f; border-radius: 999px; cursor: pointer; }
.scene-bar :focus-visible { outline: 3px solid #16202c; outline-offset: 2px; box-shadow: none; }
@media (width < 48rem) {
.scene-bar__note span { display: none; }
.scene-bar__note { margin-inline-end: auto; }
.scene-bar ul { margin-inline: -0.5rem; }
.scene-bar__inner { column-gap: 0.25rem; padding-inline: 0.75rem; }
.scene-bar a, .scene-bar__again { padding-inline: 0.5rem; }
}
@media (prefers-color-scheme: dark) {
.scene-bar { background: #33290f; color: #fbf6ec; border-bottom-color: #5c4b1f; }
.scene-bar a[aria-current] { background: #fbf6ec; color: #16202c; }
.scene-bar__again { border-color: #b9a878; }
.scene-bar :focus-visible { outline-color: #fbf6ec; }
}
@media print { .scene-bar { display: none; } }
}
`,
};
