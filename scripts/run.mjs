// `node scripts/run.mjs check.ts`: one of the TypeScript programs beside this file, after the floor
// check, since an old Node would only say that it does not know the extension.

import { requireSupportedNode } from './node-floor.mjs';

requireSupportedNode();
await import(new URL(process.argv[2], import.meta.url).href);
