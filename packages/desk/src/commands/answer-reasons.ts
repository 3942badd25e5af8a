import { type CompiledField, type CompiledForm, isEmailAddress } from '@plenary/model/compiled';
import type { Policy, Reason } from '@plenary/rules';
import type { ReadAnswers } from '../people/registration-answers.ts';
import type { Bench } from './judgement.ts';

type Steering = Extract<CompiledField['meaning'], 'audience' | 'affiliation' | 'theme'>;

/**
 * Why answers cannot be judged: they lack an address, have one where no mail goes, or name what is none
 * of the event's ids. The rules would repeat such a text in their reasons, and what somebody typed has
 * no place in an outcome.
 *
 * @param holder - JSON Pointer to what has the answers.
 */
export function answerReasons(
  { form, policy }: Bench,
  asked: ReadAnswers,
  holder: string,
  address: 'required' | 'optional',
): readonly Reason[] {
  const wrong = (meaning: CompiledField['meaning']): Reason => ({
    code: 'command.malformed',
    path: `${holder}/answers/${fieldOf(form, meaning)}`,
  });
  const typed = typedAddress(asked);
  const reached = typed === null ? address === 'optional' : isEmailAddress(typed);
  const steering: readonly [Steering, readonly (string | null)[]][] = [
    ['audience', [asked.audience]],
    ['affiliation', [asked.affiliation]],
    ['theme', [...asked.themes, ...asked.ranking]],
  ];
  return [
    ...(reached ? [] : [wrong('address')]),
    ...steering
      .filter(([meaning, ids]) => !ids.every((id) => isKnown(form, policy, meaning, id)))
      .map(([meaning]) => wrong(meaning)),
  ];
}

/** The address that was typed; null where it was left open. */
export function typedAddress({ address }: Pick<ReadAnswers, 'address'>): string | null {
  return address?.trim() || null;
}

/** Whether the answers have the name that the form asks for; of a form without a name, they have. */
export function isNamed(form: CompiledForm, { parts }: Pick<ReadAnswers, 'parts'>): boolean {
  const names = form.fields.filter(({ meaning }) => meaning === 'name');
  const isFilled = ({ name }: CompiledField): boolean => {
    const answer = parts.answers[name];
    return typeof answer === 'string' && answer.trim() !== '';
  };
  const whole = names.every((field) => !field.required || isFilled(field));
  return whole && (names.length === 0 || names.some(isFilled));
}

/** The name of the form's field with this meaning. */
export function fieldOf({ fields }: CompiledForm, wanted: CompiledField['meaning']): string {
  return fields.find(({ meaning }) => meaning === wanted)?.name ?? '';
}

function isKnown(
  form: CompiledForm,
  policy: Policy,
  meaning: Steering,
  id: string | null,
): boolean {
  if (id === null || idsOf(policy)[meaning](id)) return true;
  return form.fields.some(
    (field) =>
      field.meaning === meaning &&
      [...field.choices, ...field.removedChoices].some((choice) => choice.id === id),
  );
}

function idsOf({
  audiences,
  affiliations,
  choices,
}: Policy): Record<Steering, (id: string) => boolean> {
  return {
    audience: (id) => audiences.has(id),
    affiliation: (id) => affiliations.has(id),
    theme: (id) => choices.some(({ themes, dropped }) => [...themes, ...dropped].includes(id)),
  };
}
