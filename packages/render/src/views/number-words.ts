// A new formatter costs as much as 160 uses of one that stands.
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number as the language writes it, such as '12,5': without marks between thousands, so that `readForm`
 * reads it back.
 */
export function numberWords(value: number, locale: string): string {
  const known = formatters.get(locale);
  const formatter =
    known ?? new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 });
  if (known === undefined) formatters.set(locale, formatter);
  return formatter.format(value);
}
