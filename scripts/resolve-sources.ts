// Imported for its effect: from here on `@plenary/*` means the sources in this process, as in the
// tests and for the compiler, so that nothing has to be built.

import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { tsconfigPaths } from './public-entries.ts';
import { root } from './workspaces.mjs';

const sources = tsconfigPaths();

registerHooks({
  resolve: (specifier, context, next) => {
    const source = sources[specifier];
    return source
      ? { url: pathToFileURL(`${root}/${source}`).href, shortCircuit: true }
      : next(specifier, context);
  },
});
