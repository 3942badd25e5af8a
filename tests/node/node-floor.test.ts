import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isSupported, nodeFloor } from '../../scripts/node-floor.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the Node floor', () => {
  it.each([
    ['22.23.3', '3.51.3'],
    ['22.24.0', '3.51.3'],
    ['24.21.0', '3.53.4'],
    ['100.0.0', '4.0.0'],
  ])('takes Node %s with SQLite %s', (node, sqlite) => {
    expect(isSupported({ node, sqlite })).toBe(true);
  });

  it.each([
    ['20.20.2', undefined],
    ['22.23.2', '3.51.3'],
    ['22.9.9', '3.51.3'],
    ['24.0.0', '3.49.1'],
    ['24.21.0', undefined],
  ])('refuses Node %s with SQLite %s', (node, sqlite) => {
    expect(isSupported({ node, sqlite })).toBe(false);
  });

  it('is the one that every package states', () => {
    const manifests = globSync('{.,packages/*,examples/*}/package.json', { cwd: root });
    const stated = new Set(
      manifests.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')).engines.node),
    );
    expect(manifests.length).toBeGreaterThan(1);
    expect([...stated]).toEqual([`>=${nodeFloor}`]);
  });
});

describe('the postinstall', () => {
  it('says and does nothing on a supported Node', () => {
    const run = spawnSync(process.execPath, [join(root, 'scripts/postinstall.mjs')], {
      encoding: 'utf8',
    });
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
  });
});
