import type { AccessibilityView } from '../../views/accessibility-view.ts';
import { html } from '../html-template.ts';
import { documentSection } from '../parts/document-section.ts';
import { paragraphs } from '../parts/text.ts';
import type { SafeHtml } from '../safe-html.ts';

/**
 * The accessibility statement to complete.
 *
 * @param view - from `accessibilityView`.
 *
 * @example
 * ```ts
 * import type { AccessibilityView } from '@plenary/render';
 * import { accessibilityPage } from '@plenary/render/html';
 *
 * const markup = (view: AccessibilityView): string => accessibilityPage(view).markup;
 * ```
 */
export function accessibilityPage(view: AccessibilityView): SafeHtml {
  return html`<div class="plenary-wrap plenary-page plenary-document"><h1>${view.title}</h1><p class="plenary-note">${view.template}</p><div class="plenary-lead">${paragraphs(view.introduction)}</div>${view.sections.map(documentSection)}</div>`;
}
