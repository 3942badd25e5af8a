import type { Answers, CompiledEvent, CompiledField, FieldMeaning } from '@plenary/model/compiled';

/**
 * The form's field of a meaning; null where the form has none.
 *
 * @param event - whose form it is.
 * @param meaning - such as `address`.
 */
export function fieldOf(event: CompiledEvent, meaning: FieldMeaning): CompiledField | null {
  return event.form.fields.find((field) => field.meaning === meaning) ?? null;
}

/**
 * The themes among the answers: none or one.
 *
 * @param event - whose form it is.
 * @param answers - as read from the form.
 */
export function themesIn(event: CompiledEvent, answers: Answers): string[] {
  const answer = answers[fieldOf(event, 'theme')?.name ?? ''];
  return typeof answer === 'string' ? [answer] : [];
}
