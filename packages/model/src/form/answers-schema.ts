import * as z from 'zod';
import type { CompiledField, CompiledForm } from '../compiled/compiled-form.ts';
import { type ReadFormOptions, readForm } from '../compiled/read-form.ts';
import type { Form } from './form.ts';

/**
 * A zod schema of the answers to a form as JSON, typed as `AnswersOf` says. It accepts what `readForm`
 * accepts and gives the same answers, since `readForm` is what judges; but where JSON has a type of
 * its own it must be used, so a number is no text and a consent no `on`. An issue's path is the field,
 * its message the code of the problem (`field.required`) and its `params` the problem whole.
 *
 * @param form - as `defineForm` gives it, for the type of its answers.
 * @param compiled - the same form compiled, `compile(event).form`, for what can be chosen.
 * @param options - as for `readForm`: `ownTypes`, a team's own schemas; `before`, the answers that are
 *   being changed, of which what stays is not checked again and may so be what the type rules out, such
 *   as null where a field is required by now.
 * @throws Error (`code: 'form.other-form'`) when the two do not have the same fields.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 * import { answersSchema } from '@plenary/model/form';
 *
 * const form = defineForm([
 *   { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Your badge' },
 *   { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you' },
 * ], { keepUntil: '2027-06-20' });
 * const day = compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] }, form,
 * }));
 * const { name } = answersSchema(form, day.form).parse({ name: ' Anna ', email: 'a@b.nl' });
 * assert.equal(name, 'Anna');
 * ```
 */
export function answersSchema<Given>(
  form: Form<string, string, Given>,
  compiled: CompiledForm,
  options: ReadFormOptions = {},
): z.ZodType<Given> {
  refuseAnotherForm(form, compiled);
  const shape = compiled.fields.map((field) => [field.name, jsonType(field).nullish()]);
  return z.object(Object.fromEntries(shape)).transform((given, context): Given => {
    const read = readForm(compiled, given, options);
    // The type is that of the form whose fields these are, which is asked above.
    if (read.ok) return read.answers as Given;
    for (const problem of read.problems) {
      const { field, code } = problem;
      context.issues.push({
        code: 'custom',
        path: [field],
        message: code,
        params: problem,
        input: given[field],
      });
    }
    return z.NEVER;
  });
}

function jsonType({ kind }: CompiledField): z.ZodType {
  switch (kind) {
    case 'number':
      return z.number();
    case 'consent':
      return z.boolean();
    case 'choices':
    case 'ranked':
      return z.array(z.string());
    default:
      return z.string();
  }
}

interface Fields {
  readonly fields: readonly { readonly name: string; readonly kind: string }[];
}

function refuseAnotherForm(form: Fields, compiled: Fields): void {
  const fields = (of: Fields): string =>
    JSON.stringify(of.fields.map((one) => [one.name, one.kind]));
  if (fields(form) === fields(compiled)) return;
  throw Object.assign(new Error('These are two forms: their fields differ.'), {
    name: 'FormError',
    code: 'form.other-form',
  });
}
