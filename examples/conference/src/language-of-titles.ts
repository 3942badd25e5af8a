import type { LocalizedText } from '@plenary/model';

/** The title of a session held in English, marked as English on the Dutch page (WCAG 3.1.2). */
export function inEnglish(text: string): LocalizedText {
  return { en: text, nl: [{ text, lang: 'en' }] };
}

/** The title of a session held in Dutch, marked as Dutch on the English page (WCAG 3.1.2). */
export function inDutch(text: string): LocalizedText {
  return { en: [{ text, lang: 'nl' }], nl: text };
}
