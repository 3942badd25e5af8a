import type { CompiledEvent, CompiledField } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import { capitalised } from '../messages/capitalised.ts';
import type { ContactOptions } from './contact-view.ts';
import type { DocumentSectionView } from './document-view.ts';
import { shortLabel } from './short-label.ts';
import type { ViewContext } from './view-context.ts';
import { pageText, type ViewText, viewText } from './view-text.ts';

/** What is asked, why, and how long it is kept. */
export interface PrivacyView {
  readonly documentTitle: string;
  readonly title: string;
  /** That this is a template and has to be completed by the organiser. */
  readonly template: string;
  readonly introduction: readonly string[];
  readonly table: {
    readonly caption: string;
    readonly headings: {
      readonly field: string;
      readonly purpose: string;
      readonly keep: string;
      readonly basis: string;
      readonly recipients: string;
    };
    readonly rows: readonly {
      readonly field: ViewText;
      readonly purpose: ViewText;
      /** Such as 'Tot en met zaterdag 16 december 2023'. */
      readonly keep: ViewText;
      /** The legal basis, such as 'Uw toestemming'; null where none is stated. */
      readonly basis: string | null;
      /** Who sees the answer besides the organiser; empty where nobody is stated. */
      readonly recipients: readonly ViewText[];
      /** Such as 'Gevoelig: staat apart'; null for other fields. */
      readonly sensitive: string | null;
    }[];
  };
  readonly sections: readonly DocumentSectionView[];
}

/**
 * What is asked, why, and how long it is kept: from the form itself, so that it cannot lag behind.
 *
 * @param event - the compiled event.
 * @param ctx - messages and addresses of pages.
 * @param options - the contact for requests.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { type ContactOptions, privacyView, type ViewContext } from '@plenary/render';
 *
 * const kept = (event: CompiledEvent, ctx: ViewContext, options: ContactOptions): string[] =>
 *   privacyView(event, ctx, options).table.rows.map(({ keep }) => keep.text);
 * ```
 */
export function privacyView(
  event: CompiledEvent,
  ctx: ViewContext,
  { contact }: ContactOptions,
): PrivacyView {
  const { plain } = ctx.messages;
  return {
    documentTitle: plain.privacyTitle,
    title: plain.privacyTitle,
    template: plain.privacyTemplate,
    introduction: plain.privacyIntroduction(event.organizer),
    table: {
      caption: plain.privacyCaption,
      headings: {
        field: plain.privacyField,
        purpose: plain.privacyPurpose,
        keep: plain.privacyKeep,
        basis: plain.privacyBasis,
        recipients: plain.privacyRecipients,
      },
      rows: event.form.fields.map((field) => ({
        field: shortLabel(field, event.form.fields, ctx),
        purpose: viewText(field.purpose, ctx),
        keep: pageText(capitalised(untilWords(field.keepUntil, event.zone, ctx.messages))),
        basis: field.basis === null ? null : plain.bases[field.basis],
        recipients: field.recipients.map((recipient) => viewText(recipient, ctx)),
        sensitive: field.sensitive ? plain.privacySensitive : null,
      })),
    },
    sections: [
      {
        title: plain.privacyOpenTitle,
        paragraphs: [],
        items: openItems(event.form.fields, plain),
        links: [],
      },
      {
        title: plain.rightsTitle,
        paragraphs: [plain.rightsContact(contact.name)],
        items: plain.rights,
        links: [{ href: `mailto:${contact.email}`, label: contact.email }],
      },
      { title: plain.cookiesTitle, paragraphs: plain.cookies, items: [], links: [] },
    ],
  };
}

/** What the form does not state of every field is left to the organiser. */
function openItems(
  fields: readonly CompiledField[],
  { privacyOpen }: ViewContext['messages']['plain'],
): string[] {
  const { responsible, basis, recipients } = privacyOpen;
  return [
    responsible,
    ...(fields.some((field) => field.basis === null) ? [basis] : []),
    ...(fields.some((field) => field.recipients.length === 0) ? [recipients] : []),
  ];
}
