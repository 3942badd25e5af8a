import type { CompiledEvent, FieldProblem } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import { chooseUntil } from './choose-until.ts';
import {
  type ErrorSummaryView,
  errorSummary,
  type FormErrors,
  formErrors,
  titleWithError,
} from './error-summary.ts';
import type { ChoiceFieldView } from './field-view.ts';
import { fieldView } from './form-field.ts';
import type { ButtonView, FormTarget, LinkView } from './link-view.ts';
import { lostThemeWords } from './lost-theme-words.ts';
import { type OffersView, offersView } from './offer-view.ts';
import type { OwnRegistration } from './own-view.ts';
import { isRefused } from './refused-theme.ts';
import { themeIsOn } from './theme-is-on.ts';
import { themeTitle } from './theme-title.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';

/** What the page to change theme is made with. */
export interface ChooseThemeOptions extends FormTarget, Pick<OwnRegistration, 'choice'> {
  /** Ids of the themes that stand. */
  readonly current: readonly string[];
  /** Id of the theme just chosen; absent: the current one. */
  readonly selected?: string | null;
  readonly problems?: readonly FieldProblem[];
  readonly reasons: readonly ViewReason[];
}

/** Choosing another theme. */
export interface ChooseThemeView extends FormTarget {
  readonly documentTitle: string;
  readonly title: string;
  /** What stands now and until when it can be changed. */
  readonly paragraphs: readonly string[];
  /** null when it can no longer be changed: the paragraphs say so. */
  readonly field: ChoiceFieldView | null;
  /** `step` = `choose`. */
  readonly submit: ButtonView | null;
  readonly errorSummary: ErrorSummaryView | null;
  readonly offers: OffersView | null;
  readonly back: LinkView;
}

/**
 * Choosing another theme: the themes with their seats, the current one chosen, what is refused and
 * which have room.
 *
 * @param event - the compiled event; its form's theme field gives the choices.
 * @param ctx - messages, the instant of the page, addresses of pages, and availability.
 * @param options - where it is posted, what stands, what was chosen and why it was refused.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { chooseThemeView, type ViewContext } from '@plenary/render';
 *
 * const target = { action: '/nl/mijn/thema', hidden: [], choice: 'made', reasons: [] } as const;
 * const choices = (event: CompiledEvent, ctx: ViewContext, current: string[]) =>
 *   chooseThemeView(event, ctx, { ...target, current }).field?.choices;
 * ```
 */
export function chooseThemeView(
  event: CompiledEvent,
  ctx: ViewContext,
  options: ChooseThemeOptions,
): ChooseThemeView {
  const { action, hidden, problems = [], reasons } = options;
  const { form, own } = ctx.messages;
  const errors = formErrors(problems, reasons, event, ctx);
  const field = themeField(options, errors, event, ctx);
  const summary = errorSummary(
    errors,
    field === null ? [] : [field.name],
    form.nothingChanged,
    ctx,
  );
  return {
    documentTitle: titleWithError(own.chooseTitle, summary, ctx),
    title: own.chooseTitle,
    action,
    hidden,
    paragraphs: field === null ? [tooLate(options, event, ctx)] : standing(options, event, ctx),
    field,
    submit: field === null ? null : { name: 'step', value: 'choose', label: own.choose },
    errorSummary: summary,
    offers: offersView(reasons, form.offersChoose, { action, hidden }, event, ctx),
    back: { href: ctx.urls.own, label: own.back },
  };
}

function themeField(
  options: ChooseThemeOptions,
  { byField }: FormErrors,
  event: CompiledEvent,
  ctx: ViewContext,
): ChoiceFieldView | null {
  const { current, selected, reasons } = options;
  const field = event.form.fields.find(({ meaning }) => meaning === 'theme');
  if (field === undefined || ctx.now >= chooseUntil(event, options)) return null;
  const chosen = isRefused(selected, reasons) ? null : selected;
  const typed = { [field.name]: chosen ?? current[0] ?? null };
  // Asked here in any case, whatever it depends on in the form.
  const view = fieldView({ ...field, when: null }, { typed, errors: byField }, event, ctx);
  return 'choices' in view && view.control !== 'checkboxes' ? view : null;
}

function standing(options: ChooseThemeOptions, event: CompiledEvent, ctx: ViewContext): string[] {
  const { own, event: words } = ctx.messages;
  const theme = event.themes.find(({ id }) => options.current.includes(id));
  if (theme === undefined) {
    return options.choice === 'lost' ? lostThemeWords(event, options, ctx) : [own.chooseNone];
  }
  const chosen = own.chooseCurrent(themeTitle(theme, ctx).text);
  return themeIsOn(theme, event) ? [chosen] : [chosen, words.chosenDropped];
}

function tooLate(
  options: ChooseThemeOptions,
  event: CompiledEvent,
  { messages }: ViewContext,
): string {
  const until = chooseUntil(event, options);
  return messages.own.themeUntil(untilWords(until, event.zone, messages), false);
}
