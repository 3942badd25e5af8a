import type { ConditionMessages } from './condition-messages.ts';
import type { DateMessages } from './date-messages.ts';
import type { EventMessages } from './event-messages.ts';
import type { FormMessages } from './form-messages.ts';
import type { MailMessages } from './mail-messages.ts';
import type { NoticeMessages } from './notice-messages.ts';
import type { OwnMessages } from './own-messages.ts';
import type { PlainPageMessages } from './plain-page-messages.ts';
import type { ProblemMessages } from './problem-messages.ts';
import type { ReasonMessages } from './reason-messages.ts';
import type { SeatMessages } from './seat-messages.ts';
import type { SiteMessages } from './site-messages.ts';

/**
 * Everything the packages say in one language, as typed functions by code. A language that lacks a
 * sentence does not compile. A team rewords by spreading: `{ ...nl, event: { ...nl.event, … } }`.
 */
export interface Messages {
  /** BCP 47 tag, such as `nl`. */
  readonly locale: string;
  readonly dates: DateMessages;
  readonly site: SiteMessages;
  readonly event: EventMessages;
  readonly seats: SeatMessages;
  readonly form: FormMessages;
  readonly conditions: ConditionMessages;
  readonly problems: ProblemMessages;
  readonly reasons: ReasonMessages;
  readonly own: OwnMessages;
  readonly plain: PlainPageMessages;
  readonly notices: NoticeMessages;
  readonly mail: MailMessages;
}
