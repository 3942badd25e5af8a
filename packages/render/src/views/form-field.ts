import type { Answer, Answers, CompiledEvent, CompiledField } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import { boundsWords } from './bounds-words.ts';
import { choiceField, choicesField, rankedField } from './choice-field.ts';
import { conditionWords } from './condition-words.ts';
import { fieldId } from './error-summary.ts';
import type { FieldBase, FieldView, FixedFieldView, TypedFieldView } from './field-view.ts';
import { numberWords } from './number-words.ts';
import { coveredLabels } from './short-label.ts';
import type { ViewContext } from './view-context.ts';
import { viewText } from './view-text.ts';

/** What a form's fields are made with. */
export interface FieldOptions {
  /** As typed or as answered. */
  readonly typed: Answers;
  /** The error of each field, by name. */
  readonly errors: ReadonlyMap<string, string>;
}

/** A field ready to show: its words, what was typed, what is wrong, and the ids that tie them. */
export function fieldView(
  field: CompiledField,
  { typed, errors }: FieldOptions,
  event: CompiledEvent,
  ctx: ViewContext,
): Exclude<FieldView, FixedFieldView> {
  const base = fieldBase(field, errors.get(field.name) ?? null, event, ctx);
  const value = Object.hasOwn(typed, field.name) ? typed[field.name] : undefined;
  switch (field.kind) {
    case 'consent':
      return { ...base, control: 'checkbox', checked: value === true };
    case 'choice':
    case 'affiliation':
      return choiceField(base, field, value, ctx);
    case 'choices':
      return choicesField(base, field, value, ctx);
    case 'ranked':
      return rankedField(base, field, value, ctx);
    default:
      return {
        ...base,
        control: typedControl(field.kind),
        value: typedValue(value, ctx),
        inputMode: inputMode(field),
        autocomplete: field.autocomplete,
      };
  }
}

/** A field that is shown, not asked. */
export function fixedFieldView(
  field: CompiledField,
  value: string,
  event: CompiledEvent,
  ctx: ViewContext,
): FixedFieldView {
  const base = fieldBase(field, null, event, ctx);
  return { ...base, control: 'fixed', value, optional: null, hint: null, limit: null, when: null };
}

function fieldBase(
  field: CompiledField,
  error: string | null,
  event: CompiledEvent,
  ctx: ViewContext,
): FieldBase {
  const id = fieldId(field.name);
  const hint = field.hint === null ? null : viewText(field.hint, ctx);
  const limit = limitWords(field, event, ctx);
  const when = field.when === null ? null : conditionWords(field.when, event.form.fields, ctx);
  const hintId = hint === null && limit === null && when === null ? null : `${id}-hint`;
  const errorId = error === null ? null : `${id}-error`;
  return {
    name: field.name,
    id,
    label: viewText(field.label, ctx),
    optional: optionalWords(field, event, ctx),
    required: field.required && field.when === null,
    hint,
    limit,
    when,
    hintId,
    error,
    errorId,
    describedBy: [hintId, errorId].filter((part) => part !== null).join(' ') || null,
  };
}

/** Tells of a field that may stay open; a consent that it is needed only with what it covers. */
function optionalWords(
  field: CompiledField,
  event: CompiledEvent,
  ctx: ViewContext,
): string | null {
  const { form } = ctx.messages;
  if (field.required) return field.when === null ? null : form.notAlways;
  if (field.none !== null) return null;
  const covered = coveredLabels(field, event.form.fields, ctx);
  return covered.length === 0 ? form.optional : form.neededWith(covered);
}

/** A field tells what fits; a theme without a hint until when it can be changed. */
function limitWords(field: CompiledField, event: CompiledEvent, ctx: ViewContext): string | null {
  const { form } = ctx.messages;
  const bounds = boundsWords(field, ctx);
  if (bounds !== null) return bounds;
  if (field.meaning !== 'theme' || field.hint !== null) return null;
  if (event.registration.chooseUntil <= ctx.now) return null;
  return form.changeUntil(
    untilWords(event.registration.chooseUntil, event.zone, ctx.messages, ctx.now),
  );
}

function typedControl(kind: CompiledField['kind']): TypedFieldView['control'] {
  switch (kind) {
    case 'longText':
      return 'textarea';
    case 'email':
    case 'date':
      return kind;
    case 'phone':
      return 'tel';
    default:
      return 'text';
  }
}

/** As text and not as a number: that one changes under a wheel and drops what it cannot read. */
function inputMode({ kind, decimals, least }: CompiledField): TypedFieldView['inputMode'] {
  // The keys for numbers have no minus.
  if (kind !== 'number' || (least !== null && least < 0)) return null;
  return decimals === 0 ? 'numeric' : 'decimal';
}

function typedValue(value: Answer | undefined, { messages }: ViewContext): string {
  if (typeof value === 'number') return numberWords(value, messages.locale);
  return typeof value === 'string' ? value : '';
}
