import type { CompiledField } from '@plenary/model/compiled';
import { dayWords } from './day-words.ts';
import { numberWords } from './number-words.ts';
import type { ViewContext } from './view-context.ts';

/** What fits in a field, in words: 'Van 1 tot en met 10.', 'Kies er ten hoogste 3.'; null where all does. */
export function boundsWords(
  field: CompiledField,
  ctx: Pick<ViewContext, 'messages'>,
): string | null {
  const { form, locale } = ctx.messages;
  const { least, most, earliest, latest } = field;
  const number = (value: number | null) => (value === null ? null : numberWords(value, locale));
  const day = (date: string | null) => (date === null ? null : dayWords(date, ctx));
  switch (field.kind) {
    case 'longText':
      return field.maxLength === null ? null : form.limit(field.maxLength);
    case 'number':
      return least === null && most === null
        ? null
        : form.numberBetween(number(least), number(most));
    case 'date':
      return earliest === null && latest === null
        ? null
        : form.dateBetween(day(earliest), day(latest));
    case 'choices':
      return least === null && most === null ? null : form.howMany(least, most);
    case 'ranked':
      return rankedWords(field, form);
    default:
      return null;
  }
}

/** One wish or all of them goes without saying. */
function rankedWords(
  { least, most, choices }: CompiledField,
  form: ViewContext['messages']['form'],
): string {
  const few = least !== null && least > 1 ? least : null;
  const many = most !== null && most < choices.length ? most : null;
  return few === null && many === null
    ? form.inOrder
    : `${form.inOrder} ${form.howMany(few, many)}`;
}
