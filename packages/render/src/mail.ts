export type { MailContext } from './mail/mail-context.ts';
export { type Mail, mailFor } from './mail/mail-for.ts';
export type { MailParty, MailRegistration, MailToWrite } from './mail/mail-to-write.ts';
export type { MailTemplate } from './messages/mail-kind.ts';
