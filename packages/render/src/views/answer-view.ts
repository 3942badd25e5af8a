import type { Answers, CompiledEvent, CompiledField } from '@plenary/model/compiled';
import { shortLabel } from './short-label.ts';
import { themeTitle } from './theme-title.ts';
import type { ViewContext } from './view-context.ts';
import { pageText, type ViewText, viewText } from './view-text.ts';

/** An answer in words, with its question. */
export interface AnswerView {
  readonly field: string;
  readonly label: ViewText;
  readonly value: ViewText;
  /** Nothing was filled in; `value` says so. */
  readonly empty: boolean;
}

/** The answer to a field in words: a choice by its label, a consent as yes or no. */
function answerView(
  field: CompiledField,
  fields: readonly CompiledField[],
  answers: Answers,
  ctx: ViewContext,
): AnswerView {
  const answer = Object.hasOwn(answers, field.name) ? answers[field.name] : null;
  const value = answerWords(field, answer ?? null, ctx);
  return {
    field: field.name,
    label: shortLabel(field, fields, ctx),
    value: value ?? pageText(ctx.messages.form.notFilledIn),
    empty: value === null,
  };
}

/** The answers to the fields, in the form's order. */
export function answerViews(
  fields: readonly CompiledField[],
  answers: Answers,
  ctx: ViewContext,
): AnswerView[] {
  return fields.map((field) => answerView(field, fields, answers, ctx));
}

function answerWords(
  field: CompiledField,
  answer: string | boolean | null,
  ctx: ViewContext,
): ViewText | null {
  if (field.kind === 'consent') {
    return pageText(answer === true ? ctx.messages.form.yes : ctx.messages.form.no);
  }
  const chosen = field.choices.find(({ id }) => id === answer);
  if (chosen !== undefined) {
    const { label, number } = chosen;
    return field.meaning === 'theme' && number !== null
      ? themeTitle({ number, title: label }, ctx)
      : viewText(label, ctx);
  }
  if (typeof answer === 'string' && answer !== '') return pageText(answer);
  return field.none === null ? null : viewText(field.none, ctx);
}

/** The answer to the field with a meaning, such as the name; null where there is none. */
export function answerMeaning(
  meaning: CompiledField['meaning'],
  answers: Answers,
  { form }: CompiledEvent,
): string | null {
  const field = form.fields.find((candidate) => candidate.meaning === meaning);
  const answer = field === undefined ? null : answers[field.name];
  return typeof answer === 'string' && answer !== '' ? answer : null;
}
