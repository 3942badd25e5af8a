export type { MailContext } from './mail/mail-context.ts';
export { type Mail, mailFor } from './mail/mail-for.ts';
export type { MailRegistration, MailToWrite } from './mail/mail-to-write.ts';
