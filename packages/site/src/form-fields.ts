import {
  type Answers,
  type CompiledEvent,
  type CompiledField,
  type FieldMeaning,
  noneOfThese,
} from '@plenary/model/compiled';
import type { HiddenField } from '@plenary/render';

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
 * Answers as the hidden fields that give the same answers when they are posted.
 *
 * @param event - whose form it is.
 * @param answers - as read from the form.
 */
export function hiddenAnswers(event: CompiledEvent, answers: Answers): HiddenField[] {
  return event.form.fields.flatMap(({ name, none }) => {
    const answer = answers[name] ?? null;
    if (answer === false) return [];
    if (answer === null) return [{ name, value: none === null ? '' : noneOfThese }];
    return [{ name, value: answer === true ? 'on' : answer }];
  });
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
