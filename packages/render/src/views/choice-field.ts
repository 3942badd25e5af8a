import { type Answer, type CompiledField, noneOfThese } from '@plenary/model/compiled';
import type {
  ChoiceFieldView,
  ChoicesFieldView,
  ChoiceView,
  FieldBase,
  RankedFieldView,
} from './field-view.ts';
import { themeSeats } from './seats-view.ts';
import type { ViewContext } from './view-context.ts';
import { around, joined, pageText, type ViewText, viewText } from './view-text.ts';

/** More choices than this stand in a list. */
const mostRadios = 7;

/** Something to choose, before it has a place on the page. */
interface Option {
  readonly value: string;
  readonly label: ViewText;
  readonly number: number | null;
}

/** A field in which one choice is made: in a list where there are many, on cards for themes. */
export function choiceField(
  base: FieldBase,
  field: CompiledField,
  value: Answer | undefined,
  ctx: ViewContext,
): ChoiceFieldView {
  const inList = field.meaning !== 'theme' && field.choices.length > mostRadios;
  const answered = value === null ? noneOfThese : value;
  const none =
    field.none === null
      ? []
      : [{ value: noneOfThese, label: viewText(field.none, ctx), number: null }];
  const options = optionsOf(field, [answered], ctx);
  return {
    ...base,
    control: controlOf(field, inList),
    prompt: inList ? ctx.messages.form.prompt : null,
    choices: choiceViews(
      base,
      inList ? [...none, ...options] : [...options, ...none],
      [answered],
      field.meaning === 'theme' ? ctx : null,
    ),
  };
}

/** A field in which any number is chosen, in boxes. */
export function choicesField(
  base: FieldBase,
  field: CompiledField,
  value: Answer | undefined,
  ctx: ViewContext,
): ChoicesFieldView {
  const chosen = listOf(value);
  const choices = choiceViews(base, optionsOf(field, chosen, ctx), chosen, null);
  return { ...base, control: 'checkboxes', choices };
}

/** A field in which wishes are put in order: a list for each, all of one name. */
export function rankedField(
  base: FieldBase,
  field: CompiledField,
  value: Answer | undefined,
  ctx: ViewContext,
): RankedFieldView {
  const { form } = ctx.messages;
  const wishes = listOf(value);
  const places = Math.max(1, wishes.length, field.most ?? field.choices.length);
  const themes = field.meaning === 'theme';
  return {
    ...base,
    control: 'ranked',
    prompt: form.prompt,
    ranks: Array.from({ length: places }, (_, place) => ({
      id: idAt(base, place),
      label: form.rank(place + 1),
      value: wishes[place] ?? '',
      required: base.required && place < (field.least ?? 1),
    })),
    options: optionsOf(field, wishes, ctx).map(({ value: posted, label, number }) => ({
      value: posted,
      label:
        themes && number !== null
          ? around(ctx.messages.event.themeWithTitle(number, ''), label)
          : label,
    })),
  };
}

/** What can be chosen, and of what no longer can be only what an earlier answer names. */
function optionsOf(
  field: CompiledField,
  chosen: readonly unknown[],
  ctx: ViewContext,
): readonly Option[] {
  const removed = field.meaning === 'theme' ? [] : field.removedChoices;
  return [
    ...field.choices.map(({ id, label, number }) => ({
      value: id,
      label: viewText(label, ctx),
      number,
    })),
    ...removed
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, label, number }) => ({
        value: id,
        label: joined([viewText(label, ctx), pageText(` ${ctx.messages.form.noLongerChosen}`)]),
        number,
      })),
  ];
}

/** @param seats - for the seats of themes; null where the choices are none. */
function choiceViews(
  base: FieldBase,
  options: readonly Option[],
  chosen: readonly unknown[],
  seats: ViewContext | null,
): readonly ChoiceView[] {
  return options.map(({ value, label, number }, place) => ({
    id: idAt(base, place),
    value,
    number,
    label,
    selected: chosen.includes(value),
    seats: seats === null ? null : themeSeats(value, seats),
  }));
}

/** The first control has the field's own id, so that links land on it. */
function idAt({ id }: FieldBase, place: number): string {
  return place === 0 ? id : `${id}-${place + 1}`;
}

/** One that was posted alone is a list of one. */
function listOf(value: Answer | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value : [];
}

function controlOf(field: CompiledField, inList: boolean): ChoiceFieldView['control'] {
  if (inList) return 'select';
  return field.meaning === 'theme' ? 'cards' : 'radios';
}
