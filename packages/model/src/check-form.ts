import type { EventModel } from './event.ts';
import { fieldMeaning } from './field-meaning.ts';
import { errorAt, type Finding, type Path } from './finding.ts';
import type { ChoiceField, Field } from './form.ts';

/** Whether the form asks what the desk must know, once, and has something to choose from. */
export function* checkForm(event: EventModel): Generator<Finding> {
  yield* checkMeanings(event.form.fields);
  for (const [index, field] of event.form.fields.entries()) {
    const path = ['form', 'fields', index];
    if (field.kind === 'choice') yield* checkChoice(field, path, event);
    if (field.kind === 'affiliation' && event.affiliations === undefined) {
      const message = `'${field.name}' asks for an affiliation, and the event has no directory.`;
      yield errorAt(path, 'directory.missing', message);
    }
  }
}

function* checkMeanings(fields: readonly Field[]): Generator<Finding> {
  const seen = new Set<string>(['answer']);
  for (const [index, field] of fields.entries()) {
    const meaning = fieldMeaning(field);
    if (meaning !== 'answer' && seen.has(meaning)) {
      const message = `'${field.name}' is the second field that asks for the ${meaning}.`;
      yield errorAt(['form', 'fields', index], 'form.meaning-repeated', message);
    }
    seen.add(meaning);
  }
  for (const meaning of ['name', 'address']) {
    if (seen.has(meaning)) continue;
    const how = meaning === 'name' ? "asks: 'name'" : "kind: 'email'";
    const message = `The form does not ask for the ${meaning}: one field has ${how}.`;
    yield errorAt(['form', 'fields'], 'form.meaning-missing', message);
  }
}

function* checkChoice(field: ChoiceField, path: Path, event: EventModel): Generator<Finding> {
  if ((field.of === undefined) === (field.choices === undefined)) {
    yield errorAt(path, 'form.choices', `'${field.name}' has either choices or of.`);
  }
  if (field.asks === 'audience' && field.of !== 'audiences') {
    yield errorAt(path, 'form.choices', `'${field.name}' asks the audience of: 'audiences'.`);
  }
  if (field.asks === 'theme' && typeof field.of !== 'object') {
    yield errorAt(path, 'form.choices', `'${field.name}' asks the theme of: { themesOf }.`);
  }
  if (field.of === 'audiences' && (event.audiences ?? []).length === 0) {
    const message = `'${field.name}' asks for an audience, and the event has none.`;
    yield errorAt([...path, 'of'], 'form.choices', message);
  }
  const ids = field.choices?.map(({ id }) => id) ?? [];
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const message = `'${field.name}' has two choices '${id}'.`;
    yield errorAt([...path, 'choices', index, 'id'], 'id.duplicate', message);
  }
}
