import type { ContactView } from '../../views/contact-view.ts';
import { html } from '../html-template.ts';
import { link } from '../parts/link.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * How to reach the organiser.
 *
 * @param view - from `contactView`.
 *
 * @example
 * ```ts
 * import type { ContactView } from '@plenary/render';
 * import { contactPage } from '@plenary/render/html';
 *
 * const markup = (view: ContactView): string => contactPage(view).markup;
 * ```
 */
export function contactPage(view: ContactView): SafeHtml {
  const { name, email, emailLabel, phone, phoneLabel, recover } = view;
  const call = phone !== null && html`<div><dt>${phoneLabel}</dt><dd>${link(phone)}</dd></div>`;
  return html`<div class="plenary-wrap plenary-page plenary-document"><h1>${view.title}</h1><div class="plenary-lead">${paragraphs(view.paragraphs)}</div><p><b>${name}</b></p><dl class="plenary-facts"><div><dt>${emailLabel}</dt><dd>${link(email)}</dd></div>${call}</dl><p class="plenary-after">${recover.question} ${link(recover.link)}.</p></div>`;
}
