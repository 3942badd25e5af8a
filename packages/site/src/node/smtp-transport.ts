import nodemailer from 'nodemailer';
import type { MailTransport } from './mail-transport.ts';
import { mailOptions } from './mime-message.ts';

/**
 * Mail that is sent by an SMTP server, over a few connections that are kept open.
 *
 * @param url - such as `smtps://user:password@mail.example.nl`; `smtp:` upgrades to TLS where offered.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { smtpTransport } from '@plenary/site/node';
 *
 * const transport = smtpTransport('smtp://localhost:1025');
 * assert.equal(typeof transport.send, 'function');
 * await transport.close();
 * ```
 */
export function smtpTransport(url: string): MailTransport {
  const server = nodemailer.createTransport({
    url,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async send(letter) {
      await server.sendMail(mailOptions(letter));
    },
    async close() {
      server.close();
    },
  };
}
