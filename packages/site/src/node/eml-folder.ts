import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter } from '../letter.ts';
import type { MailTransport } from './mail-transport.ts';
import { mimeMessage } from './mime-message.ts';

/**
 * Mail that is written to a folder instead of sent, one `.eml` file a letter that every mail program
 * opens. A file appears whole or not at all; a letter that is sent again replaces itself.
 *
 * @param folder - where the files go; made where it does not exist.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { mkdtemp, readdir } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { emlFolder } from '@plenary/site/node';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'mail-'));
 * const mail = { subject: 'Hi', text: 'Hello', html: '<p>Hello</p>', headers: {}, calendar: null, inLanguage: 'en' };
 * await emlFolder(folder).send({ id: 'a1', from: 'dag@example.org', to: 'anna@example.org', at: 0, date: 0, mail });
 * assert.deepEqual(await readdir(folder), ['19700101T000000Z-a1.eml']);
 * ```
 */
export function emlFolder(folder: string): MailTransport {
  return {
    async send(letter) {
      await mkdir(folder, { recursive: true });
      const name = letterFileName(letter);
      const unfinished = join(folder, `.${name}.part`);
      const file = await open(unfinished, 'w', 0o600);
      try {
        await file.writeFile(await mimeMessage(letter));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, join(folder, `${name}.eml`));
    },
    async close() {},
  };
}

/**
 * The name of a letter's file without its ending: when it happened and the order, such as
 * `20230910T090000Z-a1`, so that files sort by time and a second attempt has the same name.
 *
 * @param letter - from `site.letterFor`.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { letterFileName } from '@plenary/site/node';
 *
 * assert.equal(letterFileName({ at: Date.UTC(2023, 8, 10, 9), id: 'a1' }), '20230910T090000Z-a1');
 * ```
 */
export function letterFileName({ at, id }: Pick<Letter, 'at' | 'id'>): string {
  const time = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${time}-${id.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}
