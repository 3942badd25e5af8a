// `npm run bench`: every benchmark of every package, one after another, on the sources.

import './resolve-sources.ts';
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './workspaces.mjs';

for (const file of globSync('packages/*/bench/*.bench.ts', { cwd: root }).sort()) {
  console.log(`\n${file}`);
  await import(pathToFileURL(`${root}/${file}`).href);
}
