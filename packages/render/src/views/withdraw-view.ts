import type { CompiledEvent } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import { type ErrorSummaryView, reasonSummary, titleWithError } from './error-summary.ts';
import type { ButtonView, FormTarget, LinkView } from './link-view.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';

/** What the page to withdraw is made with. */
export interface WithdrawOptions extends FormTarget {
  readonly reasons?: readonly ViewReason[];
}

/** Asks whether one really withdraws; only the button does it. */
export interface WithdrawView extends FormTarget {
  readonly documentTitle: string;
  readonly title: string;
  /** What happens, and for how long it can be undone. */
  readonly paragraphs: readonly string[];
  readonly errorSummary: ErrorSummaryView | null;
  /** `step` = `withdraw`; null when one can no longer withdraw: the paragraphs say so. */
  readonly submit: ButtonView | null;
  readonly back: LinkView;
}

/**
 * The question whether one really withdraws, with what it means and how long it can be undone. Only
 * its button does it, since mail scanners follow links.
 *
 * @param event - the compiled event.
 * @param ctx - messages, the instant of the page, addresses of pages.
 * @param options - where it is posted, and why it was refused.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { type ViewContext, withdrawView } from '@plenary/render';
 *
 * const asks = (event: CompiledEvent, ctx: ViewContext): boolean =>
 *   withdrawView(event, ctx, { action: '/nl/mijn/afmelden', hidden: [] }).submit !== null;
 * ```
 */
export function withdrawView(
  event: CompiledEvent,
  ctx: ViewContext,
  { action, hidden, reasons = [] }: WithdrawOptions,
): WithdrawView {
  const { messages, urls, now } = ctx;
  const { own } = messages;
  const { withdrawUntil, undoFor } = event.registration;
  const errorSummary = reasonSummary(reasons, messages.form.nothingChanged, event, ctx);
  const still = now < withdrawUntil;
  const until = untilWords(withdrawUntil, event.zone, messages, now);
  return {
    documentTitle: titleWithError(own.withdrawTitle, errorSummary, ctx),
    title: own.withdrawTitle,
    action,
    hidden,
    paragraphs: still
      ? [own.withdrawMeans, own.withdrawUndo(Math.round(undoFor / 60_000))]
      : [own.withdrawUntil(until, false)],
    errorSummary,
    submit: still ? { name: 'step', value: 'withdraw', label: own.withdrawNow } : null,
    back: { href: urls.own, label: still ? own.keep : own.back },
  };
}
