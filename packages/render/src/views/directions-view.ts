import type { CompiledEvent, CompiledVenue } from '@plenary/model/compiled';
import { whenWords } from '../dates/date-words.ts';
import { isoInZone } from '../dates/iso-in-zone.ts';
import type { Messages } from '../messages/messages.ts';
import type { ContactOptions } from './contact-view.ts';
import type { DocumentSectionView } from './document-view.ts';
import type { LinkView } from './link-view.ts';
import { onlineLink } from './online-link.ts';
import { addressLine } from './ticket-view.ts';
import type { ViewContext } from './view-context.ts';
import { paragraphsOf, type ViewText } from './view-text.ts';

/** Where and when, and how to get there. */
export interface DirectionsView {
  readonly documentTitle: string;
  readonly title: string;
  readonly when: { readonly label: string; readonly words: string; readonly datetime: string };
  readonly where: {
    readonly label: string;
    readonly name: string;
    readonly lines: readonly string[];
    /** Finds the address on a map of another site. */
    readonly map: LinkView;
  } | null;
  /** Where it is held on the web; null where it is not. */
  readonly online: { readonly label: string; readonly link: LinkView } | null;
  readonly directions: readonly ViewText[];
  readonly sections: readonly DocumentSectionView[];
  readonly programme: LinkView;
  readonly calendar: LinkView;
}

/**
 * When and where, and the way there as far as the organiser has given it.
 *
 * @param event - the compiled event.
 * @param ctx - messages and addresses of pages.
 * @param options - the contact for what somebody needs to take part.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { type ContactOptions, directionsView, type ViewContext } from '@plenary/render';
 *
 * const place = (event: CompiledEvent, ctx: ViewContext, options: ContactOptions) =>
 *   directionsView(event, ctx, options).where?.lines;
 * ```
 */
export function directionsView(
  event: CompiledEvent,
  ctx: ViewContext,
  { contact }: ContactOptions,
): DirectionsView {
  const { messages, urls } = ctx;
  const { plain, site } = messages;
  return {
    documentTitle: plain.directionsTitle,
    title: plain.directionsTitle,
    when: {
      label: messages.event.when,
      words: whenWords(event, event.zone, messages),
      datetime: isoInZone(event.startsAt, event.zone),
    },
    where: event.venue === null ? null : whereOf(event.venue, messages),
    online:
      event.online === null
        ? null
        : { label: messages.event.online, link: onlineLink(event.online, ctx) },
    directions: paragraphsOf(event.venue?.directions ?? null, ctx),
    sections: [
      {
        title: plain.accessTitle,
        paragraphs: [plain.access(contact.name)],
        items: [],
        links: [{ href: urls.contact, label: site.contact }],
      },
    ],
    programme: { href: urls.programme, label: messages.event.viewProgramme },
    calendar: { href: urls.calendar, label: messages.event.calendar },
  };
}

function whereOf(venue: CompiledVenue, messages: Messages): DirectionsView['where'] {
  const query = new URLSearchParams({ query: addressLine(venue) });
  return {
    label: messages.event.where,
    name: venue.name,
    lines: [venue.street, `${venue.postalCode} ${venue.locality}`],
    map: {
      href: `https://www.openstreetmap.org/search?${query}`,
      label: messages.plain.directionsMap,
    },
  };
}
