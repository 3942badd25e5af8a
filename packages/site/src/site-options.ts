import type { Desk } from '@plenary/desk';
import type { LocalizedText, OwnTypes } from '@plenary/model/compiled';
import type { ContactDetails, LinkView } from '@plenary/render';
import type { SafeHtml } from '@plenary/render/html';
import type { Asset } from './asset-shelf.ts';
import type { RequestLogEntry } from './request-log.ts';
import type { Locale } from './routes.ts';

/** What differs between a site at home and the same site on the internet. */
export interface SiteConfig {
  /** Where the public finds it, such as `https://dag.example.nl`. Links come from here, never from `Host`. */
  readonly publicUrl: string;
  /** At least 32 characters that nobody else knows: signs forms and receipts. */
  readonly secret: string;
  /** The sender of its mail, such as `Landelijke dag <dag@example.nl>`. */
  readonly mailFrom: string;
  /** Who answers questions; without a name 'the organisers', in the page's language. */
  readonly contact: Omit<ContactDetails, 'name'> & { readonly name?: string | null };
}

/** What a site looks like on top of the default look. */
export interface SiteLook {
  /** Added after the default stylesheet, in order; `name` ends in `.css`. */
  readonly stylesheets?: readonly { readonly name: string; readonly css: string }[];
  /** The favicon, as SVG text. */
  readonly icon?: string;
  /** A small mark before the name in the header. */
  readonly brand?: SafeHtml;
  /** The drawing at the top of the event's page. */
  readonly picture?: SafeHtml;
  /** The picture for link previews: the name of an asset, with its alternative text. */
  readonly image?: { readonly name: string; readonly alt: LocalizedText };
  /** Fonts and pictures; a stylesheet names them by their bare file name. */
  readonly assets?: readonly Asset[];
  /** Names of the assets that are fonts to fetch early. */
  readonly preloadFonts?: readonly string[];
}

/** What a site is made of. */
export interface SiteOptions {
  readonly desk: Desk;
  readonly config: SiteConfig;
  readonly look?: SiteLook;
  /** Schemas (Standard Schema) of the form's own kinds, by the name that a field gives as `ownType`. */
  readonly ownTypes?: OwnTypes;
  /** Where it is mounted, such as `/vol`; empty (the default) at the root. */
  readonly basePath?: string;
  /** Something every mail says first, such as that this is a demonstration. */
  readonly notice?: LocalizedText;
  /** A bar on top of every page and last for the keyboard, such as one that links several sites. */
  readonly banner?: (locale: Locale) => SafeHtml;
  /** A page on which the mails can be read; only a demonstration has one. */
  readonly mailPage?: (locale: Locale) => LinkView;
  /** Asks search engines to stay away. */
  readonly noindex?: boolean;
  /** Gets a line for every request, without anything personal; absent: nothing is logged. */
  readonly log?: (entry: RequestLogEntry) => void;
}
