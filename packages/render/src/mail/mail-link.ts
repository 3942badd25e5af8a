import type { CompiledEvent } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import type { MailKind } from '../messages/mail-kind.ts';
import type { MailMessages } from '../messages/mail-messages.ts';
import type { MailContext } from './mail-context.ts';
import { mailDeadlines } from './mail-deadlines.ts';
import type { MailToWrite } from './mail-to-write.ts';

/** The personal link with what it is for. */
export interface MailLinkView {
  /** null where the link's own text says it all. */
  readonly introduction: string | null;
  /** What can be done there and until when, a line each. */
  readonly possible: readonly string[];
  /** What can be done no longer, a sentence each. */
  readonly past: readonly string[];
  readonly label: string;
  readonly href: string;
  readonly warning: string;
}

/** What a link is for; `none`: there is nothing left to look at, or not for who reads this. */
type LinkUse = 'own' | 'undo' | 'prove' | 'offer' | 'newAddress' | 'names' | 'none';

const linkUse: { readonly [Kind in MailKind]: LinkUse } = {
  confirmed: 'own',
  'prove-address': 'prove',
  queued: 'own',
  requested: 'own',
  rejected: 'none',
  offered: 'offer',
  granted: 'own',
  'entry-ended': 'own',
  changed: 'own',
  withdrawn: 'undo',
  restored: 'own',
  lapsed: 'none',
  'theme-lost': 'own',
  substituted: 'none',
  'new-address': 'newAddress',
  'address-changed': 'none',
  'new-link': 'own',
  stands: 'own',
  party: 'own',
  'names-due': 'names',
  reminder: 'own',
  'event-cancelled': 'own',
  'event-moved': 'own',
  ended: 'none',
};

/**
 * Whether the link is what the mail is about: there is something to be done in time.
 *
 * @param kind - what the mail tells
 */
export function linkIsFirst(kind: MailKind): boolean {
  return linkUse[kind] !== 'own' && linkUse[kind] !== 'none';
}

/**
 * The personal link and what can still be done with it at the instant of sending; null where there is
 * none, or none any more.
 *
 * @param event - the compiled event, for its deadlines
 * @param order - the mail that is due, with the instant of sending
 * @param kind - what the mail tells
 * @param context - language and pages
 */
export function mailLink(
  event: CompiledEvent,
  order: MailToWrite,
  kind: MailKind,
  { messages, urls }: MailContext,
): MailLinkView | null {
  const { mail } = messages;
  const use = linkUse[kind];
  const over = kind === 'entry-ended' && order.registration?.state === 'ended';
  if (use === 'none' || urls.own === null || over) return null;
  const deadlines = use === 'own' ? deadlinesOf(event, order, kind) : [];
  const possible = deadlines.filter(({ until }) => order.now < until);
  const offers = order.party ? mail.partyPageOffers : mail.ownPageOffers(possible.length > 0);
  return {
    introduction: use === 'own' || use === 'names' ? offers : null,
    possible: possible.map(({ action, until }) =>
      mail.possible(action, untilWords(until, event.zone, messages)),
    ),
    past: deadlines
      .filter(({ until }) => order.now >= until)
      .map(({ action }) => mail.past(action)),
    label: labelOf(use, order, mail),
    href: urls.own,
    warning: mail.keepLink,
  };
}

function labelOf(
  use: Exclude<LinkUse, 'none'>,
  { party }: MailToWrite,
  mail: MailMessages,
): string {
  if (use === 'undo') return mail.undo;
  if (use === 'own') return party === null ? mail.ownPage : mail.links.party;
  return mail.links[use];
}

/** Deadlines are for who has a seat, at an event that goes on. */
function deadlinesOf(
  event: CompiledEvent,
  { registration }: MailToWrite,
  kind: MailKind,
): ReturnType<typeof mailDeadlines> {
  const told = registration?.state === 'confirmed' && kind !== 'event-cancelled';
  return told ? mailDeadlines(event, registration) : [];
}
