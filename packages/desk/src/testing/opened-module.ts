import type { Store } from '../store/store.ts';
import type { OpenStore } from './store-promise.ts';

/** What a module of a store exports. */
interface StoreModule {
  readonly openStore: OpenStore;
}

/** The store that a module opens at a place. */
export async function openedBy(module: URL, place: string): Promise<Store> {
  const { openStore }: StoreModule = await import(module.href);
  return openStore(place);
}
