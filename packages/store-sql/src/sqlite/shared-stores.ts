import type { Store } from '@plenary/desk';

/** A store that several in this process have open. */
interface SharedStore {
  readonly store: Promise<Store>;
  handles: number;
  /** Set when the last one lets go: the file is free when it settles. */
  closing: Promise<void> | null;
}

// On the global object: a module that is loaded anew (hot reload) must find what its forerunner has open.
const registry = Symbol.for('@plenary/store-sql: open SQLite files, 1');

function sharedStores(): Map<string, SharedStore> {
  const holder = globalThis as { [registry]?: Map<string, SharedStore> };
  holder[registry] ??= new Map();
  return holder[registry];
}

/**
 * The store of a place, the same one for all in this process who have it open; it closes when the last
 * of them does.
 */
export async function sharedStore(place: string, open: () => Promise<Store>): Promise<Store> {
  const stores = sharedStores();
  for (let standing = stores.get(place); standing?.closing; standing = stores.get(place)) {
    await standing.closing.catch(() => {});
  }
  const shared = stores.get(place) ?? { store: open(), handles: 0, closing: null };
  stores.set(place, shared);
  shared.handles += 1;
  try {
    const store = await shared.store;
    return { ...store, close: once(() => letGo(stores, place, shared)) };
  } catch (cause) {
    if (stores.get(place) === shared) stores.delete(place);
    throw cause;
  }
}

async function letGo(
  stores: Map<string, SharedStore>,
  place: string,
  shared: SharedStore,
): Promise<void> {
  shared.handles -= 1;
  if (shared.handles > 0) return;
  shared.closing = shared.store
    .then((store) => store.close())
    .finally(() => {
      stores.delete(place);
    });
  await shared.closing;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}
