/** A stretch of text in one language: `lang` is a BCP 47 tag. For language of parts (WCAG 3.1.2). */
export interface TextRun {
  readonly text: string;
  readonly lang: string;
}

/** One language's wording: plain text, or runs where a part of it is in another language. */
export type Wording = string | readonly TextRun[];

/**
 * Text by BCP 47 tag, such as `{ nl: 'Welkom', en: 'Welcome' }`; a bare string is the same in every
 * language (a name). Blank lines (`\n\n`) part paragraphs.
 */
export type LocalizedText = string | Readonly<Record<string, Wording>>;
