import type { LocalizedText } from './compiled/localized-text.ts';
import type { EventModel } from './event.ts';
import { type Finding, type Path, pathText } from './finding.ts';

/** Every text that lacks one of the event's languages: a warning, since the first one is shown. */
export function* checkLanguages(event: EventModel): Generator<Finding> {
  for (const [path, text] of textsOf(event)) {
    if (typeof text === 'string') continue;
    const tags = new Set(Object.keys(text).map((tag) => tag.toLowerCase()));
    for (const language of event.languages) {
      if (tags.has(language.toLowerCase())) continue;
      const message = `This text has no wording in '${language}'.`;
      yield { code: 'language.missing', severity: 'warning', path: pathText(path), message };
    }
  }
}

type PlacedText = readonly [Path, LocalizedText];

/** Named one by one, since `{ id, name }` could as well be a text in Indonesian. */
function* textsOf(event: EventModel): Generator<PlacedText> {
  yield* texts(event, [], ['title', 'shortTitle', 'headline', 'motto', 'summary', 'description']);
  yield* texts(event.venue, ['venue'], ['directions']);
  yield* each(event.rooms, ['rooms'], ['name']);
  yield* each(event.contributors, ['contributors'], ['description']);
  yield* each(event.programme, ['programme'], ['title', 'summary', 'description']);
  for (const [index, { parts }] of event.programme.entries()) {
    yield* each(parts, ['programme', index, 'parts'], ['title', 'summary']);
  }
  yield* each(event.themes, ['themes'], ['title', 'summary', 'description']);
  for (const [index, { questions = [] }] of (event.themes ?? []).entries()) {
    for (const [position, text] of questions.entries()) {
      yield [['themes', index, 'questions', position], text];
    }
  }
  yield* each(event.audiences, ['audiences'], ['title']);
  yield* texts(event.affiliations, ['affiliations'], ['title', 'none']);
  yield* each(event.affiliations?.entries, ['affiliations', 'entries'], ['name']);
  yield* texts(event.contest, ['contest'], ['title', 'description']);
  yield* each(event.glossary, ['glossary'], ['meaning']);
  yield* each(event.assumptions, ['assumptions'], ['text']);
  yield* formTexts(event);
}

function* formTexts({ form }: EventModel): Generator<PlacedText> {
  yield* each(form.fields, ['form', 'fields'], ['label', 'hint', 'purpose', 'keep']);
  for (const [index, field] of form.fields.entries()) {
    const path = ['form', 'fields', index];
    if (field.kind === 'choice' || field.kind === 'affiliation')
      yield* texts(field, path, ['none']);
    if (field.kind === 'choice') yield* each(field.choices, [...path, 'choices'], ['label']);
  }
}

function* texts<Key extends string>(
  holder: { readonly [key in Key]?: LocalizedText } | undefined,
  path: Path,
  keys: readonly Key[],
): Generator<PlacedText> {
  for (const key of keys) {
    const text = holder?.[key];
    if (text !== undefined) yield [[...path, key], text];
  }
}

function* each<Key extends string>(
  holders: readonly { readonly [key in Key]?: LocalizedText }[] | undefined,
  path: Path,
  keys: readonly Key[],
): Generator<PlacedText> {
  for (const [index, holder] of (holders ?? []).entries()) {
    yield* texts(holder, [...path, index], keys);
  }
}
