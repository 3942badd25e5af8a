import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('./compiled/', import.meta.url);

it('imports nothing but its own files, so that it runs in a browser', () => {
  const sources = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  expect(sources.length).toBeGreaterThan(10);
  for (const name of sources) {
    // Neither examples nor types are there when it runs.
    const code = readFileSync(new URL(name, folder), 'utf8').replaceAll(
      /^\s*\*.*$|^import type .*$/gm,
      '',
    );
    const imported = [...code.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imported.filter((from) => !from?.startsWith('./'))).toEqual([]);
  }
});
