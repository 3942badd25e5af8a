import type { CompiledEvent } from '@plenary/model/compiled';
import { personalCalendar } from '../ical/personal-calendar.ts';
import type { MailContext } from './mail-context.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import type { MailRegistration, MailToWrite } from './mail-to-write.ts';
import { mailView, seatToNote } from './mail-view.ts';
import { messageId } from './message-id.ts';
import { oneLine } from './one-line.ts';

/** A mail without its envelope: a transport adds sender and recipient and encodes it. */
export interface Mail {
  readonly subject: string;
  /** Complete on its own. */
  readonly text: string;
  /** The same in HTML, one column. */
  readonly html: string;
  /** Further headers by name; no value holds a line break. */
  readonly headers: Readonly<Record<string, string>>;
  /** An iCalendar file to attach; null where the reader has no seat. */
  readonly calendar: { readonly filename: string; readonly content: string } | null;
  /** BCP 47 tag. */
  readonly inLanguage: string;
}

/**
 * The mail that tells an attendee, or the contact of a party, what stands: written at sending from what is
 * so then, which may not be what it was when the mail was asked for.
 *
 * @param event - the compiled event
 * @param order - the mail that is due
 * @param context - language, absolute URLs with the personal link, domain, notice
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { sampleEvent } from '@plenary/desk/testing';
 * import { compile } from '@plenary/model';
 * import { en } from '@plenary/render/en';
 * import { mailFor } from '@plenary/render/mail';
 *
 * const now = Date.UTC(2023, 9, 20, 9);
 * const registration = { id: 'k7q4', state: 'confirmed', why: null, heldUntil: null, cause: null,
 *   undoUntil: null, seated: true, version: 1, named: true, audience: null, themes: [], choice: 'none',
 *   waiting: null, exceptions: {}, answers: { name: 'Sanne' } } as const;
 * const urls = { home: 'https://example.org/en', own: 'https://example.org/en/mine/link/t0ken' };
 * const order = { id: 'm1', template: 'confirmed', registration, party: null, fact: null, at: now, now } as const;
 * const mail = mailFor(compile(sampleEvent()), order, { messages: en, urls, domain: 'example.org' });
 * assert.equal(mail.subject, 'You are registered: A sample day');
 * assert.equal(mail.headers['Message-ID'], '<m1@example.org>');
 * ```
 */
export function mailFor(event: CompiledEvent, order: MailToWrite, context: MailContext): Mail {
  const view = mailView(event, order, context);
  const seat = seatToNote(event, order, view.kind);
  return {
    subject: view.subject,
    text: mailText(view),
    html: mailHtml(view),
    headers: {
      'Message-ID': messageId(order.id, context.domain),
      // Out-of-office replies stay away (RFC 3834 §5).
      'Auto-Submitted': 'auto-generated',
      'Content-Language': oneLine(view.lang),
    },
    calendar: seat === null ? null : calendarFile(event, seat, order.at, context),
    inLanguage: view.lang,
  };
}

function calendarFile(
  event: CompiledEvent,
  registration: MailRegistration,
  at: number,
  { messages, domain, urls }: MailContext,
): Mail['calendar'] {
  return {
    filename: `${event.id.replace(/[^A-Za-z0-9-]+/g, '-')}.ics`,
    content: personalCalendar(event, {
      messages,
      domain,
      urls: { home: urls.home },
      revisedAt: at,
      themes: registration.themes,
      registrationUid: registration.id,
      registrationVersion: registration.version,
    }),
  };
}
