// `npm run build`: JavaScript and type declarations of every package.

import { turbo } from './turbo.mjs';

if (!turbo(['run', 'build:js', 'build:types'])) process.exitCode = 1;
