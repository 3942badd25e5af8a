import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HouseRule, runTool } from './house-rule.ts';
import { packPackage } from './pack-package.ts';
import { workspaces } from './workspaces.mjs';

export const packedPackages: HouseRule = {
  sentence:
    'A packed package can be imported as it says: publint finds nothing, and its types resolve as ES modules (attw).',
  findings: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-packed-'));
    try {
      const published = workspaces().filter(({ manifest }) => manifest.private !== true);
      const found: string[] = [];
      for (const { folder: from } of published) found.push(...(await objectionsTo(from, folder)));
      return found;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function objectionsTo(folder: string, into: string): Promise<string[]> {
  const tarball = await packPackage(folder, into);
  const [lint, types] = await Promise.all([
    runTool('node_modules/publint/src/cli.js', ['run', tarball, '--strict']),
    runTool('node_modules/@arethetypeswrong/cli/dist/index.js', [
      tarball,
      '--profile=esm-only',
      '--no-emoji',
      '--no-color',
      '--format=ascii',
    ]),
  ]);
  return [lint, types]
    .filter(({ passed }) => !passed)
    .flatMap(({ output }) => output.split('\n').filter((line) => line.trim() !== ''))
    .map((line) => `${folder}: ${line}`);
}
