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
  const { purpose, keep } = table.headings;
  const rows = table.rows.map(
    (row) =>
      html`<li><h3>${text(row.field)}</h3><dl><div><dt>${purpose}</dt><dd>${text(row.purpose)}</dd></div><div><dt>${keep}</dt><dd>${text(row.keep)}</dd></div></dl>${row.sensitive !== null && html`<p class="plenary-small">${row.sensitive}</p>`}</li>`,
  );
  return html`<div class="plenary-wrap plenary-page plenary-document"><h1>${title}</h1><p class="plenary-note">${template}</p><div class="plenary-lead">${paragraphs(introduction)}</div><section><h2>${table.caption}</h2><ul class="plenary-records">${rows}</ul></section>${sections.map(documentSection)}</div>`;
}
