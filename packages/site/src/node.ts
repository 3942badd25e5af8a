export {
  type Configuration,
  configurationTable,
  type ReadConfiguration,
  readConfig,
} from './node/configuration.ts';
export { emlFolder, letterFileName } from './node/eml-folder.ts';
export type { MailTransport } from './node/mail-transport.ts';
export { mimeMessage } from './node/mime-message.ts';
export { type ServedSite, type ServeOptions, serveSite } from './node/serve-site.ts';
export { smtpTransport } from './node/smtp-transport.ts';
