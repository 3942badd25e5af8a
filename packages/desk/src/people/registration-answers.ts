import type { Answer, Answers, CompiledField, CompiledForm } from '@plenary/model/compiled';
import type { RegistrationRecord } from '@plenary/rules';
import type { AnswerParts, RegistrationDetails } from '../store/store.ts';

/** Answers taken apart: what steers the decision, and what is only kept. */
export interface ReadAnswers {
  /** As typed; null where the form was not answered with one. */
  readonly address: string | null;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly themes: readonly string[];
  readonly parts: AnswerParts;
}

/**
 * Takes the answers of a form apart. What steers a decision is left out of what is kept, because it
 * stands in the ledger and changes there; answers the form does not ask for are dropped.
 */
export function takeApart(form: CompiledForm, answers: Answers): ReadAnswers {
  const given = (meaning: CompiledField['meaning']): string[] =>
    form.fields
      .filter((field) => field.meaning === meaning)
      .map((field) => answerOf(answers, field))
      .filter((answer) => typeof answer === 'string');
  const kept = form.fields.filter(({ meaning }) => meaning === 'name' || meaning === 'answer');
  const apart = kept.filter((field) => isSensitive(form, field));
  return {
    address: given('address')[0] ?? null,
    audience: given('audience')[0] ?? null,
    affiliation: given('affiliation')[0] ?? null,
    themes: given('theme'),
    parts: {
      answers: picked(
        answers,
        kept.filter((field) => !apart.includes(field)),
      ),
      sensitive: apart.some((field) => isFilledIn(answerOf(answers, field)))
        ? picked(answers, apart)
        : null,
    },
  };
}

/** The form's answers put together again, with what the ledger says of themes and affiliation now. */
export function putTogether(
  form: CompiledForm,
  record: RegistrationRecord,
  details: RegistrationDetails,
): Answers {
  const entries = form.fields.map((field) => [field.name, shown(form, field, record, details)]);
  return Object.fromEntries(entries);
}

function shown(
  form: CompiledForm,
  field: CompiledField,
  record: RegistrationRecord,
  details: RegistrationDetails,
): Answer {
  switch (field.meaning) {
    case 'address':
      return details.address;
    case 'audience':
      return record.audience;
    case 'affiliation':
      return record.affiliation;
    case 'theme':
      // What can no longer be chosen stays somebody's as long as the ledger says that they have it.
      return (
        [...field.choices, ...field.removedChoices].find(({ id }) => record.themes.includes(id))
          ?.id ?? null
      );
    default:
      return answerOf(
        isSensitive(form, field) ? (details.sensitive ?? {}) : details.answers,
        field,
      );
  }
}

/** A field that is sensitive, or the consent under which such a field is kept. */
function isSensitive(form: CompiledForm, field: CompiledField): boolean {
  return (
    field.sensitive ||
    form.fields.some((other) => other.sensitive && field.covers.includes(other.name))
  );
}

function isFilledIn(answer: Answer): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  return answer !== null && answer !== '' && answer !== false;
}

function answerOf(answers: Answers, { name, kind }: CompiledField): Answer {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return answer ?? (kind === 'consent' ? false : null);
}

function picked(answers: Answers, fields: readonly CompiledField[]): Answers {
  return Object.fromEntries(fields.map((field) => [field.name, answerOf(answers, field)]));
}
