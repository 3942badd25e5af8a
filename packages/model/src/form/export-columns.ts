import type {
  Answers,
  CompiledChoice,
  CompiledField,
  CompiledForm,
} from '../compiled/compiled-form.ts';
import { holds } from '../compiled/condition.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { pick } from '../compiled/pick.ts';

/** What stands in a cell; null for an empty one. */
export type Cell = string | number | boolean | null;

/** One column of a table of answers. */
export interface ExportColumn {
  /** The field's name; of `choices` with the choice's id and of `ranked` with the rank after a dot. */
  readonly key: string;
  /** Its heading, in the wanted language. */
  readonly label: string;
  readonly sensitive: boolean;
  /** The cell of somebody with these answers. Pure: the same answers give the same cell. */
  readonly cell: (answers: Answers) => Cell;
}

/** What is exported, and in which language. */
export interface ExportOptions {
  /** BCP 47 tags by preference; by default each text's first wording. */
  readonly locale?: string | readonly string[];
  /** Whether sensitive fields are exported too. false by default. */
  readonly sensitive?: boolean;
}

/**
 * The columns of a table of answers, in the form's order. A choice is its label, also when it is no
 * longer offered, and its id where the form does not know it. `choices` are a column each, which can be
 * counted; `ranked` are a column for each rank. A cell is empty for what was left open or not asked.
 *
 * @param form - the compiled form, from `compile(event).form`.
 * @param options - `locale` of headings and labels; `sensitive`, to export sensitive fields as well.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 * import { exportColumns } from '@plenary/model/form';
 *
 * const purpose = 'For the kitchen';
 * const choices = [{ id: 'thu', label: 'Thursday' }, { id: 'fri', label: 'Friday' }];
 * const { form } = compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose },
 *     { name: 'days', kind: 'choices', choices, label: 'Lunch', purpose },
 *   ], { keepUntil: '2027-06-20' }),
 * }));
 * const columns = exportColumns(form);
 * assert.deepEqual(columns.map(({ label }) => label), ['Name', 'E-mail', 'Lunch: Thursday', 'Lunch: Friday']);
 * const anna = { name: 'Anna', email: null, days: ['fri'] };
 * assert.deepEqual(columns.map(({ cell }) => cell(anna)), ['Anna', null, false, true]);
 * ```
 */
export function exportColumns(
  form: CompiledForm,
  { locale = [], sensitive = false }: ExportOptions = {},
): ExportColumn[] {
  const words = (text: LocalizedText): string => pick(text, locale).text;
  return form.fields
    .filter((field) => sensitive || !field.sensitive)
    .flatMap((field) => columnsOf(field, words));
}

type Words = (text: LocalizedText) => string;

function columnsOf(field: CompiledField, words: Words): ExportColumn[] {
  const { name, kind, sensitive } = field;
  const label = words(field.label);
  switch (kind) {
    case 'choices':
      return everyChoice(field).map((choice) => ({
        key: `${name}.${choice.id}`,
        label: `${label}: ${words(choice.label)}`,
        sensitive,
        cell: (answers) => listed(answers, name)?.includes(choice.id) ?? null,
      }));
    case 'ranked':
      return Array.from({ length: field.most ?? everyChoice(field).length }, (_, rank) => ({
        key: `${name}.${rank + 1}`,
        label: `${label} ${rank + 1}`,
        sensitive,
        cell: (answers) => choiceCell(field, listed(answers, name)?.[rank] ?? null, words),
      }));
    default:
      return [{ key: name, label, sensitive, cell: (answers) => oneCell(field, answers, words) }];
  }
}

function oneCell(field: CompiledField, answers: Answers, words: Words): Cell {
  const { name, kind, none, required, when } = field;
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (typeof answer === 'number' || typeof answer === 'boolean') return answer;
  if (kind !== 'choice' && kind !== 'affiliation') {
    return typeof answer === 'string' ? answer : null;
  }
  // Who had to choose and gave null chose 'none of these'; of others it may be left open.
  const choseNone = answer === null && required && (when === null || holds(when, answers));
  if (choseNone && none !== null) return words(none);
  return choiceCell(field, typeof answer === 'string' ? answer : null, words);
}

function choiceCell(field: CompiledField, id: string | null, words: Words): Cell {
  const choice = everyChoice(field).find((one) => one.id === id);
  return choice ? words(choice.label) : id;
}

function everyChoice(field: CompiledField): readonly CompiledChoice[] {
  return [...field.choices, ...field.removedChoices];
}

function listed(answers: Answers, name: string): readonly string[] | null {
  const answer = Object.hasOwn(answers, name) ? answers[name] : null;
  return typeof answer === 'object' ? (answer ?? null) : null;
}
