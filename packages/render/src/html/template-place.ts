/** Where one is in a template: the state of a reader of tags and quoted attributes. */
export interface TemplatePlace {
  readonly inside: 'text' | 'tag' | 'value' | 'raw';
  /** The tag so far, from its `<`; empty in text. */
  readonly tag: string;
  /** Name of the attribute whose quoted value one is in. */
  readonly attribute: string;
  /** The quote that ends that value. */
  readonly quote: string;
  /** That value so far. */
  readonly value: string;
}

/** Between tags, where every template begins. */
export const inText: TemplatePlace = {
  inside: 'text',
  tag: '',
  attribute: '',
  quote: '',
  value: '',
};

/** Where one is after reading on. `raw` is a comment, a script or a style, which nothing leaves. */
export function readOn(place: TemplatePlace, markup: string): TemplatePlace {
  let now = place;
  for (const character of markup) now = step(now, character);
  return now;
}

function step(place: TemplatePlace, character: string): TemplatePlace {
  switch (place.inside) {
    case 'text':
      return character === '<' ? { ...inText, inside: 'tag', tag: '<' } : place;
    case 'tag':
      return inTag(place, character);
    case 'value':
      return character === place.quote
        ? { ...inText, inside: 'tag', tag: place.tag + character }
        : { ...place, value: place.value + character };
    case 'raw':
      return place;
  }
}

function inTag(place: TemplatePlace, character: string): TemplatePlace {
  const tag = place.tag + character;
  if (/^<!--|^<(script|style)[\s>]/i.test(tag)) return { ...inText, inside: 'raw' };
  if (character === '>') return inText;
  const opens = character === '"' || character === "'";
  const attribute = opens ? /([^\s"'<>/=]+)\s*=\s*$/.exec(place.tag)?.[1] : undefined;
  return attribute === undefined
    ? { ...place, tag }
    : { inside: 'value', tag, attribute: attribute.toLowerCase(), quote: character, value: '' };
}
