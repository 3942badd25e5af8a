import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cutPower } from './cut-points.ts';
import { newFolderOnDisk } from './folder-on-disk.ts';
import { type RecordedRun, recorded } from './recorded-run.ts';

const program = fileURLToPath(new URL('./counting-program.ts', import.meta.url));

/** The program kills itself in the end. */
function counting(synchronous: 'FULL' | 'NORMAL' | 'OFF', upTo: number): Promise<RecordedRun> {
  return recorded(async (folder, env) => {
    const task = [program, join(folder, 'numbers.sqlite'), synchronous, String(upTo)];
    const { signal, stderr } = spawnSync(process.execPath, task, {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(signal, stderr).toBe('SIGKILL');
  });
}

/** Over 300 cuts: how many lost a number that was said, and how many left no database to read. */
async function lostBy(run: RecordedRun): Promise<{ lost: number; corrupt: number }> {
  let lost = 0;
  let corrupt = 0;
  await cutPower(run, { cuts: 300, seed: 20231116 }, ({ folder, said }) => {
    const database = new DatabaseSync(join(folder, 'numbers.sqlite'));
    try {
      const check = database.prepare('PRAGMA integrity_check').get();
      if (check?.integrity_check !== 'ok') corrupt += 1;
      const { most } = database.prepare('SELECT max(value) AS most FROM number').get() ?? {};
      if (Number(most) < said.length) lost += 1;
    } catch (cause) {
      if (!String(cause).includes('no such table')) corrupt += 1;
      else if (said.length > 0) lost += 1;
    } finally {
      database.close();
    }
  });
  run.remove();
  return { lost, corrupt };
}

test('a recording in which nothing is lost gives the very files that the program left', async () => {
  const run = await counting('FULL', 200);
  const disk = newFolderOnDisk(run.folder);
  for (const one of run.recording) disk.happened(one);
  // Of each choice the last is to keep all.
  const files = disk.afterPowerLoss(() => 0.999);
  const left = readdirSync(run.folder).filter((name) => !name.endsWith('-shm'));
  expect([...files.keys()].sort()).toEqual(left.map((name) => basename(name)).sort());
  for (const name of left) {
    expect(
      Buffer.compare(readFileSync(join(run.folder, name)), files.get(name) ?? Buffer.of()),
    ).toBe(0);
  }
  run.remove();
});

test('SQLite at FULL loses nothing that was said, at NORMAL some of it, at OFF even its file', async () => {
  const results = {
    full: await lostBy(await counting('FULL', 200)),
    normal: await lostBy(await counting('NORMAL', 200)),
    off: await lostBy(await counting('OFF', 200)),
  };
  console.log(`power lost 300 times each: ${JSON.stringify(results)}`);
  expect(results.full).toEqual({ lost: 0, corrupt: 0 });
  expect(results.normal.corrupt).toBe(0);
  expect(results.normal.lost).toBeGreaterThan(0);
  expect(results.off.corrupt).toBeGreaterThan(0);
});
