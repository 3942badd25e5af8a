import type { CompiledEvent } from '@plenary/model/compiled';
import { untilWords } from '../dates/until-words.ts';
import type { MailAction, MailKind } from '../messages/mail-messages.ts';
import type { MailContext } from './mail-context.ts';

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
 * @param kind - what the mail tells; after a withdrawal the link leads to its undoing
 * @param now - the instant of sending, in milliseconds since the epoch
 * @param context - language and pages
 */
export function mailLink(
  event: CompiledEvent,
  kind: MailKind,
  now: number,
  { messages, urls }: MailContext,
): MailLinkView {
  const { mail } = messages;
  const deadlines = kind === 'withdrawn' ? [] : deadlinesOf(event);
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

function deadlinesOf({ registration, themes }: CompiledEvent): {
  action: MailAction;
  until: number;
}[] {
  const choosable = registration.themeChoice !== 'none' && themes.length > 0;
  return [
    ...(choosable ? [{ action: 'choose' as const, until: registration.chooseUntil }] : []),
    { action: 'amend', until: registration.amendUntil },
    { action: 'withdraw', until: registration.withdrawUntil },
  ];
}
