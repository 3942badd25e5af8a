import type { Store } from '@plenary/desk';
import type { Dialect } from './dialect.ts';
import type { Engine } from './engine.ts';
import type { ErasureLog } from './erasure-log.ts';
import { outboxOn } from './outbox.ts';
import { readsOn } from './reads.ts';
import { retiringOn } from './retire.ts';
import { turnsOn } from './turns.ts';

/**
 * The store on any engine.
 *
 * @param erasures - where erasures are noted apart from the data; null: in the data only.
 */
export function sqlStore({
  engine,
  dialect,
  erasures,
  secret,
}: {
  engine: Engine;
  dialect: Dialect;
  erasures: ErasureLog | null;
  secret: Store['secret'];
}): Store {
  let known: Promise<string> | null = null;
  return {
    open: turnsOn(engine, dialect, erasures),
    ...outboxOn(engine, dialect),
    ...readsOn(engine, dialect, erasures),
    retire: retiringOn(engine, dialect),
    async secret() {
      // Asked by several desks at once, it is still made once.
      known ??= secret();
      try {
        return await known;
      } catch (cause) {
        known = null;
        throw cause;
      }
    },
    close: () => engine.close(),
  };
}
