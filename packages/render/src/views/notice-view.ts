import type { CompiledEvent } from '@plenary/model/compiled';
import type { NoticeKind } from '../messages/notice-messages.ts';
import type { ButtonView, FormTarget, LinkView } from './link-view.ts';
import type { ViewContext } from './view-context.ts';

/** What a notice is made with. */
export interface NoticeOptions {
  readonly kind: NoticeKind;
  /** Where 'back' leads; absent: the event's page. */
  readonly backHref?: string | null;
  /** Seconds to wait before trying again; null or absent where not known. */
  readonly retryAfter?: number | null;
  /** Posts the same again with one button ('busy', 'unknown-outcome'). */
  readonly retry?: (FormTarget & { readonly step: string }) | null;
}

/** A page that says what is the matter and what one can do. */
export interface NoticeView {
  readonly kind: NoticeKind;
  readonly documentTitle: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly retry: (FormTarget & { readonly button: ButtonView }) | null;
  readonly links: readonly LinkView[];
}

/**
 * A page that says what is the matter and what one can do: not found, busy, a link that has expired.
 *
 * @param _event - the compiled event: every view takes it, though no notice speaks of it yet.
 * @param ctx - messages and addresses of pages.
 * @param options - what it is about, the way back, how long to wait, what to post again.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { noticeView, type ViewContext } from '@plenary/render';
 *
 * const title = (event: CompiledEvent, ctx: ViewContext): string =>
 *   noticeView(event, ctx, { kind: 'not-found' }).title;
 * ```
 */
export function noticeView(
  _event: CompiledEvent,
  { messages, urls }: ViewContext,
  { kind, backHref = null, retryAfter = null, retry = null }: NoticeOptions,
): NoticeView {
  const { notices, site, own } = messages;
  const { title, paragraphs } = notices.kinds[kind];
  const wait = retryAfter === null ? [] : [notices.retryAfter(Math.ceil(retryAfter))];
  const recover = { href: urls.recover, label: own.recoverSubmit };
  const back = { href: backHref ?? '', label: notices.back };
  return {
    kind,
    documentTitle: title,
    title,
    paragraphs: [...paragraphs, ...wait],
    retry: retry === null ? null : retryOf(retry, notices.retry),
    links: [
      ...(kind === 'link-expired' || kind === 'link-needed' ? [recover] : []),
      ...(backHref === null ? [] : [back]),
      { href: urls.home, label: site.home },
    ],
  };
}

function retryOf(
  { action, hidden, step }: NonNullable<NoticeOptions['retry']>,
  label: string,
): NoticeView['retry'] {
  return { action, hidden, button: { name: 'step', value: step, label } };
}
