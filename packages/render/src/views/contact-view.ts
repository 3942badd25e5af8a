import type { CompiledEvent } from '@plenary/model/compiled';
import { capitalised } from '../messages/capitalised.ts';
import type { LinkView } from './link-view.ts';
import type { ViewContext } from './view-context.ts';

/** Who answers questions; from the site's configuration. */
export interface ContactDetails {
  readonly name: string;
  readonly email: string;
  /** As people write it, such as '040 123 45 67'; null or absent for none. */
  readonly phone?: string | null;
}

/** What the plain pages are made with. */
export interface ContactOptions {
  readonly contact: ContactDetails;
}

/** How to reach the organiser. */
export interface ContactView {
  readonly documentTitle: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly organizer: string;
  readonly name: string;
  readonly email: LinkView;
  readonly phone: LinkView | null;
  readonly emailLabel: string;
  readonly phoneLabel: string;
  readonly recover: { readonly question: string; readonly link: LinkView };
}

/**
 * How to reach the organiser.
 *
 * @param event - the compiled event, for the organiser's name.
 * @param ctx - messages and addresses of pages.
 * @param options - the contact of the site's configuration.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { contactView, type ViewContext } from '@plenary/render';
 *
 * const contact = { name: 'Het organisatieteam', email: 'dag@example.org' };
 * const mail = (event: CompiledEvent, ctx: ViewContext): string =>
 *   contactView(event, ctx, { contact }).email.href;
 * ```
 */
export function contactView(
  event: CompiledEvent,
  { messages, urls }: ViewContext,
  { contact }: ContactOptions,
): ContactView {
  const { plain, form } = messages;
  const { name, email, phone = null } = contact;
  return {
    documentTitle: plain.contactTitle,
    title: plain.contactTitle,
    paragraphs: [plain.contactIntroduction(name)],
    organizer: event.organizer,
    name: capitalised(name),
    email: { href: `mailto:${email}`, label: email },
    phone: phone === null ? null : { href: `tel:${phone.replace(/[^+\d]/g, '')}`, label: phone },
    emailLabel: plain.contactEmail,
    phoneLabel: plain.contactPhone,
    recover: {
      question: plain.contactLost,
      link: { href: urls.recover, label: form.sendAgain },
    },
  };
}
