import type { CompiledEvent } from '@plenary/model/compiled';
import type { MailAction } from '../messages/mail-messages.ts';
import type { MailRegistration } from './mail-to-write.ts';

/** Until when one attendee may do something, exclusive; milliseconds since the epoch. */
export interface MailDeadline {
  readonly action: MailAction;
  readonly until: number;
}

/**
 * Until when an attendee may do what: their own deadlines, else their audience's, else everybody's.
 *
 * @param event - the compiled event
 * @param registration - the attendee's
 */
export function mailDeadlines(
  event: CompiledEvent,
  { audience, exceptions, choice }: MailRegistration,
): readonly MailDeadline[] {
  const { registration, themes } = event;
  const { deadlines, themeChoice, rechooseUntil } = registration;
  const general = deadlines.find((each) => each.audience === audience) ?? registration;
  const choose = exceptions.choose ?? general.chooseUntil;
  const choosable = themeChoice !== 'none' && themes.length > 0;
  const again = choice === 'lost' ? Math.max(choose, rechooseUntil) : choose;
  return [
    ...(choosable ? [{ action: 'choose' as const, until: again }] : []),
    { action: 'amend', until: exceptions.amend ?? general.amendUntil },
    { action: 'withdraw', until: exceptions.withdraw ?? general.withdrawUntil },
  ];
}
