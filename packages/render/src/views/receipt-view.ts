import type { CompiledEvent } from '@plenary/model/compiled';
import type { LinkView } from './link-view.ts';
import { type StepsView, stepsView } from './steps-view.ts';
import { type TicketView, ticketView } from './ticket-view.ts';
import type { ViewContext } from './view-context.ts';

/** What a receipt is made with. It must not depend on whether the address was known. */
export interface ReceiptOptions {
  readonly receipt: string;
  /** Theme ids that were asked for. */
  readonly themes: readonly string[];
  /** The mail page of a demo; null or absent on a real site. */
  readonly demoMail?: LinkView | null;
}

/** What was asked, without state or code beyond the receipt's number. */
export interface ReceiptView {
  readonly documentTitle: string;
  /** Such as 'Wij mailen u'. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps: StepsView;
  readonly ticket: TicketView;
  /** Such as 'Ontvangstnummer 8F3K-22'. */
  readonly receipt: string;
  readonly recover: { readonly question: string; readonly link: LinkView };
  readonly demoMail: LinkView | null;
  readonly home: LinkView;
}

/**
 * The receipt of a request: what was asked, and where the answer comes. It tells no state, so it is the
 * same for an address that was known already.
 *
 * @param event - the compiled event.
 * @param ctx - messages and addresses of pages.
 * @param options - receipt number and the themes that were asked for.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { receiptView, type ViewContext } from '@plenary/render';
 *
 * const title = (event: CompiledEvent, ctx: ViewContext): string =>
 *   receiptView(event, ctx, { receipt: '8F3K-22', themes: [] }).title;
 * ```
 */
export function receiptView(
  event: CompiledEvent,
  ctx: ViewContext,
  { receipt, themes, demoMail = null }: ReceiptOptions,
): ReceiptView {
  const { messages, urls } = ctx;
  const { form } = messages;
  return {
    documentTitle: form.receiptTitle,
    title: form.receiptTitle,
    paragraphs: [form.receiptMail, form.receiptMailDoes],
    steps: stepsView(3, ctx),
    ticket: ticketView(form.asked, null, themes, event, ctx),
    receipt: form.receiptNumber(receipt),
    recover: { question: form.noMail, link: { href: urls.recover, label: form.sendAgain } },
    demoMail,
    home: { href: urls.home, label: messages.site.home },
  };
}
