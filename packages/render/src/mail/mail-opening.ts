import type { CompiledEvent } from '@plenary/model/compiled';
import { dateWords } from '../dates/date-words.ts';
import { untilWords } from '../dates/until-words.ts';
import type { MailKind } from '../messages/mail-kind.ts';
import type { Messages } from '../messages/messages.ts';
import { mailDeadlines } from './mail-deadlines.ts';
import type { MailParty, MailRegistration, MailToWrite } from './mail-to-write.ts';

/** What an opening is made from. */
interface Told extends Pick<MailToWrite, 'fact' | 'now'> {
  readonly event: CompiledEvent;
  readonly messages: Messages;
  readonly registration: MailRegistration;
}

type Opening = (told: Told) => readonly string[];

const openings: { readonly [Kind in MailKind]: Opening } = {
  confirmed: (told) => [words(told).confirmed(day(told)), ...others(told)],
  'prove-address': (told) => [words(told).proveAddress(until(told, told.registration.heldUntil))],
  queued,
  requested: (told) => [words(told).requested(told.registration.seated)],
  rejected: (told) => [words(told).rejected],
  offered: (told) => [
    words(told).offered(until(told, told.registration.waiting?.until), told.registration.seated),
  ],
  granted: (told) => {
    const moved = told.fact?.type === 'granted' && told.fact.themes !== undefined;
    return [moved ? words(told).grantedTheme : words(told).granted(day(told)), ...others(told)];
  },
  'entry-ended': (told) => [
    words(told).entryEnded(endingOf(told), told.registration.seated),
    ...lostTheme(told),
  ],
  changed: (told) => [words(told).changed, ...others(told)],
  withdrawn: (told) => {
    const { heldUntil, undoUntil } = told.registration;
    return [words(told).withdrawn(until(told, heldUntil ?? undoUntil), heldUntil !== null)];
  },
  restored: (told) => [words(told).restored(told.registration.seated), ...others(told)],
  lapsed: (told) => [words(told).lapsed(told.registration.named)],
  'theme-lost': (told) => [...lostTheme(told), ...others({ ...told, ...withoutLoss(told) })],
  substituted: (told) => [words(told).substituted],
  'new-address': (told) => [words(told).newAddress],
  'address-changed': (told) => [words(told).addressChanged],
  'new-link': (told) => [words(told).newLink],
  stands: (told) => [words(told).stands, ...others(told)],
  party: (told) => [words(told).party],
  'names-due': (told) => [words(told).party],
  reminder: (told) => [words(told).reminder(day(told)), ...others(told)],
  'event-cancelled': (told) => [words(told).eventCancelled(day(told))],
  'event-moved': (told) => [moved(told), stays(told)],
  ended: (told) => [words(told).ended],
};

/**
 * What a mail to an attendee begins with, a paragraph each: what has happened, and what else they are to
 * know of where they stand.
 *
 * @param event - the compiled event
 * @param order - the mail that is due
 * @param kind - what the mail tells
 * @param messages - the texts of the mail's language
 */
export function mailOpening(
  event: CompiledEvent,
  order: MailToWrite & { readonly registration: MailRegistration },
  kind: MailKind,
  messages: Messages,
): readonly string[] {
  const { registration, fact, now } = order;
  const told = openings[kind]({ event, messages, registration, fact, now });
  return order.template === 'stands' ? [...told, messages.mail.asked] : told;
}

/**
 * What a mail to a party's contact begins with, a paragraph each.
 *
 * @param event - the compiled event
 * @param order - the mail that is due
 * @param kind - what the mail tells
 * @param messages - the texts of the mail's language
 */
export function partyOpening(
  event: CompiledEvent,
  order: MailToWrite & { readonly party: MailParty },
  kind: MailKind,
  messages: Messages,
): readonly string[] {
  const { openings: words, asked } = messages.mail;
  const about = { event, messages };
  if (kind === 'event-cancelled') return [words.eventCancelled(day(about))];
  const { awaiting, members } = order.party;
  return [
    ...(kind === 'event-moved' ? [moved(about)] : []),
    ...(kind === 'new-link' ? [words.newLink] : []),
    ...(kind === 'reminder' ? [words.reminderOfParty(day(about))] : []),
    words.party,
    ...namesDue(event, order, messages),
    ...(awaiting > 0 ? [words.awaiting(awaiting)] : []),
    ...(members.some(({ handOver }) => handOver !== null) ? [words.handOver] : []),
    ...(order.template === 'stands' ? [asked] : []),
  ];
}

/** Of members without a name, as long as one can be given. */
function namesDue(
  event: CompiledEvent,
  { party: { members }, now }: { readonly party: MailParty; readonly now: number },
  messages: Messages,
): readonly string[] {
  const { parties } = event.registration;
  const due = members
    .filter(({ registration: { named, state } }) => !named && state !== 'ended')
    .map(({ registration }) => registration.exceptions.name ?? parties?.namesDueAt)
    .map((at) => at ?? event.startsAt)
    .filter((at) => now < at);
  if (due.length === 0) return [];
  const ends = untilWords(Math.min(...due), event.zone, messages);
  return [messages.mail.openings.namesDue(due.length, ends, parties?.unnamed !== 'keep')];
}

function words({ messages }: Pick<Told, 'messages'>): Messages['mail']['openings'] {
  return messages.mail.openings;
}

function day({ event, messages }: Pick<Told, 'event' | 'messages'>): string {
  return dateWords(event.startsAt, event.zone, messages);
}

function until({ event, messages }: Told, at: number | null | undefined): string {
  return untilWords(at ?? event.startsAt, event.zone, messages);
}

function queued(told: Told): readonly string[] {
  const { event, messages, registration } = told;
  const { waitingList } = event.registration;
  const ahead = registration.waiting?.ahead ?? null;
  const line = words(told).queued(ahead, registration.seated);
  if (waitingList === null) return [line];
  const ends = untilWords(waitingList.untilAt, event.zone, messages);
  return [line, words(told).promotion(waitingList.promotion, ends)];
}

/** What somebody is told besides: they still wait, await approval, or have lost a theme. */
function others(told: Told): readonly string[] {
  const { registration } = told;
  return [
    ...(registration.state === 'requested' ? [words(told).requested(registration.seated)] : []),
    ...(registration.waiting?.state === 'open' ? queued(told) : []),
    ...lostTheme(told),
  ];
}

function lostTheme({ event, registration, messages, now }: Told): readonly string[] {
  if (registration.choice !== 'lost') return [];
  const choose = mailDeadlines(event, registration).find(({ action }) => action === 'choose');
  const open = choose !== undefined && now < choose.until;
  return [messages.own.themeLost(open ? untilWords(choose.until, event.zone, messages) : null)];
}

function withoutLoss({ registration }: Told): Pick<Told, 'registration'> {
  return { registration: { ...registration, choice: 'none' } };
}

function endingOf({ fact }: Told): 'lapsed' | 'closed' | 'theme-dropped' | null {
  const cause = fact?.type === 'entry-ended' ? fact.cause : null;
  return cause === 'lapsed' || cause === 'closed' || cause === 'theme-dropped' ? cause : null;
}

function moved({ event, messages }: Pick<Told, 'event' | 'messages'>): string {
  const { eventMoved, eventPostponed } = messages.mail.openings;
  return event.status === 'EventPostponed' ? eventPostponed : eventMoved;
}

function stays(told: Told): string {
  const { seat, queued, requested } = words(told).stays;
  if (told.registration.seated) return seat;
  return told.registration.state === 'queued' ? queued : requested;
}
