import './resolve-sources.ts';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { HouseRule } from './house-rule.ts';
import { root } from './workspaces.mjs';

const folder = 'docs/rules';

export const stateTablesAreTrue: HouseRule = {
  sentence: `The state tables are told as they are: ${folder} says what the rules' tables say (npm run check -- --update).`,
  findings: async () => {
    const now = await stateFiles();
    const pictures = globSync(`${folder}/*.svg`, { cwd: root });
    return [
      ...[...now].flatMap(([path, text]) =>
        textAt(path) === text ? [] : [`${path} is out of date`],
      ),
      ...pictures.filter((path) => !now.has(path)).map((path) => `${path} is of no table`),
    ];
  },
};

/** Writes the page and its pictures anew. */
export async function writeStateTables(): Promise<void> {
  mkdirSync(`${root}/${folder}`, { recursive: true });
  for (const [path, text] of await stateFiles()) writeFileSync(`${root}/${path}`, text);
}

/** The page and its pictures, by path from the root. */
async function stateFiles(): Promise<Map<string, string>> {
  // Loaded here, so that the other rules can be asked while the packages do not run.
  const [{ stateMachines }, { stateDiagram }, { diagramFile, stateMarkdown }] = await Promise.all([
    import('./state-machine.ts'),
    import('./state-diagram.ts'),
    import('./state-markdown.ts'),
  ]);
  const machines = stateMachines();
  return new Map([
    [`${folder}/state-tables.md`, stateMarkdown(machines)],
    ...machines.map((machine): [string, string] => [
      `${folder}/${diagramFile(machine)}`,
      stateDiagram(machine),
    ]),
  ]);
}

function textAt(path: string): string | undefined {
  return existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, 'utf8') : undefined;
}
