import type { DocumentSectionView } from '../../views/document-view.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { link } from './link.ts';
import { paragraphs } from './text.ts';

/** A heading with its paragraphs, list and links. */
export function documentSection(view: DocumentSectionView): SafeHtml {
  const items =
    view.items.length > 0 && html`<ul>${view.items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const links = view.links.map((each) => html`<p>${link(each)}</p>`);
  return html`<section><h2>${view.title}</h2>${items}${paragraphs(view.paragraphs)}${links}</section>`;
}
