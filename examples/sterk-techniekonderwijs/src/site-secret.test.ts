import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteSecret } from './site-secret.ts';

test('the secret is made once, long enough, and for its owner alone', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'plenary-secret-')), 'data');
  const [first, second] = await Promise.all([siteSecret(folder), siteSecret(folder)]);
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(second).toBe(first);
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
});
