import type { MailOrder } from '@plenary/desk';
import { pick } from '@plenary/model/compiled';
import { type Mail, mailFor } from '@plenary/render/mail';
import { routePath } from './routes.ts';
import { absoluteUrls, messagesIn, type SiteParts } from './visit.ts';

/** A mail with its addresses, ready for a transport. */
export interface Letter {
  /** The order's id: the same for every attempt to send it. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** When what it tells of happened, in milliseconds since the epoch. */
  readonly at: number;
  /** When it is sent, in milliseconds since the epoch. */
  readonly date: number;
  readonly mail: Mail;
}

/** The mail of an order, written in the language its reader registered in. */
export function letterFor(site: SiteParts, order: MailOrder): Letter {
  const locale =
    site.languages.find((tag) => order.locale.split('-')[0] === tag) ?? site.languages[0];
  const urls = absoluteUrls(site, locale);
  const own =
    order.token === null
      ? null
      : site.origin + site.basePath + routePath(locale, 'ownLink', order.token);
  const { config, notice } = site.options;
  const mail = mailFor(order.event, order, {
    messages: messagesIn(locale),
    urls: { ...urls, own },
    domain: new URL(site.origin).hostname,
    ...(notice === undefined ? {} : { notice: pick(notice, locale).text }),
  });
  return {
    id: order.id,
    from: config.mailFrom,
    to: order.to,
    at: order.at,
    date: order.now,
    mail,
  };
}
