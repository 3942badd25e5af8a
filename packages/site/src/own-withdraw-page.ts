import { type ViewReason, withdrawView } from '@plenary/render';
import { withdrawPage } from '@plenary/render/html';
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

/** Asks whether somebody really withdraws. Only the button does it: mail scanners follow links. */
export async function showOwnWithdraw(visit: Visit): Promise<Response> {
  const registration = await ownRegistration(visit);
  return registration instanceof Response ? registration : show(visit, registration, []);
}

/** Gives the seat back, for a while to be undone. */
export async function receiveOwnWithdraw(visit: Visit): Promise<Response> {
  const posted = await readOwnPosted(visit, visit.urls.ownWithdraw);
  if (posted instanceof Response) return posted;
  const asked = await askDesk(visit, visit.urls.ownWithdraw, posted, {
    type: 'withdraw',
    registration: posted.registration.id,
    by: 'attendee',
  });
  if (asked instanceof Response) return asked;
  return asked.ok ? backToOwn(visit, 'withdrawn') : show(visit, posted.registration, asked.reasons);
}

async function show(
  visit: Visit,
  registration: ShownRegistration,
  reasons: readonly ViewReason[],
): Promise<Response> {
  if (registration.state !== 'confirmed') return seeOther(visit.urls.own);
  const ctx = await contextOf(visit);
  const view = withdrawView(visit.site.event, ctx, {
    ...(await ownForm(visit, visit.urls.ownWithdraw, registration)),
    reasons,
  });
  return showPage(
    visit,
    {
      ctx,
      page: 'own',
      title: view.documentTitle,
      personal: true,
      status: reasons.length > 0 ? reasonStatus(reasons) : 200,
    },
    withdrawPage(view),
  );
}
