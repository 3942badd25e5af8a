import type { CompiledDirectory } from './compiled/compiled-event.ts';
import type { CompiledChoice, CompiledField, CompiledForm } from './compiled/compiled-form.ts';
import type { CompiledTheme } from './compiled/compiled-programme.ts';
import type { LocalizedText } from './compiled/localized-text.ts';
import type { EventModel } from './event.ts';
import { fieldMeaning } from './field-meaning.ts';
import type { ChoiceField, Field } from './form.ts';

/** What a form's choices are taken from. */
interface ChoiceSources {
  readonly themes: readonly CompiledTheme[];
  readonly directory: CompiledDirectory | null;
}

/** The form with every default written out and every list of choices filled in. */
export function compileForm(event: EventModel, sources: ChoiceSources): CompiledForm {
  const { version = 1, fields } = event.form;
  return {
    version,
    fields: fields.map((field) => compileField(field, event, sources)),
  };
}

function compileField(field: Field, event: EventModel, sources: ChoiceSources): CompiledField {
  return {
    name: field.name,
    kind: field.kind,
    meaning: fieldMeaning(field),
    label: field.label,
    hint: field.hint ?? null,
    required: field.required ?? false,
    maxLength: maxLengthOf(field),
    autocomplete: field.autocomplete ?? autocompleteOf(field),
    choices: choicesOf(field, event, sources),
    none: noneOf(field, sources.directory),
    covers: field.kind === 'consent' ? (field.covers ?? []) : [],
    sensitive: field.sensitive ?? false,
    purpose: field.purpose,
    keep: field.keep,
  };
}

function maxLengthOf(field: Field): number | null {
  switch (field.kind) {
    case 'text':
      return field.maxLength ?? 200;
    case 'longText':
      return field.maxLength ?? 2000;
    case 'email':
      // RFC 5321 §4.5.3.1.3, less the two brackets.
      return 254;
    default:
      return null;
  }
}

function autocompleteOf(field: Field): string | null {
  const meaning = fieldMeaning(field);
  if (meaning === 'address') return 'email';
  return meaning === 'name' ? 'name' : null;
}

function choicesOf(field: Field, event: EventModel, sources: ChoiceSources): CompiledChoice[] {
  if (field.kind === 'choice') return choicesOfChoice(field, event, sources.themes);
  if (field.kind !== 'affiliation') return [];
  return (sources.directory?.entries ?? []).map(({ id, name }) => unnumbered(id, name));
}

function choicesOfChoice(
  { of, choices = [] }: ChoiceField,
  { audiences = [] }: EventModel,
  themes: readonly CompiledTheme[],
): CompiledChoice[] {
  if (of === undefined) return choices.map(({ id, label }) => unnumbered(id, label));
  if (of === 'audiences')
    return audiences.map(({ id, title, attendee = title }) => unnumbered(id, attendee));
  return themes
    .filter(({ session }) => session === of.themesOf)
    .map(({ id, title, number }) => ({ id, label: title, number }));
}

function unnumbered(id: string, label: LocalizedText): CompiledChoice {
  return { id, label, number: null };
}

function noneOf(field: Field, directory: CompiledDirectory | null): LocalizedText | null {
  if (field.kind === 'choice') return field.none ?? null;
  return field.kind === 'affiliation' ? (field.none ?? directory?.none ?? null) : null;
}
