import { html, type SafeHtml } from '@plenary/render/html';
import type { Locale } from './routes.ts';

/** A field that people do not see; a program that fills in everything fills it in too. */
const trapField = 'website';

const words: Record<Locale, string> = {
  nl: 'Laat dit veld leeg',
  en: 'Leave this field empty',
};

/**
 * The field, at the end of a form. Its style takes it off the page, for assistive technology too; where
 * no style is loaded its label says what to do.
 *
 * @param locale - the page's language.
 */
export function robotTrap(locale: Locale): SafeHtml {
  return html`<p class="plenary-trap"><label for="${trapField}">${words[locale]}</label> <input id="${trapField}" name="${trapField}" autocomplete="off" tabindex="-1"></p>`;
}

/** Whether the field was filled in. */
export function isTrapped(fields: URLSearchParams): boolean {
  return Boolean(fields.get(trapField));
}

/** The style that takes the field off the page. */
export const robotTrapStyle = '.plenary-trap { display: none; }\n';
