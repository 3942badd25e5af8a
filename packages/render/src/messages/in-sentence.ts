/** A label inside a sentence: its capital goes, unless the word is an abbreviation such as 'STO'. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
