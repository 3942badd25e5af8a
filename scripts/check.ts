// `npm run check`: the rules of the house, each as a program. Ends with `N passed, N failed`.
// `npm run check -- layers types` runs those alone; `-- --update` first takes the public names,
// the event's schema, the pages of reasons, the state tables and the simulations as they are.

import { writeFileSync } from 'node:fs';
import { eventSchemaFile, writeEventSchema } from './check-event-schema.ts';
import {
  entriesAreLists,
  exportedNames,
  exportNames,
  namedExports,
  sameEntries,
} from './check-exports.ts';
import { fileLength } from './check-file-length.ts';
import { layers } from './check-layers.ts';
import { lockfile } from './check-lockfile.ts';
import { looseEnds } from './check-loose-ends.ts';
import { packedPackages } from './check-packages.ts';
import { reasonPagesAreTrue, writeReasonPages } from './check-reasons.ts';
import { simulationsAreTrue, writeSimulations } from './check-simulations.ts';
import { sizes } from './check-sizes.ts';
import { stateTablesAreTrue, writeStateTables } from './check-state-tables.ts';
import { zodImport } from './check-zod-import.ts';
import { type HouseRule, toolPasses } from './house-rule.ts';
import { turbo } from './turbo.mjs';
import { root } from './workspaces.mjs';

const rules: Record<string, HouseRule> = {
  format: toolPasses(
    'Code is formatted and linted by biome (npx biome check --write).',
    'node_modules/@biomejs/biome/bin/biome',
    ['ci', '--colors=off', '--max-diagnostics=50'],
  ),
  types: toolPasses(
    'Everything type-checks at once from its sources.',
    'node_modules/typescript/bin/tsc',
    ['--noEmit', '--pretty', 'false'],
  ),
  layers,
  entries: entriesAreLists,
  exports: namedExports,
  names: exportNames,
  'same-entries': sameEntries,
  'event-schema': eventSchemaFile,
  reasons: reasonPagesAreTrue,
  'state-tables': stateTablesAreTrue,
  simulations: simulationsAreTrue,
  zod: zodImport,
  'loose-ends': looseEnds,
  length: fileLength,
  lockfile,
  unused: toolPasses(
    'Nothing is there for nobody: knip finds no unused file, export or dependency.',
    'node_modules/knip/bin/knip.js',
    ['--no-progress', '--no-config-hints'],
  ),
};

/** Rules about what a reader installs; they need everything built. */
const rulesOfTheBuild: Record<string, HouseRule> = {
  packages: packedPackages,
  sizes,
};

const wanted = process.argv.slice(3);
if (wanted.includes('--update')) {
  const text = `${JSON.stringify(exportedNames(), null, 2)}\n`;
  writeFileSync(`${root}/scripts/export-names.json`, text);
  await writeEventSchema();
  await writeReasonPages();
  await writeStateTables();
  await writeSimulations();
}

const names = wanted.filter((word) => !word.startsWith('--'));
const isWanted = ([name]: [string, HouseRule]): boolean =>
  names.length === 0 || names.includes(name);

const results: boolean[] = [];
for (const [name, rule] of Object.entries(rules).filter(isWanted)) {
  results.push(await check(name, rule));
}
const ofTheBuild = Object.entries(rulesOfTheBuild).filter(isWanted);
if (ofTheBuild.length > 0) {
  const built = turbo(['run', 'build:js', 'build:types', '--filter=./packages/*'], { quiet: true });
  console.log(built ? '✓ build' : '✗ build');
  results.push(built);
  for (const [name, rule] of built ? ofTheBuild : []) results.push(await check(name, rule));
}
const passed = results.filter(Boolean).length;
console.log(`\n${passed} passed, ${results.length - passed} failed`);
if (passed < results.length || results.length === 0) process.exitCode = 1;

/** Says how a rule fares; true where it holds. */
async function check(name: string, rule: HouseRule): Promise<boolean> {
  const started = performance.now();
  const findings = await rule.findings();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  for (const line of rule.report?.() ?? []) console.log(`    ${line}`);
  if (findings.length > 0) console.log(`  ${rule.sentence}`);
  for (const line of findings) console.log(`    ${line}`);
  return findings.length === 0;
}
