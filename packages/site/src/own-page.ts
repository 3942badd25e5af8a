import { ownView, type ViewReason } from '@plenary/render';
import { ownPage } from '@plenary/render/html';
import {
  askDesk,
  backToOwn,
  type Deed,
  deeds,
  ownForm,
  ownRegistration,
  readOwnPosted,
  type ShownRegistration,
} from './own-visit.ts';
import { reasonStatus } from './reason-status.ts';
import { showPage } from './show-page.ts';
import { contextOf, type Visit } from './visit.ts';

/** What stands for somebody, and what they may do. */
export async function showOwn(visit: Visit): Promise<Response> {
  const registration = await ownRegistration(visit);
  return registration instanceof Response ? registration : show(visit, registration, []);
}

/** Takes a withdrawal back: the one button on somebody's own page. */
export async function receiveOwn(visit: Visit): Promise<Response> {
  const posted = await readOwnPosted(visit, visit.urls.own);
  if (posted instanceof Response) return posted;
  const asked = await askDesk(visit, visit.urls.own, posted, {
    type: 'undo',
    registration: posted.registration.id,
  });
  if (asked instanceof Response) return asked;
  return asked.ok ? backToOwn(visit, 'restored') : show(visit, posted.registration, asked.reasons);
}

async function show(
  visit: Visit,
  registration: ShownRegistration,
  reasons: readonly ViewReason[],
): Promise<Response> {
  const ctx = await contextOf(visit);
  const view = ownView(visit.site.event, ctx, {
    registration,
    undo: await ownForm(visit, visit.urls.own, registration),
    done: deedOf(visit, registration),
    reasons,
    demoMail: visit.site.options.mailPage?.(visit.locale) ?? null,
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
    ownPage(view),
  );
}

/** What the address says was done, as long as it is true of what stands: addresses are kept and shared. */
function deedOf(visit: Visit, { state, version }: ShownRegistration): Deed | null {
  const deed = deeds.find((name) => name === visit.query.get('done')) ?? null;
  return (deed !== 'withdrawn') === (state === 'confirmed') && version > 1 ? deed : null;
}
