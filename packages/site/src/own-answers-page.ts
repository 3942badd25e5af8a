import type { Answers, CompiledForm, FieldProblem } from '@plenary/model/compiled';
import { hiddenAnswers, registrationFormView, type ViewReason } from '@plenary/render';
import { registrationPage } from '@plenary/render/html';
import { answersIn } from './answers-in.ts';
import { fieldOf } from './form-fields.ts';
import {
  askDesk,
  backToOwn,
  ownForm,
  ownRegistration,
  readOwnPosted,
  type ShownRegistration,
} from './own-visit.ts';
import { reasonStatus } from './reason-status.ts';
import { seeOther, showPage } from './show-page.ts';
import { contextOf, type Visit } from './visit.ts';

/** Where somebody changes their answers; the address and the theme stand apart. */
export async function showOwnAnswers(visit: Visit): Promise<Response> {
  const registration = await ownRegistration(visit);
  return registration instanceof Response
    ? registration
    : show(visit, registration, { typed: registration.answers });
}

/** Changes the answers, all of them or none. */
export async function receiveOwnAnswers(visit: Visit): Promise<Response> {
  const posted = await readOwnPosted(visit, visit.urls.ownAnswers);
  if (posted instanceof Response) return posted;
  const { registration } = posted;
  keepAsItStands(visit, registration, posted.fields);
  const form = themeLeftOpen(visit.site.event.form);
  const read = answersIn(visit.site, posted.fields, registration.answers, form);
  if (!read.ok) return show(visit, registration, { typed: read.typed, problems: read.problems });
  const asked = await askDesk(visit, visit.urls.ownAnswers, posted, {
    type: 'amend',
    registration: registration.id,
    version: posted.version,
    answers: read.answers,
  });
  if (asked instanceof Response) return asked;
  return asked.ok
    ? backToOwn(visit, 'answers')
    : show(visit, registration, { typed: read.answers, reasons: asked.reasons });
}

/** The address and the theme are not changed here, whatever a tampered form says. */
function keepAsItStands(
  visit: Visit,
  registration: ShownRegistration,
  fields: URLSearchParams,
): void {
  const { event } = visit.site;
  const fixed = [fieldOf(event, 'address')?.name, fieldOf(event, 'theme')?.name];
  for (const name of fixed) if (name !== undefined) fields.delete(name);
  for (const { name, value } of hiddenAnswers(event.form, registration.answers)) {
    if (fixed.includes(name)) fields.append(name, value);
  }
}

/** Who has lost a dropped theme changes the rest without choosing another: that is asked elsewhere. */
function themeLeftOpen(form: CompiledForm): CompiledForm {
  const fields = form.fields.map((field) =>
    field.meaning === 'theme' ? { ...field, required: false } : field,
  );
  return { ...form, fields };
}

async function show(
  visit: Visit,
  registration: ShownRegistration,
  state: {
    readonly typed: Answers;
    readonly problems?: readonly FieldProblem[];
    readonly reasons?: readonly ViewReason[];
  },
): Promise<Response> {
  if (registration.state !== 'confirmed') return seeOther(visit.urls.own);
  const { typed, problems = [], reasons = [] } = state;
  const ctx = await contextOf(visit);
  const view = registrationFormView(visit.site.event, ctx, {
    mode: 'amend',
    ...(await ownForm(visit, visit.urls.ownAnswers, registration)),
    typed,
    problems,
    reasons,
  });
  return showPage(
    visit,
    {
      ctx,
      page: 'own',
      title: view.documentTitle,
      personal: true,
      status: visit.request.method === 'POST' ? reasonStatus(reasons) : 200,
    },
    registrationPage(view),
  );
}
