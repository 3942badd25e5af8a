import { momentWords } from '@plenary/render';
import { en } from '@plenary/render/en';
import { attributes, html, type SafeHtml } from '@plenary/render/html';
import { nl } from '@plenary/render/nl';
import type { Locale } from '@plenary/site';
import type { ArchivedLetter } from './mail-archive.ts';

const words = {
  nl: {
    title: 'Mail in deze demo',
    introduction:
      'Deze berichten zijn nergens heen gestuurd. Ze staan als .eml-bestand in een map; hier leest u ze.',
    none: 'Er is nog geen mail. Meld u aan, en ververs daarna deze pagina: dan staat het bericht hier.',
    to: 'Aan',
    from: 'Van',
    date: 'Datum',
    back: 'Alle mail in deze demo',
    asHtml: 'Bekijk met opmaak',
    asFile: 'Download het bericht (.eml)',
    calendar: 'Download de agenda-afspraak (.ics)',
  },
  en: {
    title: 'Mail in this demo',
    introduction:
      'These messages were sent to nobody. They are .eml files in a folder; here you can read them.',
    none: 'There is no mail yet. Register, then reload this page: the message will be here.',
    to: 'To',
    from: 'From',
    date: 'Date',
    back: 'All mail in this demo',
    asHtml: 'View with its layout',
    asFile: 'Download the message (.eml)',
    calendar: 'Download the calendar entry (.ics)',
  },
} as const;

/** A page's title and what is in it. */
interface PageParts {
  readonly title: string;
  readonly main: SafeHtml;
}

/**
 * All letters of a scene, the newest first.
 *
 * @param letters - from the archive.
 * @param locale - the page's language.
 * @param base - the path of this page; a letter's page is below it.
 */
export function mailListPage(
  letters: readonly ArchivedLetter[],
  locale: Locale,
  base: string,
): PageParts {
  const { title, introduction, none } = words[locale];
  const list = letters.map(({ name, letter }) => {
    const link = attributes({ href: `${base}/${name}`, lang: langOf(letter, locale) });
    const when = html`<time datetime="${new Date(letter.date).toISOString()}">${momentIn(locale, letter.date)}</time>`;
    return html`<li><a ${link}>${letter.mail.subject}</a><br><small>${letter.to}, ${when}</small></li>`;
  });
  const main = html`<div class="plenary-wrap plenary-page mail-page"><h1>${title}</h1>${list.length === 0 ? html`<p>${none}</p>` : html`<p>${introduction}</p><ul class="mail-page__list">${list}</ul>`}</div>`;
  return { title, main };
}

/**
 * One letter, as the text that every mail program shows, with the ways to its other forms.
 *
 * @param archived - the letter.
 * @param locale - the page's language.
 * @param base - the path of the list.
 */
export function letterPage(archived: ArchivedLetter, locale: Locale, base: string): PageParts {
  const { name, letter } = archived;
  const { asHtml, asFile, calendar, back, to, from, date } = words[locale];
  const title = letter.mail.subject;
  const main = html`<div class="plenary-wrap plenary-page mail-page"><p><a href="${base}">${back}</a></p>
<article ${attributes({ lang: langOf(letter, locale) })}><h1>${title}</h1>
<dl lang="${locale}"><dt>${from}</dt><dd>${letter.from}</dd><dt>${to}</dt><dd>${letter.to}</dd><dt>${date}</dt><dd>${momentIn(locale, letter.date)}</dd></dl>
<div class="mail-page__text">${linked(letter.mail.text)}</div></article>
<ul class="mail-page__forms"><li><a href="${base}/${name}.html">${asHtml}</a></li>
<li><a href="${base}/${name}.eml">${asFile}</a></li>
${letter.mail.calendar === null ? '' : html`<li><a href="${base}/${name}.ics">${calendar}</a></li>`}</ul></div>`;
  return { title, main };
}

/** The letter's language where it is not the page's (WCAG 3.1.2). */
function langOf({ mail }: ArchivedLetter['letter'], locale: Locale): string | null {
  return mail.inLanguage === locale ? null : mail.inLanguage;
}

/** Plain text with its web addresses as links, as mail programs show it. */
function linked(text: string): SafeHtml[] {
  return text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}

/** The moment of a letter in the house's words, such as '10 september 2023, 16.09 uur'. */
function momentIn(locale: Locale, at: number): string {
  return momentWords(at, 'Europe/Amsterdam', { nl, en }[locale]);
}

/** The mail page's own style. */
export const mailPageStyle: { readonly name: string; readonly css: string } = {
  name: 'mail-page.css',
  css: `@layer theme {
.mail-page h1 + p { margin-block: 1rem 0; }
.mail-page__list { list-style: none; margin-block: 1.5rem 0; padding: 0; display: grid; gap: 1.25rem; }
.mail-page__list li { margin: 0; }
.mail-page h1 { overflow-wrap: anywhere; }
.mail-page__forms { margin-block-start: 1.5rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.mail-page dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin-block: 1rem; }
.mail-page dd { margin: 0; overflow-wrap: anywhere; }
.mail-page__text { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1.25rem; max-width: 46rem; border: 1px solid var(--plenary-line, #d9cfbd); border-radius: var(--plenary-radius, 0.5rem); background: var(--plenary-card, transparent); }
}
`,
};
