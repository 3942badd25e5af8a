import type { Messages } from '../messages/messages.ts';
import type { SiteUrls } from '../views/view-context.ts';

/** What mail is written with, besides the event and the order. */
export interface MailContext {
  /** The texts of the recipient's language, such as `nl` of `@plenary/render/nl`. */
  readonly messages: Messages;
  /** Absolute URLs; `own` is the recipient's personal link, null for who is not to have one. */
  readonly urls: Pick<SiteUrls, 'home'> & { readonly own: string | null };
  /** The site's host name, for Message-ID and the calendar's ids; it never changes. */
  readonly domain: string;
  /** Said before everything else, such as that this is a demonstration. */
  readonly notice?: string;
}
