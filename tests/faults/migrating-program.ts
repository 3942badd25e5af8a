import { openStore } from './sqlite-store.ts';

// Opens the store of a folder, which brings its tables up to this release, and closes it.

const store = await openStore(process.argv[2] ?? '');
await store.close();
