import type { CompiledEvent } from '@plenary/model/compiled';
import { dateWords } from '../dates/date-words.ts';
import { untilWords } from '../dates/until-words.ts';
import type { MailKind } from '../messages/mail-messages.ts';
import type { Messages } from '../messages/messages.ts';
import { lostThemeWords } from '../views/lost-theme-words.ts';
import { type ViewText, viewText } from '../views/view-text.ts';
import { greetingName } from './greeting-name.ts';
import type { MailContext } from './mail-context.ts';
import { answerFacts, choiceFacts, dayFacts, type MailFact } from './mail-facts.ts';
import { mailKind } from './mail-kind.ts';
import { type MailLinkView, mailLink } from './mail-link.ts';
import type { MailToWrite } from './mail-to-write.ts';
import { oneLine } from './one-line.ts';

/** Everything a mail says, every string ready; its text and its HTML are two forms of this. */
export interface MailView {
  readonly kind: MailKind;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Said before everything else; null for nothing. */
  readonly notice: string | null;
  readonly subject: string;
  readonly greeting: string;
  readonly opening: readonly string[];
  readonly event: { readonly title: ViewText; readonly summary: ViewText };
  readonly facts: readonly MailFact[];
  /** null once no seat is left to look at. */
  readonly link: MailLinkView | null;
  /** Whether the link is what the mail is about: there is little time to undo. */
  readonly linkFirst: boolean;
  readonly calendar: { readonly heading: string; readonly text: string };
  readonly closing: string;
  readonly organizer: string;
  /** What the mail is and why it came. */
  readonly about: string;
}

/**
 * What a mail says, from what stands at sending.
 *
 * @param event - the compiled event
 * @param order - the mail that is due
 * @param context - language, pages, notice
 */
export function mailView(event: CompiledEvent, order: MailToWrite, context: MailContext): MailView {
  const { messages, notice = null } = context;
  const { mail, locale } = messages;
  const { registration, now } = order;
  const kind = mailKind(order);
  const title = viewText(event.title, context);
  const choices = kind === 'ended' ? [] : choiceFacts(event, registration.themes, messages);
  return {
    kind,
    lang: locale,
    notice,
    subject: oneLine(mail.subject(kind, title.text)),
    greeting: mail.greeting(greetingName(event.form, registration.answers)),
    opening: [
      openingOf(event, order, kind, messages),
      ...(hasSeat(kind) ? lostThemeWords(event, registration, { messages, now }) : []),
      ...(order.template === 'stands' ? [mail.asked] : []),
    ],
    event: { title, summary: viewText(event.summary, context) },
    facts: [
      ...dayFacts(event, messages),
      ...choices,
      ...(kind === 'changed' ? answerFacts(event, registration.answers, messages) : []),
    ],
    link: kind === 'ended' ? null : mailLink(event, order, kind, context),
    linkFirst: kind === 'withdrawn',
    calendar: {
      heading: mail.calendar,
      text: hasSeat(kind) ? mail.attached(choices.length > 0) : mail.removeFromCalendar,
    },
    closing: mail.closing,
    organizer: event.organizer,
    about: withdrawable(event, order, kind) ? `${mail.about} ${mail.notYou}` : mail.about,
  };
}

/**
 * Whether the reader has a seat, so that the day belongs in their calendar.
 *
 * @param kind - what the mail tells
 */
export function hasSeat(kind: MailKind): boolean {
  return kind !== 'withdrawn' && kind !== 'ended';
}

function openingOf(
  { startsAt, zone }: CompiledEvent,
  { registration }: MailToWrite,
  kind: MailKind,
  messages: Messages,
): string {
  if (kind !== 'withdrawn') return messages.mail.opening(kind, dateWords(startsAt, zone, messages));
  return messages.mail.withdrawn(untilWords(registration.heldUntil ?? 0, zone, messages));
}

function withdrawable(event: CompiledEvent, { now }: MailToWrite, kind: MailKind): boolean {
  return hasSeat(kind) && now < event.registration.withdrawUntil;
}
