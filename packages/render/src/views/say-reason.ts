import type { ReasonMessages, SpokenEvent } from '../messages/reason-messages.ts';
import type { ViewReason } from './view-reason.ts';

/** What a language's table says of a reason. */
export function sayReason(
  reason: ViewReason,
  event: SpokenEvent,
  messages: ReasonMessages,
): string {
  // The table's type pairs each code with its own reason, which a lookup by a union cannot show.
  const say = messages[reason.code] as (reason: ViewReason, event: SpokenEvent) => string;
  return say(reason, event);
}
