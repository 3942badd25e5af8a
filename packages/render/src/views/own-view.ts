import type { Answers, CompiledEvent } from '@plenary/model/compiled';
import { momentWords } from '../dates/date-words.ts';
import { untilWords } from '../dates/until-words.ts';
import { type AnswerView, answerMeaning, answerViews } from './answer-view.ts';
import { type ErrorSummaryView, reasonSummary, titleWithError } from './error-summary.ts';
import type { ButtonView, FormTarget, LinkView } from './link-view.ts';
import { lostThemeWords } from './lost-theme-words.ts';
import { type OwnActionView, ownActions } from './own-actions.ts';
import { registrationStateView } from './registration-state-view.ts';
import { type TicketView, ticketView } from './ticket-view.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';

/** A registration as its owner may see it; the desk's view of it fits. */
export interface OwnRegistration {
  readonly state: 'held' | 'confirmed' | 'ended';
  /** Until when a withdrawal can be undone, in milliseconds since the epoch; only while `held`. */
  readonly heldUntil: number | null;
  readonly version: number;
  readonly audience: string | null;
  readonly affiliation: string | null;
  readonly themes: readonly string[];
  /** `pending`: wishes that are still to be allocated. `lost`: a theme was dropped and none chosen since. */
  readonly choice: 'none' | 'made' | 'pending' | 'lost';
  readonly answers: Answers;
  /** Milliseconds since the epoch. */
  readonly registeredAt: number;
}

/** What a person's own page is made with. */
export interface OwnOptions {
  readonly registration: OwnRegistration;
  /** Where 'undo' is posted (with `step` = `undo`); shown only while the seat is held. */
  readonly undo: FormTarget;
  /** What was just done, told at the top; null for nothing. The title itself tells a withdrawal. */
  readonly done?: 'theme' | 'answers' | 'withdrawn' | 'restored' | null;
  /** Why something just asked was refused. */
  readonly reasons?: readonly ViewReason[];
  /** The mail page of a demo; null or absent on a real site. */
  readonly demoMail?: LinkView | null;
}

/** What stands for one person, and what they may do until when. */
export interface OwnView {
  readonly documentTitle: string;
  readonly title: string;
  readonly state: 'held' | 'confirmed' | 'ended';
  readonly paragraphs: readonly string[];
  /** What was just done; null for nothing. */
  readonly done: string | null;
  readonly errorSummary: ErrorSummaryView | null;
  /** null unless the seat is certain: a ticket is printed and shown. */
  readonly ticket: TicketView | null;
  readonly answers: {
    readonly title: string;
    readonly rows: readonly AnswerView[];
  };
  readonly actions: readonly OwnActionView[];
  readonly undo: (FormTarget & { readonly button: ButtonView }) | null;
  readonly calendar: LinkView | null;
  /** To register again once the registration has ended and the window is open; null otherwise. */
  readonly register: LinkView | null;
  readonly registeredAt: string;
  readonly demoMail: LinkView | null;
}

/**
 * What stands for one person and what they may do, with the end of each.
 *
 * @param event - the compiled event.
 * @param ctx - messages, the instant of the page, addresses of pages, and availability.
 * @param options - the registration, where 'undo' is posted, and what was just done or refused.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { type OwnRegistration, ownView, type ViewContext } from '@plenary/render';
 *
 * const actions = (event: CompiledEvent, ctx: ViewContext, registration: OwnRegistration) =>
 *   ownView(event, ctx, { registration, undo: { action: '/nl/mijn', hidden: [] } }).actions;
 * ```
 */
export function ownView(event: CompiledEvent, ctx: ViewContext, options: OwnOptions): OwnView {
  const { registration, done = null, reasons = [], demoMail = null } = options;
  const { messages, urls, now } = ctx;
  const { own } = messages;
  const { state, answers } = registration;
  const errorSummary = reasonSummary(reasons, messages.form.nothingChanged, event, ctx);
  const title = titleOf(state, own);
  const name = answerMeaning('name', answers, event);
  const confirmed = state === 'confirmed';
  // The theme is on the ticket.
  const shown = event.form.fields.filter(({ meaning }) => !confirmed || meaning !== 'theme');
  return {
    documentTitle: titleWithError(title, errorSummary, ctx),
    title,
    state,
    paragraphs: [
      standing(registration, event, ctx),
      ...(confirmed ? lostThemeWords(event, registration, ctx) : []),
    ],
    done: done === null || done === 'withdrawn' ? null : own.done[done],
    errorSummary,
    ticket: confirmed ? ticketView(own.ticket, name, registration.themes, event, ctx) : null,
    answers: { title: own.answers, rows: answerViews(shown, answers, ctx) },
    actions: confirmed ? ownActions(registration, event, ctx) : [],
    undo: undoOf(options, now, own),
    calendar: confirmed ? { href: urls.ownCalendar, label: own.calendar } : null,
    register:
      state === 'ended' && registrationStateView(event, ctx).canRegister
        ? { href: urls.register, label: own.registerAgain }
        : null,
    registeredAt: own.registeredAt(momentWords(registration.registeredAt, event.zone, messages)),
    demoMail,
  };
}

type Own = ViewContext['messages']['own'];

function titleOf(state: OwnRegistration['state'], own: Own): string {
  return { confirmed: own.confirmedTitle, held: own.heldTitle, ended: own.endedTitle }[state];
}

function standing(
  { state, heldUntil }: OwnRegistration,
  { zone }: CompiledEvent,
  { messages, now }: ViewContext,
): string {
  if (state === 'confirmed') return messages.own.confirmed;
  if (state === 'ended' || heldUntil === null) return messages.own.ended;
  return messages.own.held(untilWords(heldUntil, zone, messages, now));
}

function undoOf({ registration, undo }: OwnOptions, now: number, own: Own): OwnView['undo'] {
  const { state, heldUntil } = registration;
  if (state !== 'held' || heldUntil === null || heldUntil <= now) return null;
  return { ...undo, button: { name: 'step', value: 'undo', label: own.undo } };
}
