import type { CompiledEvent } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import type { MailAction, MailKind } from '../messages/mail-messages.ts';
import { chooseUntil } from '../views/choose-until.ts';
import type { MailContext } from './mail-context.ts';
import type { MailRegistration, MailToWrite } from './mail-to-write.ts';

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

/**
 * The personal link and what can still be done with it at the instant of sending.
 *
 * @param event - the compiled event, for its deadlines
 * @param order - the mail that is due, with the instant of sending
 * @param kind - what the mail tells; after a withdrawal the link leads to its undoing
 * @param context - language and pages
 */
export function mailLink(
  event: CompiledEvent,
  { registration, now }: MailToWrite,
  kind: MailKind,
  { messages, urls }: MailContext,
): MailLinkView {
  const { mail } = messages;
  const deadlines = kind === 'withdrawn' ? [] : deadlinesOf(event, registration);
  const possible = deadlines.filter(({ until }) => now < until);
  return {
    introduction: kind === 'withdrawn' ? null : mail.ownPageOffers(possible.length > 0),
    possible: possible.map(({ action, until }) =>
      mail.possible(action, untilWords(until, event.zone, messages)),
    ),
    past: deadlines.filter(({ until }) => now >= until).map(({ action }) => mail.past(action)),
    label: kind === 'withdrawn' ? mail.undo : mail.ownPage,
    href: urls.own,
    warning: mail.keepLink,
  };
}

function deadlinesOf(
  event: CompiledEvent,
  standing: MailRegistration,
): { action: MailAction; until: number }[] {
  const { registration, themes } = event;
  const choosable = registration.themeChoice !== 'none' && themes.length > 0;
  return [
    ...(choosable ? [{ action: 'choose' as const, until: chooseUntil(event, standing) }] : []),
    { action: 'amend', until: registration.amendUntil },
    { action: 'withdraw', until: registration.withdrawUntil },
  ];
}
