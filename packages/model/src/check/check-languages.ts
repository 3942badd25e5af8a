import type { LocalizedText } from '../compiled/localized-text.ts';
import type { EventModel } from '../event/event.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';

/** Every text that lacks one of the event's languages: a warning, since the first one is shown. */
export function checkLanguages(event: EventModel, found: Found): void {
  const asked: Asked = { languages: event.languages, found };
  texts(asked, event, [], ['title', 'shortTitle', 'headline', 'motto', 'summary', 'description']);
  texts(asked, event.venue, ['venue'], ['directions']);
  texts(asked, event.online, ['online'], ['name']);
  each(asked, event.rooms, ['rooms'], ['name']);
  each(asked, event.tracks, ['tracks'], ['title']);
  each(asked, event.contributors, ['contributors'], ['name', 'description']);
  each(asked, event.programme, ['programme'], ['title', 'summary', 'description']);
  event.programme.forEach(({ parts }, index) => {
    if (parts) each(asked, parts, ['programme', index, 'parts'], ['title', 'summary']);
  });
  each(asked, event.themes, ['themes'], ['title', 'summary', 'description']);
  event.themes?.forEach(({ questions }, index) => {
    questions?.forEach((text, position) => {
      ask(asked, text, ['themes', index, 'questions'], position);
    });
  });
  each(asked, event.audiences, ['audiences'], ['title', 'attendee']);
  texts(asked, event.affiliations, ['affiliations'], ['title', 'none']);
  each(asked, event.affiliations?.entries, ['affiliations', 'entries'], ['name']);
  texts(asked, event.contest, ['contest'], ['title', 'description']);
  each(asked, event.glossary, ['glossary'], ['meaning']);
  each(asked, event.assumptions, ['assumptions'], ['text']);
  each(asked, event.registration.invitations, ['registration', 'invitations'], ['title']);
  checkFormTexts(asked, event);
}

interface Asked {
  readonly languages: readonly string[];
  readonly found: Found;
}

type Holder<Key extends string> = { readonly [key in Key]?: LocalizedText };

function checkFormTexts(asked: Asked, { form }: EventModel): void {
  listed(asked, form.recipients, ['form', 'recipients']);
  each(asked, form.fields, ['form', 'fields'], ['label', 'hint', 'purpose']);
  form.fields.forEach((field, index) => {
    const path = ['form', 'fields', index];
    if ('none' in field) texts(asked, field, path, ['none']);
    if ('choices' in field) each(asked, field.choices, [...path, 'choices'], ['label']);
    listed(asked, field.recipients, [...path, 'recipients']);
  });
}

function listed(asked: Asked, items: readonly LocalizedText[] | undefined, path: Path): void {
  items?.forEach((text, index) => {
    ask(asked, text, path, index);
  });
}

function each<Key extends string>(
  asked: Asked,
  holders: readonly Holder<Key>[] | undefined,
  path: Path,
  keys: readonly Key[],
): void {
  holders?.forEach((holder, index) => {
    for (const key of keys) {
      const text = holder[key];
      if (typeof text === 'object') ask(asked, text, path, index, key);
    }
  });
}

function texts<Key extends string>(
  asked: Asked,
  holder: Holder<Key> | undefined,
  path: Path,
  keys: readonly Key[],
): void {
  if (holder === undefined) return;
  for (const key of keys) ask(asked, holder[key], path, key);
}

function ask(
  { languages, found }: Asked,
  text: LocalizedText | undefined,
  path: Path,
  ...steps: readonly PropertyKey[]
): void {
  if (typeof text !== 'object') return;
  const lacking = languages.filter((language) => !speaks(text, language));
  if (lacking.length === 0) return;
  found.warning('language.missing', [...path, ...steps], { languages: lacking });
}

/** Whether `pick` finds a wording for the language: its own, or that of a shorter tag (RFC 4647 §3.4). */
function speaks(text: Exclude<LocalizedText, string>, language: string): boolean {
  if (Object.hasOwn(text, language)) return true;
  const tags = Object.keys(text).map((tag) => tag.toLowerCase());
  let range = language.toLowerCase();
  while (range.includes('-') && !tags.includes(range))
    range = range.slice(0, range.lastIndexOf('-'));
  return tags.includes(range);
}
