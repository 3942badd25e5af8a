import type { DeskReason } from '@plenary/desk';
import type { Answers, FieldProblem } from '@plenary/model/compiled';
import {
  checkAnswersView,
  hiddenAnswers,
  registrationFormView,
  type ViewContext,
  type ViewReason,
} from '@plenary/render';
import { checkAnswersPage, registrationPage } from '@plenary/render/html';
import { answersIn } from './answers-in.ts';
import { fieldOf, themesIn } from './form-fields.ts';
import { formTokenField, issueFormToken, readFormToken } from './form-token.ts';
import { type PostedVisit, readPosted } from './posted-visit.ts';
import { reasonStatus } from './reason-status.ts';
import { receiptToken } from './receipt-token.ts';
import { registrationWindow } from './registration-window.ts';
import { isTrapped, robotTrap } from './robot-trap.ts';
import { routePath } from './routes.ts';
import { seeOther, showPage } from './show-page.ts';
import { askAgain, isUndecided } from './undecided.ts';
import { contextOf, type Visit } from './visit.ts';

/** What the form is shown with. */
interface FormState {
  /** As typed or as read. */
  readonly typed: Answers;
  readonly problems?: readonly FieldProblem[];
  readonly reasons?: readonly ViewReason[];
  readonly focus?: string;
  /** The token to keep; absent: a new one. */
  readonly token?: string;
  readonly status?: number;
}

/** The registration form, empty but for a theme named in the address (`?theme=mbo`). */
export async function showRegister(visit: Visit): Promise<Response> {
  const field = fieldOf(visit.site.event, 'theme');
  const wanted = visit.query.get('theme');
  const known = field?.choices.some(({ id }) => id === wanted) ?? false;
  return showForm(visit, { typed: field !== null && known ? { [field.name]: wanted } : {} });
}

/**
 * What the form's button asks for: `check` the answers, `edit:<field>` one of them, `confirm`, or
 * `take:<theme>` with the same answers after a refusal.
 */
export async function receiveRegister(visit: Visit): Promise<Response> {
  const posted = await readPosted(visit, visit.urls.register);
  if (posted instanceof Response) return posted;
  const { site } = visit;
  const [step = '', choice = ''] = posted.step.split(/:(.*)/s);
  if (step === 'take') takeTheme(visit, posted, choice);

  const read = answersIn(site, posted.fields);
  const typed = read.ok ? read.answers : read.typed;
  const token = await readFormToken(site.forms, posted.fields, site.options.desk.now());
  if (!token.ok) return showForm(visit, { typed, reasons: [{ code: token.code }] });
  if (isTrapped(posted.fields)) {
    return showForm(visit, { typed, reasons: [{ code: 'form.invalid' }] });
  }
  if (step === 'edit') {
    const kept = posted.fields.get(formTokenField) ?? '';
    return showForm(visit, { typed, focus: choice, token: kept, status: 200 });
  }
  if (!read.ok) return showForm(visit, { typed, problems: read.problems });
  return step === 'confirm' || step === 'take'
    ? submit(visit, posted, token.key, read.answers)
    : checkAnswers(visit, posted, read.answers);
}

function takeTheme(visit: Visit, posted: PostedVisit, theme: string): void {
  const field = fieldOf(visit.site.event, 'theme');
  if (field !== null) posted.fields.set(field.name, theme);
}

async function checkAnswers(
  visit: Visit,
  posted: PostedVisit,
  answers: Answers,
): Promise<Response> {
  const ctx = await contextOf(visit);
  const shut = registrationWindow(ctx.availability?.window ?? null);
  if (shut !== null) return showForm(visit, { typed: answers, reasons: [shut] });
  const view = checkAnswersView(visit.site.event, ctx, {
    action: visit.urls.register,
    hidden: [
      ...hiddenAnswers(visit.site.event.form, answers),
      { name: formTokenField, value: posted.fields.get(formTokenField) ?? '' },
    ],
    answers,
  });
  return showPage(
    visit,
    { ctx, page: 'register', title: view.documentTitle, personal: true },
    checkAnswersPage(view),
  );
}

async function submit(
  visit: Visit,
  posted: PostedVisit,
  key: string,
  answers: Answers,
): Promise<Response> {
  const { basePath, event, options, receipts } = visit.site;
  const outcome = await options.desk.submit({
    key,
    command: { type: 'register', answers, locale: visit.locale },
  });
  if (!outcome.ok) return refused(visit, posted, answers, outcome.reasons);
  const token = await receiptToken(receipts, {
    receipt: outcome.receipt,
    themes: themesIn(event, answers),
  });
  return seeOther(basePath + routePath(visit.locale, 'receipt', token));
}

function refused(
  visit: Visit,
  posted: PostedVisit,
  answers: Answers,
  reasons: readonly DeskReason[],
): Promise<Response> {
  if (isUndecided(reasons)) {
    return askAgain(visit, reasons, visit.urls.register, posted);
  }
  return showForm(visit, { typed: answers, reasons });
}

async function showForm(visit: Visit, state: FormState): Promise<Response> {
  const ctx = await contextOf(visit);
  const { typed, problems = [], reasons = [], focus = null } = state;
  const sent = visit.request.method === 'POST';
  const view = registrationFormView(visit.site.event, ctx, {
    mode: 'register',
    action: visit.urls.register,
    hidden: [{ name: formTokenField, value: state.token ?? (await newToken(visit, ctx)) }],
    typed,
    problems,
    reasons,
    focus,
  });
  return showPage(
    visit,
    {
      ctx,
      page: 'register',
      title: view.documentTitle,
      status: state.status ?? (sent ? reasonStatus(reasons) : 200),
      personal: sent,
    },
    registrationPage(view, { endOfForm: robotTrap(visit.locale) }),
  );
}

function newToken(visit: Visit, ctx: ViewContext): Promise<string> {
  return issueFormToken(visit.site.forms, ctx.now);
}
