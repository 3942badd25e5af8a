import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromSources, inFolder } from '../../faults/attacked-desk.ts';

const opening = new URL('../../faults/sqlite-store.ts', import.meta.url).href;
const program = `
  const { openStore } = await import(${JSON.stringify(opening)});
  const store = await openStore(process.env.PLACE);
  await store.close();
  console.log('opened and closed');
`;

function run(folder: string, args: readonly string[]): string {
  const env = { ...process.env, PLACE: folder };
  return execFileSync(process.execPath, [...fromSources, ...args], { env, encoding: 'utf8' });
}

test('a program that bounds its memory opens a file as any other does', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'program.mjs');
    writeFileSync(file, program);
    expect(run(folder, ['--max-old-space-size=512', file])).toContain('opened and closed');
  });
}, 60_000);

test('a program that is given as text opens a file as any other does', async () => {
  await inFolder(async (folder) => {
    const args = ['--input-type=module', '--eval', program];
    expect(run(folder, args)).toContain('opened and closed');
  });
}, 60_000);
