import type { Messages } from '../messages/messages.ts';
import type { SiteUrls } from '../views/view-context.ts';

/** What every calendar is written with, besides the event. */
export interface CalendarContext {
  /** The texts of the reader's language, such as `nl` of `@plenary/render/nl`. */
  readonly messages: Messages;
  /** The site's host name, which makes the ids of entries worldwide unique; it never changes. */
  readonly domain: string;
  /**
   * When what the calendar tells last changed, in milliseconds since the epoch: the same facts give
   * the same bytes.
   */
  readonly revisedAt: number;
  /** Where the event's page is; only an absolute `http` or `https` URL is written. */
  readonly urls?: Pick<SiteUrls, 'home'>;
}
