// `npm start`: builds what the example site needs and serves it, in this process, so that signals
// and arguments (`npm start -- --fresh`) reach the server as they are.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireSupportedNode } from './node-floor.mjs';
import { turbo } from './turbo.mjs';

const example = '@plenary/example-sterk-techniekonderwijs';
const server = new URL('../examples/sterk-techniekonderwijs/dist/server.js', import.meta.url);

requireSupportedNode();
if (!existsSync(server)) console.log('Building the site, a few seconds the first time …');
if (turbo(['run', 'build:js', `--filter=${example}...`], { quiet: true })) {
  process.argv[1] = fileURLToPath(server);
  await import(server.href);
} else {
  console.error('The site was not started, because it could not be built: see above.');
  process.exitCode = 1;
}
