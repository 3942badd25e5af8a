import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeskLogLine, openDesk } from '@plenary/desk';
import type { EventModel } from '@plenary/model';
import { createSite, type RequestLogEntry, type Site } from '@plenary/site';
import { type Configuration, emlFolder } from '@plenary/site/node';
import { openSqliteStore } from '@plenary/store-sql';
import { look } from '../look.ts';
import { archiving, type MailArchive, mailArchive } from '../mail-archive.ts';
import { mailPageStyle } from '../mail-page.ts';
import { fillScene } from './fill-scene.ts';
import type { Scene } from './scene.ts';
import { sceneBar, sceneBarStyle } from './scene-bar.ts';
import { sceneClock } from './scene-clock.ts';
import { mailPagePath } from './scene-paths.ts';

/** What every scene is opened with. */
export interface SceneSetting {
  readonly event: EventModel;
  readonly config: Configuration;
  readonly secret: string;
  /** The folder in which each scene has a folder of its own. */
  readonly folder: string;
  /** Told of faults, without anything personal. */
  readonly report: (fault: RequestLogEntry | DeskLogLine) => void;
}

/** A scene that is open: a site with its own desk, database, clock and mail. */
export interface OpenScene {
  readonly site: Site;
  readonly mail: MailArchive;
  close(): Promise<void>;
}

/** The folder of a scene's database and mail. */
export function sceneFolder(folder: string, scene: Scene): string {
  return join(folder, scene.path);
}

/**
 * Opens a scene: the first time it is filled, later it goes on where it was.
 *
 * @param scene - which.
 * @param setting - the event and where everything is kept.
 */
export async function openScene(scene: Scene, setting: SceneSetting): Promise<OpenScene> {
  const { config, event, report, secret } = setting;
  const folder = sceneFolder(setting.folder, scene);
  const mailFolder = join(folder, 'mail');
  await mkdir(folder, { recursive: true });

  const begins = Date.parse(scene.starts);
  const clock = sceneClock(begins);
  const transport = archiving(emlFolder(mailFolder), mailFolder);
  const store = await openSqliteStore({ path: join(folder, 'event.sqlite') });
  const desk = openDesk({
    event,
    store,
    secret,
    clock: clock.now,
    log: report,
    async deliver(order) {
      // Who registered before the scene begins has had their mail long ago.
      if (order.at >= begins) await transport.send(site.letterFor(order));
    },
  });
  const site = createSite({
    desk,
    config: { ...config, secret },
    look: { ...look, stylesheets: [...(look.stylesheets ?? []), sceneBarStyle, mailPageStyle] },
    basePath: `/${scene.path}`,
    notice: {
      nl: `Dit is een demonstratie (${scene.name.nl}): deze mail is nergens heen gestuurd.`,
      en: `This is a demonstration (${scene.name.en}): this mail was sent to nobody.`,
    },
    banner: (locale) => sceneBar(scene, locale),
    mailPage: (locale) => ({
      href: mailPagePath(scene, locale),
      label: { nl: 'Lees de mail van deze demo', en: 'Read the mail of this demo' }[locale],
    }),
    noindex: true,
    log: (entry) => entry.fault && report(entry),
  });

  await once(join(folder, 'filled'), () => fillScene(desk, clock, scene));
  await desk.availability();
  // Never before the last instant that the desk has seen.
  clock.set(Math.max(begins, desk.now()));
  return {
    site,
    mail: mailArchive(mailFolder),
    async close() {
      await desk.close();
      await store.close();
      await transport.close();
    },
  };
}

/** Does something unless a marker says that it was done to the end. */
async function once(marker: string, work: () => Promise<void>): Promise<void> {
  const done = await access(marker).then(
    () => true,
    () => false,
  );
  if (done) return;
  await work();
  await writeFile(marker, '');
}
