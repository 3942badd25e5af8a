import { join } from 'node:path';
import { openDesk, type Store } from '@plenary/desk';
import { checkHistory, crowdAt, type HistoryEntry, sampleEvent } from '@plenary/desk/testing';
import { compile } from '@plenary/model';
import { backupSqlite, restoreSqlite, verifyBackup } from '@plenary/store-sql';
import { expect, test } from 'vitest';
import { inFolder, startDesk, toldInWords } from './attacked-desk.ts';
import { rounds } from './rounds.ts';
import { fileIn, openStore } from './sqlite-store.ts';

const event = sampleEvent({ seats: [30, 10_000], registration: { waitingList: {} } });
const clock = (): number => compile(event).startsAt - 86_400_000;

test('a backup taken in a rush is whole, and who was erased after it is erased again', async () => {
  await inFolder(async (place) => {
    const crowd = crowdAt({ event, seed: 21, habits: { withdraw: 0, swap: 0 } });
    const desk = await startDesk({ place, event });
    let asking = true;
    const rush = crowd.ask(desk, { people: 30, enough: () => !asking });
    const copies: string[] = [];
    let before: readonly HistoryEntry[] = [];
    for (let turn = 0; turn < rounds(3, 20); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      before = crowd.history.filter(({ answer }) => answer?.ok);
      const to = join(place, `copy-${turn}`);
      copies.push((await backupSqlite({ path: fileIn(place), to })).path);
    }
    const last = copies.at(-1) ?? '';
    asking = false;
    await rush;
    const [erased] = await desk.registrations();
    if (!erased) throw new Error('nobody registered');
    const command = { type: 'erase', registration: erased.id } as const;
    expect(await desk.submit({ key: 'erased-after-the-backup', command })).toMatchObject({
      ok: true,
    });
    await desk.close();

    const secretFile = `${fileIn(place)}.secret`;
    for (const path of copies) {
      expect(await verifyBackup({ path, secretFile })).toMatchObject({ ok: true });
    }
    await restoreSqlite({ from: last, path: fileIn(place) });
    const store = await openStore(place);
    const problems = await restoredProblems(store, crowd.history, before);
    const restored = openDesk({ event, store, clock, autorun: false });
    const view = await restored.registration(erased.id);
    const details = await store.details(event.id, [erased.id]);
    await restored.close();
    await store.close();
    console.log(
      `${copies.length} backups in a rush, ${before.length} accepted before the last; ` +
        `${toldInWords(crowd)}; ${problems.length} problems in what was restored`,
    );
    expect(problems).toEqual([]);
    expect(view?.state ?? 'ended').toBe('ended');
    expect(details).toEqual([]);
  });
}, 600_000);

/** Who was accepted before the backup is in it; of everybody else it is open. */
async function restoredProblems(
  store: Store,
  history: readonly HistoryEntry[],
  before: readonly HistoryEntry[],
): Promise<string[]> {
  const kept = new Set(before.map(({ key }) => key));
  const known = history.map((entry) => (kept.has(entry.key) ? entry : { ...entry, answer: null }));
  return checkHistory({ store, event, history: known });
}
