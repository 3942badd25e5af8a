import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkSecret } from './link-secret.ts';

async function place(): Promise<{ file: string; fingerprint: Parameters<typeof linkSecret>[1] }> {
  const file = join(await mkdtemp(join(tmpdir(), 'plenary-secret-')), 'day.sqlite.secret');
  let kept: string | null = null;
  const fingerprint = {
    read: async () => kept,
    write: async (value: string) => {
      kept ??= value;
    },
  };
  return { file, fingerprint };
}

test('the secret is made once, and only its owner can read it', async () => {
  const { file, fingerprint } = await place();
  const secret = await linkSecret(file, fingerprint);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect((await readFile(file, 'utf8')).trim()).toBe(secret);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await linkSecret(file, fingerprint)).toBe(secret);
});

test('what is kept of it does not give it away', async () => {
  const { file, fingerprint } = await place();
  const secret = await linkSecret(file, fingerprint);
  expect(await fingerprint.read()).not.toContain(secret);
});

test('a secret that is gone is not replaced, because its links would end', async () => {
  const { file, fingerprint } = await place();
  await linkSecret(file, fingerprint);
  await rm(file);
  await expect(linkSecret(file, fingerprint)).rejects.toMatchObject({
    code: 'store.secret-missing',
  });
});

test('a secret that belongs to another database is refused', async () => {
  const { file, fingerprint } = await place();
  await linkSecret(file, fingerprint);
  await writeFile(file, `${'another'.repeat(9)}\n`);
  await expect(linkSecret(file, fingerprint)).rejects.toMatchObject({
    code: 'store.secret-missing',
  });
});
