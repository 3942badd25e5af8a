export type { Asset } from './asset-shelf.ts';
export { createSite, type OwnPage, type Site } from './create-site.ts';
export { isCrossSite } from './cross-site.ts';
export type { Letter } from './letter.ts';
export { preferredLanguage } from './preferred-language.ts';
export type { RequestLogEntry } from './request-log.ts';
export type { Locale } from './routes.ts';
export { type Signer, signer } from './signature.ts';
export type { SiteConfig, SiteLook, SiteOptions } from './site-options.ts';
