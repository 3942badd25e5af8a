import type { Locale } from '@plenary/site';
import type { Scene } from './scene.ts';

const mailPage: Record<Locale, string> = { nl: 'post', en: 'mail' };
const again: Record<Locale, string> = { nl: 'opnieuw', en: 'again' };

/** Where a scene's mail is read. */
export function mailPagePath(scene: Scene, locale: Locale): string {
  return `/${scene.path}/${mailPage[locale]}`;
}

/** Where a scene is started again, by POST. */
export function againPath(scene: Scene, locale: Locale): string {
  return `/${scene.path}/${again[locale]}`;
}

/** Where a scene's pages begin in a language. */
export function scenePath(scene: Scene, locale: Locale): string {
  return `/${scene.path}/${locale}`;
}
