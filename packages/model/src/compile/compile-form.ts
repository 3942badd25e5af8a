import type { CompiledDirectory } from '../compiled/compiled-event.ts';
import type { CompiledField, CompiledForm } from '../compiled/compiled-form.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';
import type { EventModel } from '../event/event.ts';
import type { Field } from '../form/field.ts';
import { fieldMeaning } from '../form/field-meaning.ts';
import { type MomentFrame, resolveMoment } from '../time/moment.ts';
import { resolvedAt } from '../time/resolved-at.ts';
import { type ChoiceSources, choicesOf } from './compile-form-choices.ts';

/** The form with every default written out and every list of choices filled in. */
export function compileForm(
  event: EventModel,
  frame: MomentFrame,
  sources: ChoiceSources,
): CompiledForm {
  const { version = 1, fields } = event.form;
  return {
    version,
    fields: fields.map((field) => compileField(field, event, frame, sources)),
  };
}

function compileField(
  field: Field,
  event: EventModel,
  frame: MomentFrame,
  sources: ChoiceSources,
): CompiledField {
  const { offered, removed } = choicesOf(field, event, sources);
  return {
    name: field.name,
    kind: field.kind,
    meaning: fieldMeaning(field),
    label: field.label,
    hint: field.hint ?? null,
    required: field.required ?? false,
    maxLength: maxLengthOf(field),
    autocomplete: field.autocomplete ?? autocompleteOf(field),
    ...boundsOf(field, offered.length),
    choices: offered,
    removedChoices: removed,
    none: noneOf(field, sources.directory),
    covers: field.kind === 'consent' ? (field.covers ?? []) : [],
    when: field.when ?? null,
    ownType: field.kind === 'own' ? field.ownType : null,
    sensitive: field.sensitive ?? false,
    purpose: field.purpose,
    basis: field.basis ?? (field.kind === 'consent' ? 'consent' : (event.form.basis ?? null)),
    recipients: field.recipients ?? event.form.recipients ?? [],
    keepUntil: keepUntil(field, event, frame),
    version: field.version ?? 1,
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
    case 'phone':
      return 40;
    case 'own':
      return 500;
    default:
      return null;
  }
}

function autocompleteOf(field: Field): string | null {
  const meaning = fieldMeaning(field);
  if (meaning === 'address') return 'email';
  if (field.kind === 'phone') return 'tel';
  return meaning === 'name' ? 'name' : null;
}

type Bounds = Pick<CompiledField, 'least' | 'most' | 'decimals' | 'earliest' | 'latest'>;

function boundsOf(field: Field, offered: number): Bounds {
  const none = { least: null, most: null, decimals: 0, earliest: null, latest: null };
  switch (field.kind) {
    case 'number':
      return {
        ...none,
        least: field.least ?? null,
        most: field.most ?? null,
        decimals: field.decimals ?? 0,
      };
    case 'date':
      return { ...none, earliest: field.earliest ?? null, latest: field.latest ?? null };
    case 'choices':
      return { ...none, least: field.least ?? null, most: field.most ?? null };
    case 'ranked':
      return { ...none, least: field.least ?? 1, most: field.most ?? offered };
    default:
      return none;
  }
}

function keepUntil(field: Field, { form }: EventModel, frame: MomentFrame): number {
  const moment = field.keepUntil ?? form.keepUntil;
  return moment === undefined ? frame.endsAt : resolvedAt(resolveMoment(moment, 'ends', frame));
}

function noneOf(field: Field, directory: CompiledDirectory | null): LocalizedText | null {
  if (field.kind === 'choice') return field.none ?? null;
  return field.kind === 'affiliation' ? (field.none ?? directory?.none ?? null) : null;
}
