import {
  type Answer,
  type Answers,
  type CompiledEvent,
  type CompiledField,
  holds,
} from '@plenary/model/compiled';
import { dayWords } from './day-words.ts';
import { numberWords } from './number-words.ts';
import { shortLabel } from './short-label.ts';
import { themeTitle } from './theme-title.ts';
import type { ViewContext } from './view-context.ts';
import { joined, pageText, type ViewText, viewText } from './view-text.ts';

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

/** The answers to the fields that are asked, in the form's order. */
export function answerViews(
  fields: readonly CompiledField[],
  answers: Answers,
  ctx: ViewContext,
): AnswerView[] {
  return fields
    .filter(({ name, when }) => when === null || holds(when, answers) || answers[name] === true)
    .map((field) => answerView(field, fields, answers, ctx));
}

function answerWords(field: CompiledField, answer: Answer, ctx: ViewContext): ViewText | null {
  if (field.kind === 'consent') {
    return pageText(answer === true ? ctx.messages.form.yes : ctx.messages.form.no);
  }
  if (typeof answer === 'number') return pageText(numberWords(answer, ctx.messages.locale));
  if (typeof answer === 'string' && answer !== '') return wordsOf(answer, field, ctx);
  if (Array.isArray(answer) && answer.length > 0) return listWords(answer, field, ctx);
  return field.none === null ? null : viewText(field.none, ctx);
}

function wordsOf(answer: string, field: CompiledField, ctx: ViewContext): ViewText {
  if (field.kind === 'date') return pageText(dayWords(answer, ctx));
  // What can no longer be chosen keeps its label.
  const chosen = [...field.choices, ...field.removedChoices].find(({ id }) => id === answer);
  if (chosen === undefined) return pageText(answer);
  const { label, number } = chosen;
  return field.meaning === 'theme' && number !== null
    ? themeTitle({ number, title: label }, ctx)
    : viewText(label, ctx);
}

/** 'Vrijdag, zaterdag'; of wishes '1. Vrijdag, 2. zaterdag'. */
function listWords(ids: readonly string[], field: CompiledField, ctx: ViewContext): ViewText {
  return joined(
    ids.flatMap((id, place) => {
      const before = `${place === 0 ? '' : ', '}${field.kind === 'ranked' ? `${place + 1}. ` : ''}`;
      const words = wordsOf(id, field, ctx);
      return before === '' ? [words] : [pageText(before), words];
    }),
  );
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
