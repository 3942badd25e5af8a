import { type Answers, type CompiledForm, type ReadForm, readForm } from '@plenary/model/compiled';
import type { SiteParts } from './visit.ts';

/**
 * The answers in a sent form, or what is wrong with them; a team's own kinds are checked by its schemas.
 *
 * @param site - whose form it is.
 * @param fields - as posted.
 * @param before - the answers that stand: what did not change is not checked again.
 * @param form - the form, or the part of it that is asked here.
 */
export function answersIn(
  site: SiteParts,
  fields: URLSearchParams,
  before: Answers = {},
  form: CompiledForm = site.event.form,
): ReadForm {
  const { ownTypes = {} } = site.options;
  return readForm(form, fields, { before, ownTypes });
}
