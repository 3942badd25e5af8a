import { conditionEn } from './condition.en.ts';
import { dateEn } from './date.en.ts';
import { eventEn } from './event.en.ts';
import { formEn } from './form.en.ts';
import { mailEn } from './mail.en.ts';
import type { Messages } from './messages.ts';
import { noticeEn } from './notice.en.ts';
import { ownEn } from './own.en.ts';
import { plainPageEn } from './plain-page.en.ts';
import { problemEn } from './problem.en.ts';
import { reasonEn } from './reason.en.ts';
import { seatEn } from './seat.en.ts';
import { siteEn } from './site.en.ts';

/**
 * Every text of the packages in British English.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { en } from '@plenary/render/en';
 *
 * assert.equal(en.seats.full(48), 'Full (48 of 48)');
 * ```
 */
export const en: Messages = {
  locale: 'en',
  dates: dateEn,
  site: siteEn,
  event: eventEn,
  seats: seatEn,
  form: formEn,
  conditions: conditionEn,
  problems: problemEn,
  reasons: reasonEn,
  own: ownEn,
  plain: plainPageEn,
  notices: noticeEn,
  mail: mailEn,
};
