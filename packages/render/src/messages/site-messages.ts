/** The frame of every page. */
export interface SiteMessages {
  readonly skipLink: string;
  /** Accessible name of the main navigation. */
  readonly navigation: string;
  readonly languages: string;
  readonly footer: string;
  readonly programme: string;
  readonly themes: string;
  readonly register: string;
  readonly directions: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly calendar: string;
  readonly contact: string;
  readonly recover: string;
  /** Back to the event's own page. */
  readonly home: string;
}
