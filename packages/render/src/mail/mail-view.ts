import type { CompiledEvent } from '@plenary/model/compiled';
import type { MailKind } from '../messages/mail-kind.ts';
import type { Messages } from '../messages/messages.ts';
import { type ViewText, viewText } from '../views/view-text.ts';
import { greetingName } from './greeting-name.ts';
import type { MailContext } from './mail-context.ts';
import { mailDeadlines } from './mail-deadlines.ts';
import { answerFacts, choiceFacts, dayFacts, type MailFact, wishFacts } from './mail-facts.ts';
import { mailKind } from './mail-kind.ts';
import { linkIsFirst, type MailLinkView, mailLink } from './mail-link.ts';
import { mailOpening, partyOpening } from './mail-opening.ts';
import type { MailRegistration, MailToWrite } from './mail-to-write.ts';
import { memberFacts } from './member-facts.ts';
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
  /** null once nothing is left to look at, and for who is not to. */
  readonly link: MailLinkView | null;
  /** Whether the link is what the mail is about: there is something to be done in time. */
  readonly linkFirst: boolean;
  /** null for who has no seat and never had one. */
  readonly calendar: { readonly heading: string; readonly text: string } | null;
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
  const kind = mailKind(event, order);
  const title = viewText(event.title, context);
  const link = mailLink(event, order, kind, context);
  const calendar = calendarWords(event, order, kind, messages);
  return {
    kind,
    lang: locale,
    notice,
    subject: oneLine(mail.subject(kind, title.text)),
    greeting: mail.greeting(nameOf(event, order, kind)),
    opening: openingOf(event, order, kind, messages),
    event: { title, summary: viewText(event.summary, context) },
    facts: [...dayFacts(event, messages), ...ownFacts(event, order, kind, messages)],
    link,
    linkFirst: linkIsFirst(kind),
    calendar: calendar === null ? null : { heading: mail.calendar, text: calendar },
    closing: mail.closing,
    organizer: event.organizer,
    about: [mail.about, ...strangerWords(event, order, kind, messages)].join(' '),
  };
}

/**
 * The seat whose day belongs in the reader's calendar; null where they have none, or the day does not go
 * on as it was known.
 *
 * @param event - the event as it now is
 * @param order - the mail that is due
 * @param kind - what the mail tells
 */
export function seatToNote(
  { status }: Pick<CompiledEvent, 'status'>,
  { registration }: MailToWrite,
  kind: MailKind,
): MailRegistration | null {
  const off = status === 'EventCancelled' || status === 'EventPostponed';
  return off || isStrangers(kind) || registration?.state !== 'confirmed' ? null : registration;
}

/** Read, it may be, by somebody who has nothing to do with the registration. */
function isStrangers(kind: MailKind): boolean {
  return kind === 'new-address' || kind === 'address-changed';
}

/** Kinds that end what was to be in a calendar. */
const ending: readonly MailKind[] = [
  'withdrawn',
  'ended',
  'lapsed',
  'substituted',
  'event-cancelled',
];

function calendarWords(
  event: CompiledEvent,
  order: MailToWrite,
  kind: MailKind,
  { mail }: Messages,
): string | null {
  const seat = seatToNote(event, order, kind);
  if (seat !== null) {
    return mail.attached(event.themes.some(({ id }) => seat.themes.includes(id)));
  }
  return ending.includes(kind) ? mail.removeFromCalendar : null;
}

function nameOf({ form }: CompiledEvent, order: MailToWrite, kind: MailKind): string | null {
  const answers = (order.registration ?? order.party)?.answers;
  return answers === undefined || isStrangers(kind) ? null : greetingName(form, answers);
}

function openingOf(
  event: CompiledEvent,
  order: MailToWrite,
  kind: MailKind,
  messages: Messages,
): readonly string[] {
  const { registration, party } = order;
  if (registration !== null) return mailOpening(event, { ...order, registration }, kind, messages);
  return party === null ? [] : partyOpening(event, { ...order, party }, kind, messages);
}

/** What stands of the reader's own: nothing once they do not take part, or to an address that is not proved. */
function ownFacts(
  event: CompiledEvent,
  { registration, party }: MailToWrite,
  kind: MailKind,
  messages: Messages,
): readonly MailFact[] {
  if (party !== null) return memberFacts(event.form, party, messages);
  if (registration === null || isStrangers(kind) || isOver(registration)) return [];
  const { themes, waiting, answers } = registration;
  return [
    ...choiceFacts(event, themes, messages),
    ...wishFacts(event, waiting?.wants ?? [], messages),
    ...(kind === 'changed' ? answerFacts(event, answers, messages) : []),
  ];
}

function isOver({ state }: MailRegistration): boolean {
  return state === 'ended';
}

/** What to do about a registration that somebody else made, as long as something can be done. */
function strangerWords(
  event: CompiledEvent,
  { registration, now }: MailToWrite,
  kind: MailKind,
  { mail }: Messages,
): readonly string[] {
  if (kind === 'new-address') return [mail.notYouEither];
  if (registration === null || kind === 'withdrawn' || isStrangers(kind)) return [];
  if (isOver(registration) || kind === 'ended') return [];
  const last = mailDeadlines(event, registration).find(({ action }) => action === 'withdraw');
  const late = registration.seated && now >= (last?.until ?? event.startsAt);
  return late ? [] : [mail.notYou];
}
