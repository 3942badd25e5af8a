/** Figures that a reader takes for a date: 2023-11-16, 16-11-2023, 16/11/23, and any year of our time. */
const FIGURES = String.raw`(?<!\p{N})(?:\d{4}-\d{2}-\d{2}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|(?:19|20)\d{2})(?!\p{N})`;

/**
 * What finds the dates, years, months and weekdays that a text names, in the order of their first
 * appearance. Months and weekdays are written out, since `do` and `zo` are Dutch words of other meaning
 * too; a short month counts beside a number, as in `16 nov`.
 *
 * @param languages - BCP 47 tags; one whose calendar this machine does not know is passed over.
 */
export function datedWordsIn(languages: readonly string[]): (text: string) => string[] {
  const known = languages.filter(isKnown);
  const long = known.flatMap((tag) => [...weekdays(tag), ...months(tag, 'long')]);
  const short = anyWord(known.flatMap((tag) => months(tag, 'short')));
  const dates = [
    FIGURES,
    anyWord(long),
    String.raw`(?<!\p{N})\d{1,2}\.?\s${short}`,
    String.raw`${short}\.?\s\d{1,2}(?!\p{N})`,
  ];
  const pattern = new RegExp(dates.join('|'), 'gu');
  return (text) => [...new Set(Array.from(text.matchAll(pattern), ([word]) => word))];
}

/** Intl would otherwise answer in the language of the machine, or throw for a tag it cannot read. */
function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day)));
}

/** Alone and beside a day: many languages have another case there, as Russian has. */
function months(language: string, width: 'long' | 'short'): string[] {
  const common = { month: width, timeZone: 'UTC', calendar: 'gregory' } as const;
  const alone = new Intl.DateTimeFormat(language, common);
  const besideDay = new Intl.DateTimeFormat(language, { ...common, day: 'numeric' });
  const written = Array.from({ length: 12 }, (_, month) => {
    const at = Date.UTC(2024, month, 15);
    const part = besideDay.formatToParts(at).find(({ type }) => type === 'month');
    return [alone.format(at), part?.value ?? ''];
  });
  return written.flat().map((name) => name.replace(/\.$/, ''));
}

/** At the head of a sentence and in capitals too. */
function asWritten(name: string): string[] {
  const [first = '', ...rest] = name;
  return [name, first.toUpperCase() + rest.join(''), name.toUpperCase()];
}

/** Scripts that part no words by spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

/** A word of its own, or in a script without spaces only not the end of a longer number. */
function anyWord(words: readonly string[]): string {
  const named = words.filter((word) => /\p{L}/u.test(word)).flatMap(asWritten);
  const escaped = [...new Set(named.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))];
  const unspaced = escaped.filter((word) => UNSPACED.test(word));
  const spaced = escaped.filter((word) => !UNSPACED.test(word));
  // The letters stand in the pattern twice and not twice a word: they are slow to compile.
  return String.raw`(?:(?<!\p{N})${anyOf(unspaced)}|(?<![\p{L}\p{M}])${anyOf(spaced)}(?![\p{L}\p{M}]))`;
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|') || '(?!)'})`;
}
