import type { CompiledEvent } from '@plenary/model/compiled';
import type { ContactOptions } from './contact-view.ts';
import type { DocumentSectionView } from './document-view.ts';
import type { ViewContext } from './view-context.ts';

/** A statement template that claims no status: only who runs the site can. */
export interface AccessibilityView {
  readonly documentTitle: string;
  readonly title: string;
  /** That this is a template and what the organiser has still to fill in. */
  readonly template: string;
  readonly introduction: readonly string[];
  readonly sections: readonly DocumentSectionView[];
}

/**
 * An accessibility statement to complete: what the site is built to and where to report, no status.
 *
 * @param event - the compiled event, for the organiser's name.
 * @param ctx - messages.
 * @param options - the contact for reports.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { accessibilityView, type ContactOptions, type ViewContext } from '@plenary/render';
 *
 * const claim = (event: CompiledEvent, ctx: ViewContext, options: ContactOptions): string =>
 *   accessibilityView(event, ctx, options).template;
 * ```
 */
export function accessibilityView(
  event: CompiledEvent,
  { messages }: ViewContext,
  { contact }: ContactOptions,
): AccessibilityView {
  const { plain } = messages;
  return {
    documentTitle: plain.accessibilityTitle,
    title: plain.accessibilityTitle,
    template: plain.accessibilityTemplate,
    introduction: plain.accessibilityIntroduction(event.organizer),
    sections: [
      {
        title: plain.accessibilityStatusTitle,
        paragraphs: [],
        items: plain.accessibilityStatus,
        links: [],
      },
      {
        title: plain.accessibilityBuiltTitle,
        paragraphs: [],
        items: plain.accessibilityBuilt,
        links: [],
      },
      {
        title: plain.accessibilityReportTitle,
        paragraphs: plain.accessibilityReport(contact.name),
        items: [],
        links: [{ href: `mailto:${contact.email}`, label: contact.email }],
      },
    ],
  };
}
