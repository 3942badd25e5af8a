import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Crowd,
  checkHistory,
  type DeskProcess,
  type DeskProcessOptions,
  startDeskProcess,
} from '@plenary/desk/testing';
import type { EventModel } from '@plenary/model';
import { openStore } from './sqlite-store.ts';

/** By these options of Node's a process runs the sources. */
export const fromSources: readonly string[] = [
  '--import',
  new URL('../../scripts/resolve-sources.ts', import.meta.url).href,
];

const module = new URL('./sqlite-store.ts', import.meta.url);

/** Starts a desk on SQLite in a process of its own. */
export function startDesk(options: Omit<DeskProcessOptions, 'module'>): Promise<DeskProcess> {
  const { node = [], ...others } = options;
  return startDeskProcess({ module, node: [...fromSources, ...node], ...others });
}

/** Has the rest of a crowd settled by a new desk and sent its mail, long after all leases of mail. */
export async function settled(
  place: string,
  event: EventModel,
  crowd: Crowd,
  now: number,
): Promise<DeskProcess['mails']> {
  const desk = await startDesk({ place, event, now });
  await crowd.again(desk);
  await desk.runDue({ budgetMs: 60_000 });
  const { mails } = desk;
  await desk.close();
  return mails;
}

/** What is wrong in a folder's store with what a crowd was told. */
export async function wrongIn(
  place: string,
  event: EventModel,
  { history }: Pick<Crowd, 'history'>,
): Promise<string[]> {
  const store = await openStore(place);
  try {
    return await checkHistory({ store, event, history });
  } finally {
    await store.close();
  }
}

/** A folder of its own for a test, gone when it ends. */
export async function inFolder<Made>(work: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-faults-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a few words what a crowd was told. */
export function toldInWords({ history }: Pick<Crowd, 'history'>): string {
  const count = (is: (entry: Crowd['history'][number]) => boolean): number =>
    history.filter(is).length;
  const accepted = count(({ answer }) => answer?.ok === true);
  const unwritten = count(({ failed }) => failed !== undefined);
  const open = count(({ answer, failed }) => answer === null && failed === undefined);
  const refused = history.length - accepted - unwritten - open;
  return `${history.length} asked, ${accepted} accepted, ${refused} refused or not known, ${unwritten} told that nothing was written, ${open} without an answer`;
}
