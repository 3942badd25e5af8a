import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk } from '@plenary/desk';
import { createSite } from '@plenary/site';
import { emlFolder, smtpTransport } from '@plenary/site/node';
import { openSqliteStore } from '@plenary/store-sql';
import { look } from './look.ts';
import type { SceneSetting } from './scenes/open-scene.ts';

/** The one site of the event by the system's clock, as a team would run it. */
export interface RealSite {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
  /** Where its mail lands, in words. */
  readonly mail: string;
}

/**
 * Opens the site with its own database.
 *
 * @param setting - the event, the configuration, the folder.
 */
export async function realSite(setting: SceneSetting): Promise<RealSite> {
  const { config, event, folder, report, secret } = setting;
  await mkdir(folder, { recursive: true });
  const mailFolder = join(folder, 'mail');
  const transport = config.smtpUrl === null ? emlFolder(mailFolder) : smtpTransport(config.smtpUrl);
  const store = await openSqliteStore({ path: join(folder, 'event.sqlite') });
  const desk = openDesk({
    event,
    store,
    secret,
    log: report,
    deliver: async (order) => transport.send(site.letterFor(order)),
  });
  const site = createSite({
    desk,
    config: { ...config, secret },
    look,
    log: (entry) => entry.fault && report(entry),
  });
  return {
    fetch: site.fetch,
    mail: config.smtpUrl === null ? mailFolder : 'sent by SMTP',
    async close() {
      await desk.close();
      await store.close();
      await transport.close();
    },
  };
}
