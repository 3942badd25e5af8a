import { appendFile, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { erasureLog } from './erasure-log.ts';

async function newPath(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'plenary-erasures-')), 'day.sqlite.erasures');
}

test('who was erased is noted by event, across openings', async () => {
  const path = await newPath();
  expect(await erasureLog(path).noted('day')).toEqual([]);
  await erasureLog(path).note('day', ['r1', 'party-1']);
  await erasureLog(path).note('night', ['r9']);
  await erasureLog(path).note('day', ['r2']);
  expect(await erasureLog(path).noted('day')).toEqual(['r1', 'party-1', 'r2']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('a line torn by a crash hides no other, whatever was left of it', async () => {
  const whole = `\n${JSON.stringify({ event: 'day', erased: ['torn'] })}`;
  for (let length = 1; length < whole.length; length += 1) {
    const path = await newPath();
    await erasureLog(path).note('day', ['r1']);
    await appendFile(path, whole.slice(0, length));
    await erasureLog(path).note('day', ['r2']);
    expect(await erasureLog(path).noted('day')).toEqual(['r1', 'r2']);
  }
});

test('what is noted is opaque ids and nothing else', async () => {
  const path = await newPath();
  await erasureLog(path).note('day', ['r1']);
  expect(await readFile(path, 'utf8')).toBe('\n{"event":"day","erased":["r1"]}');
});

test('a place that cannot be written is a fault, so that nobody is erased without a note', async () => {
  const file = await newPath();
  await writeFile(file, '');
  const log = erasureLog(join(file, 'below'));
  await expect(log.note('day', ['r1'])).rejects.toMatchObject({ code: 'store.io' });
  await expect(log.noted('day')).rejects.toMatchObject({ code: 'store.io' });
});
