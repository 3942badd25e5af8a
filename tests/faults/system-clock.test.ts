import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '@plenary/desk';
import { expect, test } from 'vitest';
import { fromSources, inFolder } from './attacked-desk.ts';

const program = fileURLToPath(new URL('./system-clock-program.ts', import.meta.url));

interface Said {
  readonly answer: Outcome;
  readonly now: number;
  readonly health: { readonly ok: boolean };
}

test('a desk by a system clock that steps back keeps the time, says so, and opens nothing again', async () => {
  await inFolder(async (folder) => {
    const desk = deskByFakeClock(folder);
    const inTime = await desk.registerAt('2023-11-15 12:00:00', 'noor');
    const stepped = await desk.registerAt('2023-11-15 11:00:00', 'ibrahim');
    const late = await desk.registerAt('2023-11-16 12:00:00', 'fleur');
    const again = await desk.registerAt('2023-11-15 12:00:00', 'youssef');
    await desk.close();
    console.log(`system clock stepped: ${[inTime, stepped, late, again].map(inWords).join('; ')}`);
    expect(inTime).toMatchObject({ answer: { ok: true }, health: { ok: true } });
    expect(stepped).toMatchObject({ answer: { ok: true }, health: { ok: false }, now: inTime.now });
    expect(late.answer).toMatchObject(tooLate);
    expect(again.answer).toMatchObject(tooLate);
  });
}, 120_000);

const tooLate = { ok: false, reasons: [{ code: 'window.closed' }] };

/** The whole process sees the time that a file tells (libfaketime, Debian's package `faketime`). */
function deskByFakeClock(folder: string): {
  registerAt(time: string, name: string): Promise<Said>;
  close(): Promise<unknown>;
} {
  const [library = ''] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');
  if (!existsSync(library)) throw new Error('this test needs faketime: apt-get install faketime');
  const clock = join(folder, 'clock');
  writeFileSync(clock, '2023-11-15 12:00:00');
  const child = spawn(process.execPath, [...fromSources, program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      TZ: 'UTC',
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
  });
  const lines = createInterface({ input: child.stdout });
  return {
    async registerAt(time, name) {
      writeFileSync(clock, time);
      const said = once(lines, 'line');
      child.stdin.write(`${name}\n`);
      return JSON.parse(String((await said)[0]));
    },
    async close() {
      child.stdin.end();
      return once(child, 'exit');
    },
  };
}

function inWords({ answer, now, health }: Said): string {
  const ready = health.ok ? 'ready' : 'not ready';
  return `${answer.ok ? 'registered' : 'refused'} at ${new Date(now).toISOString()}, ${ready}`;
}
