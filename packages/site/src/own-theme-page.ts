import { type FieldProblem, readForm } from '@plenary/model/compiled';
import { chooseThemeView, type ViewReason } from '@plenary/render';
import { chooseThemePage } from '@plenary/render/html';
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

/** Where somebody chooses another theme. */
export async function showOwnTheme(visit: Visit): Promise<Response> {
  const registration = await ownRegistration(visit);
  return registration instanceof Response ? registration : show(visit, registration, {});
}

/** Swaps the theme, or offers those with room; `take:<theme>` is one of those offers. */
export async function receiveOwnTheme(visit: Visit): Promise<Response> {
  const posted = await readOwnPosted(visit, visit.urls.ownTheme);
  if (posted instanceof Response) return posted;
  const { event } = visit.site;
  const field = fieldOf(event, 'theme');
  if (field !== null && posted.step.startsWith('take:')) {
    posted.fields.set(field.name, posted.step.slice('take:'.length));
  }
  // Asked here in any case, whatever it depends on in the form.
  const fields = field === null ? [] : [{ ...field, when: null }];
  const read = readForm({ ...event.form, fields }, posted.fields);
  const selected = (read.ok ? read.answers : read.typed)[field?.name ?? ''];
  const chosen = typeof selected === 'string' && selected !== '' ? selected : null;
  if (!read.ok) return show(visit, posted.registration, { chosen, problems: read.problems });
  const asked = await askDesk(visit, visit.urls.ownTheme, posted, {
    type: 'choose',
    registration: posted.registration.id,
    version: posted.version,
    themes: chosen === null ? [] : [chosen],
  });
  if (asked instanceof Response) return asked;
  return asked.ok
    ? backToOwn(visit, 'theme')
    : show(visit, posted.registration, { chosen, reasons: asked.reasons });
}

async function show(
  visit: Visit,
  registration: ShownRegistration,
  state: {
    readonly chosen?: string | null;
    readonly problems?: readonly FieldProblem[];
    readonly reasons?: readonly ViewReason[];
  },
): Promise<Response> {
  if (registration.state !== 'confirmed') return seeOther(visit.urls.own);
  const { chosen = null, problems = [], reasons = [] } = state;
  const ctx = await contextOf(visit);
  const view = chooseThemeView(visit.site.event, ctx, {
    ...(await ownForm(visit, visit.urls.ownTheme, registration)),
    current: registration.themes,
    choice: registration.choice,
    selected: chosen,
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
    chooseThemePage(view),
  );
}
