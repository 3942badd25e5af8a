import { type FieldProblem, readForm } from '@plenary/model/compiled';
import { recoverView, type ViewReason } from '@plenary/render';
import { recoverPage } from '@plenary/render/html';
import { fieldOf } from './form-fields.ts';
import { formTokenField, issueFormToken, readFormToken } from './form-token.ts';
import { readPosted } from './posted-visit.ts';
import { reasonStatus } from './reason-status.ts';
import { showPage } from './show-page.ts';
import { askAgain, isUndecided } from './undecided.ts';
import { contextOf, type Visit } from './visit.ts';

/** What the page is shown with. */
interface RecoverState {
  readonly address?: string;
  readonly problems?: readonly FieldProblem[];
  readonly reasons?: readonly ViewReason[];
  readonly sent?: boolean;
}

/** Where a lost personal link is asked for. */
export function showRecover(visit: Visit): Promise<Response> {
  return show(visit, {});
}

/** Has the link mailed. The answer is the same for every address, known or not. */
export async function receiveRecover(visit: Visit): Promise<Response> {
  const posted = await readPosted(visit, visit.urls.recover);
  if (posted instanceof Response) return posted;
  const { event, forms, options } = visit.site;
  const field = fieldOf(event, 'address');
  const form = { ...event.form, fields: field === null ? [] : [field] };
  const read = readForm(form, posted.fields);
  const typed = (read.ok ? read.answers : read.typed)[field?.name ?? ''];
  const address = typeof typed === 'string' ? typed : '';

  const token = await readFormToken(forms, posted.fields, options.desk.now());
  if (!token.ok) return show(visit, { address, reasons: [{ code: token.code }] });
  if (!read.ok) return show(visit, { address, problems: read.problems });
  const outcome = await options.desk.submit({
    key: token.key,
    command: { type: 'recover', address, locale: visit.locale },
  });
  if (outcome.ok) return show(visit, { sent: true });
  return isUndecided(outcome.reasons)
    ? askAgain(visit, outcome.reasons, visit.urls.recover, posted)
    : show(visit, { address, reasons: outcome.reasons });
}

async function show(visit: Visit, state: RecoverState): Promise<Response> {
  const { address = '', problems = [], reasons = [], sent = false } = state;
  const ctx = await contextOf(visit);
  const field = fieldOf(visit.site.event, 'address');
  const view = recoverView(visit.site.event, ctx, {
    action: visit.urls.recover,
    hidden: [{ name: formTokenField, value: await issueFormToken(visit.site.forms, ctx.now) }],
    typed: field === null ? {} : { [field.name]: address },
    problems,
    reasons,
    sent,
    demoMail: visit.site.options.mailPage?.(visit.locale) ?? null,
  });
  const refused = visit.request.method === 'POST' && !sent;
  return showPage(
    visit,
    {
      ctx,
      page: 'recover',
      title: view.documentTitle,
      status: refused ? reasonStatus(reasons) : 200,
      personal: visit.request.method === 'POST',
    },
    recoverPage(view),
  );
}
