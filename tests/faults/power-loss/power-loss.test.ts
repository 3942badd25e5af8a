import { join } from 'node:path';
import { openDesk } from '@plenary/desk';
import { type Crowd, checkHistory, crowdAt, sampleEvent } from '@plenary/desk/testing';
import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { startDesk } from '../attacked-desk.ts';
import { rounds } from '../rounds.ts';
import { openStore } from '../sqlite-store.ts';
import { type Cut, cutPower } from './cut-points.ts';
import { type RecordedRun, recorded } from './recorded-run.ts';

const event = sampleEvent({ seats: [40, 1_000], registration: { waitingList: {} } });
const seed = 20_231_116;

interface Run extends RecordedRun {
  readonly crowd: Crowd;
}

/** A desk at work, on SQLite with these settings beside the store's own. */
async function deskAtWork(settings: string): Promise<Run> {
  const crowd = crowdAt({ event, seed });
  const run = await recorded(async (folder, env) => {
    const desk = await startDesk({
      place: folder,
      event,
      node: ['--import', new URL('../../preload/sqlite-settings.ts', import.meta.url).href],
      env: { ...env, PLENARY_SQLITE_SETTINGS: settings },
    });
    await crowd.ask(desk, { people: 30, enough: (answered) => answered >= rounds(400, 1_500) });
    await desk.kill();
  });
  return { ...run, crowd };
}

/** What was lost, or is otherwise not as told, after each of so many cuts. */
async function cutsOf(run: Run, cuts: number): Promise<{ told: number; wrong: string[] }> {
  const wrong: string[] = [];
  let told = 0;
  await cutPower(run, { cuts, seed }, async (cut) => {
    const { acknowledged, history } = heardBy(cut, run.crowd);
    told += acknowledged;
    const problems = await wrongAfter(cut, history).catch((cause) => [
      `it does not open: ${cause}`,
    ]);
    wrong.push(...problems.slice(0, 1).map((problem) => `cut at ${cut.at}: ${problem}`));
  });
  return { told, wrong };
}

/** What people had been told by then: an answer that was not given yet may be there or not. */
function heardBy(
  { said }: Cut,
  { history }: Crowd,
): { acknowledged: number; history: Crowd['history'] } {
  const receipts = new Set(said.flatMap((line) => /"receipt":"([^"]+)"/.exec(line)?.[1] ?? []));
  const heard = history.map((entry) => {
    const { answer } = entry;
    return answer?.ok && receipts.has(answer.receipt) ? entry : { ...entry, answer: null };
  });
  return { acknowledged: heard.filter(({ answer }) => answer !== null).length, history: heard };
}

/** Opens what the disk has, checks it, and registers one more. */
async function wrongAfter({ folder }: Cut, history: Crowd['history']): Promise<string[]> {
  const store = await openStore(folder);
  try {
    const problems = await checkHistory({ store, event, history });
    const clock = (): number => compile(event).startsAt - 86_400_000;
    const desk = openDesk({ event, store, clock, autorun: false });
    const answers = { name: 'Later', email: 'later@example.org', theme: 'theme-2' };
    const command = { type: 'register', answers, locale: 'nl' } as const;
    const { ok } = await desk.submit({ key: 'after-the-power-came-back', command });
    await desk.close();
    return ok ? problems : [...problems, 'nobody can register any more'];
  } finally {
    await store.close();
  }
}

/** How often a file was written to. */
function writesTo(path: string, { recording }: RecordedRun): number {
  const open = new Set<number>();
  let writes = 0;
  for (const one of recording) {
    if (one.what === 'opened' && one.path === path) open.add(one.fd);
    if (one.what === 'closed') open.delete(one.fd);
    if (one.what === 'wrote' && open.has(one.fd)) writes += 1;
  }
  return writes;
}

// Checkpoints are when the database itself is written: they come often here.
const often = 'PRAGMA wal_autocheckpoint = 40';

test('a desk that loses power at any moment has everything it acknowledged', async () => {
  const run = await deskAtWork(often);
  const cuts = rounds(200, 1_000);
  const { told, wrong } = await cutsOf(run, cuts);
  const checkpointed = writesTo(join(run.folder, 'day.sqlite'), run);
  run.remove();
  console.log(
    `power lost ${cuts} times at FULL in ${run.recording.length} records, ${checkpointed} of them by checkpoints: ` +
      `${told} acknowledgements checked, ${wrong.length} cuts with a problem`,
  );
  expect(checkpointed).toBeGreaterThan(20);
  expect(told).toBeGreaterThan(cuts);
  expect(wrong).toEqual([]);
}, 1_800_000);

// The store itself refuses to run at NORMAL. Its writing connection is set to it behind its back, so that
// SQLite does all that it does there and leaves out what it leaves out.
test('the same cuts find what is lost when SQLite is set to NORMAL behind the store', async () => {
  const run = await deskAtWork(`${often}; PRAGMA synchronous = NORMAL`);
  const cuts = rounds(60, 1_000);
  const { wrong } = await cutsOf(run, cuts);
  run.remove();
  const lost = wrong.filter((problem) => problem.includes('is not there'));
  console.log(`power lost ${cuts} times at NORMAL: ${lost.length} cuts lost what was acknowledged`);
  expect(lost.length).toBeGreaterThan(0);
}, 1_800_000);
