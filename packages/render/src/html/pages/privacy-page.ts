import type { PrivacyView } from '../../views/privacy-view.ts';
import { html } from '../html-template.ts';
import { documentSection } from '../parts/document-section.ts';
import { paragraphs, text } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * What is asked, why, and how long it is kept: a list that reflows where a table would not.
 *
 * @param view - from `privacyView`.
 *
 * @example
 * ```ts
 * import type { PrivacyView } from '@plenary/render';
 * import { privacyPage } from '@plenary/render/html';
 *
 * const markup = (view: PrivacyView): string => privacyPage(view).markup;
 * ```
 */
export function privacyPage({
  title,
  template,
  introduction,
  table,
  sections,
}: PrivacyView): SafeHtml {
  const rows = table.rows.map((row) => record(row, table.headings));
  return html`<div class="plenary-wrap plenary-page plenary-document"><h1>${title}</h1><p class="plenary-note">${template}</p><div class="plenary-lead">${paragraphs(introduction)}</div><section><h2>${table.caption}</h2><ul class="plenary-records">${rows}</ul></section>${sections.map(documentSection)}</div>`;
}

type Table = PrivacyView['table'];

function record(row: Table['rows'][number], headings: Table['headings']): SafeHtml {
  const { basis, recipients, sensitive } = row;
  const who = recipients.map((each, place) => html`${place > 0 && html`<br>`}${text(each)}`);
  return html`<li><h3>${text(row.field)}</h3><dl>${line(headings.purpose, text(row.purpose))}${line(headings.keep, text(row.keep))}${basis !== null && line(headings.basis, html`${basis}`)}${who.length > 0 && line(headings.recipients, html`${who}`)}</dl>${sensitive !== null && html`<p class="plenary-small">${sensitive}</p>`}</li>`;
}

function line(term: string, words: SafeHtml): SafeHtml {
  return html`<div><dt>${term}</dt><dd>${words}</dd></div>`;
}
