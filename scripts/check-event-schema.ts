import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { HouseRule } from './house-rule.ts';
import { root } from './workspaces.mjs';

const file = 'packages/model/event.schema.json';

export const eventSchemaFile: HouseRule = {
  sentence: `An editor completes what the package takes: ${file} is what its schemas say (npm run check -- --update).`,
  findings: async () => {
    const [written, now] = [readFileSync(`${root}/${file}`, 'utf8'), await eventSchemaText()];
    if (written === now) return [];
    const lines = written.split('\n');
    const first = now.split('\n').findIndex((line, index) => line !== lines[index]);
    return [`${file}:${first + 1} ${lines[first] ?? ''}`, `  is to be ${now.split('\n')[first]}`];
  },
};

/** Writes the file anew. */
export async function writeEventSchema(): Promise<void> {
  writeFileSync(`${root}/${file}`, await eventSchemaText());
}

async function eventSchemaText(): Promise<string> {
  // Loaded here, so that the other rules can be asked while the package does not run.
  const { eventJsonSchema } = await import('./event-schema.ts');
  const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${file}`], {
    cwd: root,
    input: JSON.stringify(await eventJsonSchema()),
    encoding: 'utf8',
  });
}
