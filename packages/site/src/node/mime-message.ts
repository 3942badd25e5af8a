import nodemailer from 'nodemailer';
import type { Letter } from '../letter.ts';

/** A letter as nodemailer takes it. Addresses are given apart, so that no name can be read as one. */
export function mailOptions({ from, to, date, mail }: Letter): MailOptions {
  const { 'Message-ID': messageId, ...headers } = mail.headers;
  return {
    from,
    to: { name: '', address: to },
    date: new Date(date),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers,
    ...(messageId === undefined ? {} : { messageId }),
    attachments:
      mail.calendar === null
        ? []
        : [{ ...mail.calendar, contentType: 'text/calendar; charset=utf-8' }],
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What nodemailer sends. */
type MailOptions = NonNullable<
  Parameters<ReturnType<typeof nodemailer.createTransport>['sendMail']>[0]
>;

/**
 * A letter as the bytes that travel (RFC 5322 and MIME), lines ended by CRLF.
 *
 * @param letter - from `site.letterFor`.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { mimeMessage } from '@plenary/site/node';
 *
 * const mail = { subject: 'Hi', text: 'Hello', html: '<p>Hello</p>', headers: {}, calendar: null, inLanguage: 'en' };
 * const bytes = await mimeMessage({ id: 'a1', from: 'dag@example.org', to: 'anna@example.org', at: 0, date: 0, mail });
 * assert.match(new TextDecoder().decode(bytes), /^Subject: Hi\r$/m);
 * ```
 */
export async function mimeMessage(letter: Letter): Promise<Uint8Array> {
  const composer = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  });
  const { message } = await composer.sendMail(mailOptions(letter));
  if (!(message instanceof Uint8Array)) throw new Error('nodemailer gave no bytes');
  return message;
}
