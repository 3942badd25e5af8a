import './resolve-sources.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HouseRule } from './house-rule.ts';
import { root } from './workspaces.mjs';

const file = 'docs/rules/simulations.md';

export const simulationsAreTrue: HouseRule = {
  sentence: `What is shown of simulations comes out of them: ${file} is what they give now (npm run check -- --update).`,
  findings: async () => {
    const written = existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, 'utf8') : '';
    const now = await pageText();
    if (written === now) return [];
    const lines = written.split('\n');
    const first = now.split('\n').findIndex((line, index) => line !== lines[index]);
    return [`${file}:${first + 1} ${lines[first] ?? ''}`, `  is to be ${now.split('\n')[first]}`];
  },
};

/** Writes the page anew. */
export async function writeSimulations(): Promise<void> {
  mkdirSync(dirname(`${root}/${file}`), { recursive: true });
  writeFileSync(`${root}/${file}`, await pageText());
}

async function pageText(): Promise<string> {
  // Loaded here, so that the other rules can be asked while the packages do not run.
  const { simulationPage } = await import('./simulation-page.ts');
  return simulationPage();
}
