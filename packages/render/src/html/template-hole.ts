import { inText, readOn, type TemplatePlace } from './template-place.ts';

/** What a value must be made harmless for. */
export type TemplateHole = 'text' | 'attributes' | 'value' | 'url';

const urlAttributes = new Set(['href', 'src', 'action', 'formaction', 'cite', 'poster', 'data']);

const known = new WeakMap<readonly string[], readonly TemplateHole[]>();

/**
 * What each value of a template must be made harmless for; worked out once a template.
 *
 * @throws an `Error` with code `html.template` where no value can be made harmless: in a script, a style,
 * a comment, an unquoted attribute, an event handler, or a part of a URL that could change its scheme.
 */
export function templateHoles(strings: readonly string[]): readonly TemplateHole[] {
  const holes = known.get(strings) ?? findHoles(strings);
  known.set(strings, holes);
  return holes;
}

/** Whether an attribute's value is an address. */
export function isUrlAttribute(name: string): boolean {
  return urlAttributes.has(name.toLowerCase());
}

/** Whether an attribute is code: an event handler, a style, a document. */
export function isCodeAttribute(name: string): boolean {
  return /^(on.*|style|srcdoc)$/i.test(name);
}

function findHoles(strings: readonly string[]): TemplateHole[] {
  const holes: TemplateHole[] = [];
  let place = inText;
  for (const [index, markup] of strings.slice(0, -1).entries()) {
    place = readOn(place, markup);
    holes.push(holeAt(place, strings[index + 1] ?? ''));
    // Stands for the value, which is not known yet.
    place = readOn(place, place.inside === 'value' ? '\0' : '');
  }
  return holes;
}

function holeAt(
  { inside, tag, attribute, value, quote }: TemplatePlace,
  rest: string,
): TemplateHole {
  if (inside === 'text') return 'text';
  if (inside === 'tag' && /\s$/.test(tag)) return 'attributes';
  if (inside !== 'value') throw refused(`a value cannot stand in ‘${tag || 'a script or style'}’`);
  if (isCodeAttribute(attribute)) throw refused(`a value cannot stand in ‘${attribute}’`);
  if (!isUrlAttribute(attribute) || /[/?#]/.test(value)) return 'value';
  if (value === '' && (rest.startsWith(quote) || /^[/?#]/.test(rest))) return 'url';
  throw refused(`a value cannot stand in the first part of ‘${attribute}’`);
}

function refused(message: string): Error {
  return Object.assign(new Error(message), { code: 'html.template' });
}
