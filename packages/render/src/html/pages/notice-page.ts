import type { NoticeView } from '../../views/notice-view.ts';
import { html } from '../html-template.ts';
import { button, hiddenFields, link } from '../parts/link.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * A page that says what is the matter and what one can do.
 *
 * @param view - from `noticeView`.
 *
 * @example
 * ```ts
 * import type { NoticeView } from '@plenary/render';
 * import { noticePage } from '@plenary/render/html';
 *
 * const markup = (view: NoticeView): string => noticePage(view).markup;
 * ```
 */
export function noticePage({ title, paragraphs: words, retry, links }: NoticeView): SafeHtml {
  const again =
    retry !== null &&
    html`<form class="plenary-actions" method="post" action="${retry.action}">${hiddenFields(retry.hidden)}${button(retry.button, 'primary')}</form>`;
  const ways = links.map((each) => html`<li>${link(each)}</li>`);
  return html`<div class="plenary-wrap plenary-page plenary-notice"><h1>${title}</h1><div class="plenary-lead">${paragraphs(words)}</div>${again}<ul class="plenary-ways">${ways}</ul></div>`;
}
