import type { Answer, Answers, CompiledField, CompiledForm } from '@plenary/model/compiled';
import type { RegistrationRecord } from '@plenary/rules';
import type { AnswerParts, RegistrationDetails } from '../store/people.ts';

/** Answers taken apart: what steers the decision, and what is only kept. */
export interface ReadAnswers {
  /** As typed; null where the form was not answered with one. */
  readonly address: string | null;
  readonly audience: string | null;
  readonly affiliation: string | null;
  /** Theme ids, of every field in which one is chosen. */
  readonly themes: readonly string[];
  /** Theme ids, best first, where themes are ranked. */
  readonly ranking: readonly string[];
  readonly parts: AnswerParts;
}

/**
 * Takes the answers of a form apart. What steers a decision is left out of what is kept, because it
 * stands in the ledger and changes there; answers the form does not ask for, and those that would be
 * kept no longer, are dropped. Whatever is no answer at all counts as left open: nothing throws.
 *
 * @param at - the instant, in milliseconds since the epoch.
 */
export function takeApart(form: CompiledForm, answers: Answers, at: number): ReadAnswers {
  const given = (meaning: CompiledField['meaning'], ranked = false): string[] =>
    form.fields
      .filter((field) => field.meaning === meaning && (field.kind === 'ranked') === ranked)
      .flatMap((field) => idsIn(answerOf(answers, field)));
  const kept = form.fields.filter((field) => isKept(field) && at < field.keepUntil);
  const apart = kept.filter(isApart);
  return {
    address: given('address')[0] ?? null,
    audience: given('audience')[0] ?? null,
    affiliation: given('affiliation')[0] ?? null,
    themes: given('theme'),
    ranking: given('theme', true),
    parts: {
      answers: picked(
        answers,
        kept.filter((field) => !isApart(field)),
      ),
      sensitive: apart.some((field) => isFilledIn(answerOf(answers, field)))
        ? picked(answers, apart)
        : null,
    },
  };
}

/** As `takeApart`, of what somebody said of another: consents and sensitive answers are not taken from them. */
export function takeApartOfAnother(form: CompiledForm, answers: Answers, at: number): ReadAnswers {
  const { parts, ...asked } = takeApart(form, answers, at);
  return { ...asked, parts: { answers: parts.answers, sensitive: null } };
}

/** The form's answers put together again, with what the ledger says of themes and affiliation now. */
export function putTogether(
  form: CompiledForm,
  record: RegistrationRecord,
  details: Pick<RegistrationDetails, 'address' | 'answers' | 'sensitive'>,
): Answers {
  return byName(form.fields, (field) => shown(field, record, details));
}

/** As `putTogether`, for the contact of a party: without consents and sensitive answers. */
export function putTogetherForContact(
  form: CompiledForm,
  record: RegistrationRecord,
  { address, answers }: Pick<RegistrationDetails, 'address' | 'answers'>,
): Answers {
  const details = { address, answers, sensitive: null };
  return byName(
    form.fields.filter((field) => !isApart(field)),
    (field) => shown(field, record, details),
  );
}

/** What somebody said who need not come, such as the contact of a party: only what is kept. */
export function contactAnswers(
  form: CompiledForm,
  details: Pick<RegistrationDetails, 'address' | 'answers' | 'sensitive'>,
): Answers {
  return byName(
    form.fields.filter((field) => isKept(field) || field.meaning === 'address'),
    (field) => (field.meaning === 'address' ? details.address : keptAnswer(field, details)),
  );
}

function shown(
  field: CompiledField,
  record: RegistrationRecord,
  details: Pick<RegistrationDetails, 'address' | 'answers' | 'sensitive'>,
): Answer {
  switch (field.meaning) {
    case 'address':
      return details.address;
    case 'audience':
      return record.audience;
    case 'affiliation':
      return record.affiliation;
    case 'theme':
      return shownThemes(field, record);
    default:
      return keptAnswer(field, details);
  }
}

function shownThemes(field: CompiledField, { themes, ranking }: RegistrationRecord): Answer {
  // What can no longer be chosen stays somebody's as long as the ledger says that they have it.
  const offered = new Set([...field.choices, ...field.removedChoices].map(({ id }) => id));
  if (field.kind === 'ranked') return ranking.filter((id) => offered.has(id));
  return themes.find((id) => offered.has(id)) ?? null;
}

/** Kept with the registration, and not in the ledger. */
function isKept({ meaning }: CompiledField): boolean {
  return meaning === 'name' || meaning === 'answer';
}

/** Kept apart: nobody fills it in for somebody else. */
function isApart({ sensitive, kind }: CompiledField): boolean {
  return sensitive || kind === 'consent';
}

function keptAnswer(
  field: CompiledField,
  { answers, sensitive }: Pick<RegistrationDetails, 'answers' | 'sensitive'>,
): Answer {
  // A field may have become sensitive, or have ceased to be, since it was answered.
  return answerOf(
    isApart(field) ? { ...answers, ...sensitive } : { ...sensitive, ...answers },
    field,
  );
}

function isFilledIn(answer: Answer): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  return answer !== null && answer !== '' && answer !== false;
}

function answerOf(answers: unknown, { name, kind }: CompiledField): Answer {
  const given = Object.hasOwn(Object(answers), name) ? Object(answers)[name] : null;
  return isAnswer(given) ? given : kind === 'consent' ? false : null;
}

function isAnswer(value: unknown): value is NonNullable<Answer> {
  if (Array.isArray(value)) return value.every((id) => typeof id === 'string');
  return ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}

function idsIn(answer: Answer): string[] {
  return [answer].flat().filter((id) => typeof id === 'string');
}

function picked(answers: Answers, fields: readonly CompiledField[]): Answers {
  return byName(fields, (field) => answerOf(answers, field));
}

function byName(
  fields: readonly CompiledField[],
  answer: (field: CompiledField) => Answer,
): Answers {
  // fromEntries defines own properties, so that a field called `__proto__` is only a field.
  return Object.fromEntries(fields.map((field) => [field.name, answer(field)]));
}
