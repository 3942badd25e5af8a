import type { ViewText, ViewTextRun } from '../../views/view-text.ts';
import { attributes } from '../attributes.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';

/** Text of the event, with `lang` where it is not in the page's language (WCAG 3.1.2). */
export function text({ lang, dir, runs }: ViewText): SafeHtml {
  const words = html`${runs.map(run)}`;
  return lang === null ? words : html`<span ${attributes({ lang, dir })}>${words}</span>`;
}

/** A paragraph for each text. */
export function paragraphs(texts: readonly (ViewText | string)[]): SafeHtml {
  return html`${texts.map((each) => html`<p>${typeof each === 'string' ? each : text(each)}</p>`)}`;
}

function run({ text: words, lang }: ViewTextRun): SafeHtml {
  return lang === null ? html`${words}` : html`<span lang="${lang}">${words}</span>`;
}
