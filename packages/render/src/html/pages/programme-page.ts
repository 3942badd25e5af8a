import type { ProgrammeView } from '../../views/programme-view.ts';
import { html } from '../html-template.ts';
import { link } from '../parts/link.ts';
import { programme } from '../parts/programme.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * The programme, whole.
 *
 * @param view - from `programmeView`.
 *
 * @example
 * ```ts
 * import type { ProgrammeView } from '@plenary/render';
 * import { programmePage } from '@plenary/render/html';
 *
 * const markup = (view: ProgrammeView): string => programmePage(view).markup;
 * ```
 */
export function programmePage(view: ProgrammeView): SafeHtml {
  return html`<div class="plenary-wrap plenary-page"><h1>${view.title}</h1><p class="plenary-lead">${view.when}</p>${programme(view, { length: 'whole', level: 2 })}<p>${link(view.calendar)}</p></div>`;
}
