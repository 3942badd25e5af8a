import { type CompiledField, noneOfThese } from '@plenary/model/compiled';
import type { ChoiceFieldView, FieldBase } from './field-view.ts';
import { themeSeats } from './seats-view.ts';
import type { ViewContext } from './view-context.ts';
import { viewText } from './view-text.ts';

/** More choices than this stand in a list. */
const mostRadios = 7;

/** A field in which one choice is made: in a list where there are many, on cards for themes. */
export function choiceField(
  base: FieldBase,
  field: CompiledField,
  value: string | boolean | null | undefined,
  ctx: ViewContext,
): ChoiceFieldView {
  const inList = field.meaning !== 'theme' && field.choices.length > mostRadios;
  const answered = value === null ? noneOfThese : value;
  const none = field.none === null ? [] : [{ value: noneOfThese, label: field.none, number: null }];
  const choices = field.choices.map(({ id, label, number }) => ({ value: id, label, number }));
  const all = inList ? [...none, ...choices] : [...choices, ...none];
  return {
    ...base,
    control: controlOf(field, inList),
    prompt: inList ? ctx.messages.form.prompt : null,
    choices: all.map(({ value: posted, label, number }, place) => {
      const id = place === 0 ? base.id : `${base.id}-${place + 1}`;
      const seats = field.meaning === 'theme' ? themeSeats(posted, ctx) : null;
      return {
        id,
        value: posted,
        number,
        label: viewText(label, ctx),
        selected: posted === answered,
        seats,
      };
    }),
  };
}

function controlOf(field: CompiledField, inList: boolean): ChoiceFieldView['control'] {
  if (inList) return 'select';
  return field.meaning === 'theme' ? 'cards' : 'radios';
}
