import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, type MailOrder, memoryStore, openDesk, type Store } from '@plenary/desk';
import { nationalDay } from '@plenary/example-sterk-techniekonderwijs/src/event.ts';
import type { EventModel } from '@plenary/model';
import type { OwnTypes } from '@plenary/model/compiled';
import { createSite, type Letter, type RequestLogEntry, type Site } from '@plenary/site';
import { openSqliteStore } from '@plenary/store-sql';
import { onTestFinished } from 'vitest';
import { type Visitor, visitor } from './visitor.ts';

/** A site on a real desk, at a moment that the test moves. */
export interface SiteAt {
  readonly site: Site;
  readonly desk: Desk;
  /** Of the database; empty where the desk keeps everything in memory. */
  readonly path: string;
  readonly log: readonly RequestLogEntry[];
  /** Moves the clock, in milliseconds. */
  pass(ms: number): void;
  visitor(): Visitor;
  /** All mail written so far. */
  mail(): Promise<readonly Letter[]>;
}

/** Somebody's answers, complete. */
export const answers = {
  name: 'Noor van den Berg',
  email: 'noor@example.org',
  organisation: 'De Techniekschool',
  audience: 'docent',
  region: 'region-12',
  theme: 'mbo',
  diet: '',
  access: '',
  remarks: 'Tot dan!',
} as const;

/**
 * The national day's site with a store of its own.
 *
 * @param at - ISO 8601 with offset; by default the day of the announcement, in the afternoon.
 * @param sqlite - whether the store is a database, as on a real site; otherwise it is the memory.
 * @param event - in place of the national day.
 * @param store - one that its owner closes, in place of one of its own.
 * @param ownTypes - schemas of the form's own kinds.
 * @param around - wraps the desk, to let it fail.
 */
export async function siteAt({
  at = '2023-09-10T16:00:00+02:00',
  publicUrl = 'http://localhost:3000',
  sqlite = false,
  event = nationalDay() as EventModel,
  store: given = null as Store | null,
  ownTypes = {} as OwnTypes,
  around = (desk: Desk): Desk => desk,
} = {}): Promise<SiteAt> {
  let now = Date.parse(at);
  const path = sqlite ? join(await mkdtemp(join(tmpdir(), 'plenary-site-')), 'event.sqlite') : '';
  const store = given ?? (sqlite ? await openSqliteStore({ path }) : memoryStore());
  const secret = 'only for tests, but long enough for one';
  const letters: Letter[] = [];
  const log: RequestLogEntry[] = [];
  const desk = around(
    openDesk({
      event,
      store,
      secret,
      clock: () => now,
      autorun: false,
      deliver: async (order: MailOrder) => void letters.push(site.letterFor(order)),
    }),
  );
  const site = createSite({
    desk,
    config: {
      publicUrl,
      secret,
      mailFrom: 'Landelijke dag <dag@example.org>',
      contact: { name: 'De organisatie', email: 'dag@example.org' },
    },
    ownTypes,
    log: (entry) => log.push(entry),
  });
  onTestFinished(async () => {
    await desk.close();
    if (given === null) await store.close();
  });
  return {
    site,
    desk,
    path,
    log,
    pass: (ms) => {
      now += ms;
    },
    visitor: () => visitor(site.fetch, publicUrl),
    async mail() {
      await desk.runDue();
      return letters;
    },
  };
}

/** Lets people take seats of a theme by the desk itself; each has their own address. */
export async function takeSeats(desk: Desk, theme: string, seats: number): Promise<void> {
  const outcomes = await Promise.all(
    Array.from({ length: seats }, (_, index) =>
      desk.submit({
        key: `${theme}-seat-number-${index}`,
        command: {
          type: 'register',
          locale: 'nl',
          answers: {
            ...answers,
            theme,
            email: `${theme}-${index}@example.org`,
            diet: null,
            access: null,
            wishesConsent: false,
          },
        },
      }),
    ),
  );
  const refused = outcomes.find((outcome) => !outcome.ok);
  if (refused) throw new Error(JSON.stringify(refused));
}
