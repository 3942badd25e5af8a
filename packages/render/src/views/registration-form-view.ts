import type { Answers, CompiledEvent, FieldProblem } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import {
  type ErrorSummaryView,
  errorSummary,
  type FormErrors,
  formErrors,
  titleWithError,
} from './error-summary.ts';
import type { FieldView } from './field-view.ts';
import { fieldView, fixedFieldView } from './form-field.ts';
import { hiddenAnswers } from './hidden-answers.ts';
import type { ButtonView, FormTarget, LinkView } from './link-view.ts';
import { type OffersView, offersView } from './offer-view.ts';
import { isRefused } from './refused-theme.ts';
import { type RegistrationStateView, registrationStateView } from './registration-state-view.ts';
import { type StepsView, stepsView } from './steps-view.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';

/** What the registration form is made with. */
export interface RegistrationFormOptions extends FormTarget {
  /**
   * `register`: a new registration. `amend`: one that stands; the address is shown, not editable, and
   * the theme is left out (it has its own page).
   */
  readonly mode: 'register' | 'amend';
  /** What was typed or stands, by field name; a missing name is empty. */
  readonly typed: Answers;
  readonly problems: readonly FieldProblem[];
  readonly reasons: readonly ViewReason[];
  /** Name of the field that gets the focus (from 'change' on the check page). */
  readonly focus?: string | null;
}

/** The registration form, or why it is not shown. */
export interface RegistrationFormView {
  readonly mode: 'register' | 'amend';
  /** Begins with 'Fout: ' or 'Error: ' when something is wrong. */
  readonly documentTitle: string;
  readonly title: string;
  readonly steps: StepsView | null;
  readonly registration: RegistrationStateView;
  /** Why the form is not shown; null where it is. */
  readonly notice: string | null;
  /** The ways on for who has registered already or wants to ask, beside a notice; null otherwise. */
  readonly help: { readonly question: string; readonly links: readonly LinkView[] } | null;
  /** null when one cannot register or change now: `notice` says why. */
  readonly form:
    | (FormTarget & {
        readonly introduction: string;
        readonly fields: readonly FieldView[];
        /** `step` = `check` to register, `amend` to change. */
        readonly submit: ButtonView;
        /** Name of the field that gets the focus; null for none or when there is an error summary. */
        readonly focus: string | null;
        /** Where what is typed goes. */
        readonly privacy: LinkView;
      })
    | null;
  readonly errorSummary: ErrorSummaryView | null;
  readonly offers: OffersView | null;
  /** Back to the event, or to the person's own page. */
  readonly back: LinkView;
}

/**
 * The registration form with what was typed and what is wrong, or the words why it is not shown.
 *
 * @param event - the compiled event.
 * @param ctx - messages, the instant of the page, addresses of pages, and availability.
 * @param options - where it is posted, what was typed, problems and reasons of a refusal.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { registrationFormView, type ViewContext } from '@plenary/render';
 *
 * const empty = { action: '/nl/aanmelden', hidden: [], typed: {}, problems: [], reasons: [] };
 * const labels = (event: CompiledEvent, ctx: ViewContext): string[] =>
 *   registrationFormView(event, ctx, { mode: 'register', ...empty }).form?.fields.map(
 *     ({ label }) => label.text,
 *   ) ?? [];
 * ```
 */
export function registrationFormView(
  event: CompiledEvent,
  ctx: ViewContext,
  options: RegistrationFormOptions,
): RegistrationFormView {
  const { mode, problems, reasons } = options;
  const { form } = ctx.messages;
  const registration = registrationStateView(event, ctx);
  const notice = whyNotShown(options, registration, event, ctx);
  // The notice itself tells of a window that has closed meanwhile.
  const told =
    notice === null ? reasons : reasons.filter(({ code }) => !code.startsWith('window.'));
  const errors = formErrors(problems, told, event, ctx);
  const fields = formFields(options, errors, event, ctx);
  const shown = notice === null ? fields.map(({ name }) => name) : [];
  const introduction = notice === null ? form.answersKept : '';
  const summary = errorSummary(errors, shown, introduction, ctx);
  const title = titleOf(mode, notice, registration, ctx);
  return {
    mode,
    documentTitle: titleWithError(title, summary, ctx),
    title,
    steps: mode === 'register' && notice === null ? stepsView(1, ctx) : null,
    registration,
    notice,
    help: mode === 'register' && notice !== null ? helpOf(ctx) : null,
    form: notice === null ? formOf(options, fields, summary !== null, ctx) : null,
    errorSummary: summary,
    offers: offersView(reasons, form.offersRegister, offersTarget(options, event), event, ctx),
    back:
      mode === 'register'
        ? { href: ctx.urls.home, label: ctx.messages.site.home }
        : { href: ctx.urls.own, label: ctx.messages.own.back },
  };
}

function titleOf(
  mode: RegistrationFormOptions['mode'],
  notice: string | null,
  { state }: RegistrationStateView,
  { messages: { form } }: ViewContext,
): string {
  if (mode === 'amend') return form.amendTitle;
  if (notice === null) return form.title;
  return state === 'closed' || state === 'over' ? form.noLongerPossible : form.notPossible;
}

function helpOf({ messages, urls }: ViewContext): RegistrationFormView['help'] {
  const { form, site } = messages;
  const links = [
    { href: urls.recover, label: site.recover },
    { href: urls.contact, label: site.contact },
  ];
  return { question: form.alreadyRegistered, links };
}

function offersTarget(
  { action, hidden, typed }: RegistrationFormOptions,
  event: CompiledEvent,
): FormTarget {
  return { action, hidden: [...hidden, ...hiddenAnswers(event.form, typed)] };
}

/** A refused form stays, with all its answers, even when the day has filled up meanwhile. */
function whyNotShown(
  { mode, reasons }: RegistrationFormOptions,
  registration: RegistrationStateView,
  event: CompiledEvent,
  ctx: ViewContext,
): string | null {
  if (mode === 'register') {
    const refused = registration.state === 'full' && reasons.length > 0;
    return registration.canRegister || refused ? null : registration.words;
  }
  const { amendUntil } = event.registration;
  if (ctx.now < amendUntil) return null;
  return ctx.messages.own.answersUntil(untilWords(amendUntil, event.zone, ctx.messages), false);
}

function formFields(
  { mode, typed, reasons }: RegistrationFormOptions,
  { byField }: FormErrors,
  event: CompiledEvent,
  ctx: ViewContext,
): FieldView[] {
  return event.form.fields.flatMap((field): FieldView[] => {
    if (mode === 'amend' && field.meaning === 'theme') return [];
    if (mode === 'amend' && field.meaning === 'address') {
      return [fixedFieldView(field, String(typed[field.name] ?? ''), event, ctx)];
    }
    const lost = field.meaning === 'theme' && isRefused(typed[field.name], reasons);
    return [fieldView(field, { typed: lost ? {} : typed, errors: byField }, event, ctx)];
  });
}

function formOf(
  { mode, action, hidden, focus }: RegistrationFormOptions,
  fields: readonly FieldView[],
  wrong: boolean,
  { messages, urls }: ViewContext,
): RegistrationFormView['form'] {
  const { form } = messages;
  const register = mode === 'register';
  return {
    action,
    hidden,
    introduction: register ? form.introduction : form.amendIntroduction,
    fields,
    submit: {
      name: 'step',
      value: register ? 'check' : 'amend',
      label: register ? form.check : form.saveAnswers,
    },
    focus: wrong ? null : (focus ?? null),
    privacy: { href: urls.privacy, label: form.privacy },
  };
}
