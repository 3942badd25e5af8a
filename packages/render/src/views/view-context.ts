import type { Availability } from '@plenary/rules';
import type { Messages } from '../messages/messages.ts';

/**
 * Where the pages of one language are: paths, or absolute URLs in mail. The site makes them; views only
 * put them in place.
 */
export interface SiteUrls {
  readonly home: string;
  readonly programme: string;
  readonly themes: string;
  readonly register: string;
  readonly recover: string;
  readonly own: string;
  readonly ownTheme: string;
  readonly ownAnswers: string;
  readonly ownWithdraw: string;
  readonly ownCalendar: string;
  readonly directions: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly contact: string;
  readonly calendar: string;
  /** The page of one theme, by its id. */
  theme(id: string): string;
}

/** What every view is made with, besides the event: language, instant, seats, addresses of pages. */
export interface ViewContext {
  /** The texts of the page's language, such as `nl` of `@plenary/render/nl`. */
  readonly messages: Messages;
  /** The instant the page is made for, in milliseconds since the epoch. */
  readonly now: number;
  /** Seats and window as the desk sees them; null where they are not known (a static programme). */
  readonly availability: Availability | null;
  readonly urls: SiteUrls;
}
