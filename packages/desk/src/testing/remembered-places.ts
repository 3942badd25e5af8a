import { memoryStore } from '../memory/memory-store.ts';
import type { Store } from '../store/store.ts';

const places = new Map<string, Store>();

/** A memory that outlives `close`, for as long as this process lives: one for each place. */
export async function openStore(place: string): Promise<Store> {
  const store = places.get(place) ?? memoryStore();
  places.set(place, store);
  return store;
}
