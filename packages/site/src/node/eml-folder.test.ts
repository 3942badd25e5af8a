import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Letter } from '../letter.ts';
import { emlFolder, letterFileName } from './eml-folder.ts';

const letter: Letter = {
  id: 'order-1',
  from: 'Landelijke dag <dag@example.org>',
  to: 'zoe@example.org',
  at: Date.UTC(2023, 8, 10, 9, 30, 5),
  date: Date.UTC(2023, 8, 10, 9, 30, 6),
  mail: {
    subject: 'U bent erbij: 16 november – één plaats',
    text: 'Beste Zoë,\n\nTot dan.\n',
    html: '<p>Beste Zoë,</p>',
    headers: { 'Auto-Submitted': 'auto-generated', 'Message-ID': '<order-1@example.org>' },
    calendar: { filename: 'dag.ics', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    inLanguage: 'nl',
  },
};

async function written(...letters: Letter[]): Promise<{ names: string[]; content: string }> {
  const folder = join(await mkdtemp(join(tmpdir(), 'plenary-eml-')), 'mail');
  const transport = emlFolder(folder);
  for (const one of letters) await transport.send(one);
  await transport.close();
  const names = await readdir(folder);
  return { names, content: await readFile(join(folder, names[0] ?? ''), 'utf8') };
}

test('a letter is one whole file named by its moment and order', async () => {
  const { names, content } = await written(letter);
  expect(names).toEqual(['20230910T093005Z-order-1.eml']);
  expect(content).toMatch(/^To: zoe@example\.org\r$/m);
  expect(content).toMatch(/^Message-ID: <order-1@example\.org>\r$/m);
  expect(content).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(content).toMatch(/^Date: Sun, 10 Sep 2023 09:30:06 \+0000\r$/m);
  expect(content).toContain('multipart/alternative');
  expect(content).toMatch(/text\/calendar; charset=utf-8/);
  expect(content.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a second attempt replaces the first', async () => {
  const { names, content } = await written(letter, { ...letter, date: letter.date + 60_000 });
  expect(names).toHaveLength(1);
  expect(content).toContain('09:31:06');
});

test('an address cannot bring in another one or a header', async () => {
  const { content } = await written({
    ...letter,
    to: 'a@example.org\r\nBcc: everybody@example.org, b@example.org',
  });
  expect(content).not.toMatch(/^Bcc:/im);
});

test('a file name is harmless whatever the order’s id is', () => {
  expect(letterFileName({ at: 0, id: '../../etc/passwd' })).toBe(
    '19700101T000000Z-______etc_passwd',
  );
});
