import { conditionNl } from './condition.nl.ts';
import { dateNl } from './date.nl.ts';
import { eventNl } from './event.nl.ts';
import { formNl } from './form.nl.ts';
import { mailNl } from './mail.nl.ts';
import type { Messages } from './messages.ts';
import { noticeNl } from './notice.nl.ts';
import { ownNl } from './own.nl.ts';
import { plainPageNl } from './plain-page.nl.ts';
import { problemNl } from './problem.nl.ts';
import { reasonNl } from './reason.nl.ts';
import { seatNl } from './seat.nl.ts';
import { siteNl } from './site.nl.ts';

/**
 * Every text of the packages in Dutch, formal (‘u’).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { nl } from '@plenary/render/nl';
 *
 * assert.equal(nl.seats.full(48), 'Vol (48 van 48)');
 * ```
 */
export const nl: Messages = {
  locale: 'nl',
  dates: dateNl,
  site: siteNl,
  event: eventNl,
  seats: seatNl,
  form: formNl,
  conditions: conditionNl,
  problems: problemNl,
  reasons: reasonNl,
  own: ownNl,
  plain: plainPageNl,
  notices: noticeNl,
  mail: mailNl,
};
