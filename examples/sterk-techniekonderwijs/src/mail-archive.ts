import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter } from '@plenary/site';
import { letterFileName, type MailTransport } from '@plenary/site/node';

/** A letter as the demonstration keeps it beside its `.eml`, to be shown on a page. */
export interface ArchivedLetter {
  readonly name: string;
  readonly letter: Letter;
}

/** The letters of one folder, to be read. */
export interface MailArchive {
  /** The newest first, at most a hundred. */
  list(): Promise<ArchivedLetter[]>;
  /** One letter by its name; null where there is none. */
  read(name: string): Promise<ArchivedLetter | null>;
  /** Its file as it would have been sent; null where there is none. */
  eml(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

const shown = 100;

/**
 * A transport that also keeps what it sent in a form that a page can show.
 *
 * @param transport - what the letters leave by; it writes `.eml` files to the same folder.
 * @param folder - where both are kept.
 */
export function archiving(transport: MailTransport, folder: string): MailTransport {
  return {
    async send(letter) {
      await mkdir(folder, { recursive: true });
      await transport.send(letter);
      const name = letterFileName(letter);
      const unfinished = join(folder, `.${name}.json`);
      await writeFile(unfinished, JSON.stringify(letter), { mode: 0o600 });
      await rename(unfinished, join(folder, `${name}.json`));
    },
    close: () => transport.close(),
  };
}

/** The letters that `archiving` kept in a folder. */
export function mailArchive(folder: string): MailArchive {
  const path = (name: string, ending: string) =>
    /^[A-Za-z0-9_-]{1,200}$/.test(name) ? join(folder, `${name}.${ending}`) : null;

  async function read(name: string): Promise<ArchivedLetter | null> {
    const content = await contentOf(path(name, 'json'));
    return content === null ? null : { name, letter: JSON.parse(content.toString()) };
  }

  return {
    async list() {
      const files = await readdir(folder).catch(() => []);
      const names = files
        .filter((file) => /^[^.].*\.json$/.test(file))
        .map((file) => file.slice(0, -'.json'.length))
        .toSorted()
        .toReversed()
        .slice(0, shown);
      const letters = await Promise.all(names.map(read));
      return letters.filter((letter) => letter !== null);
    },
    read,
    async eml(name) {
      const content = await contentOf(path(name, 'eml'));
      return content === null ? null : new Uint8Array(content);
    },
  };
}

async function contentOf(path: string | null): Promise<Buffer | null> {
  if (path === null) return null;
  try {
    return await readFile(path);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
}
