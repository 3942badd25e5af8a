import type { Store, Turn } from '@plenary/desk';
import type { Dialect } from './dialect.ts';
import type { Engine } from './engine.ts';
import type { ErasureLog } from './erasure-log.ts';
import { factOf, headOf, outcomeOf, personOf, revisionOf } from './stored-rows.ts';
import { openingSteps, writingSteps } from './turn-steps.ts';

/** Turns: a transaction that holds the event's row from its first statement to its last. */
export function turnsOn(
  engine: Engine,
  { statements }: Dialect,
  erasures: ErasureLog | null,
): Store['open'] {
  return async (request) => {
    const { event } = request;
    const transaction = await engine.begin(event, openingSteps(statements, request));
    const [, head = [], tail = [], outcomes = [], people = [], revision = []] = transaction.rows;
    return {
      head: headOf(head[0]),
      tail: tail.map(factOf),
      revision: revision.map(revisionOf)[0] ?? null,
      outcomes: outcomes.map(outcomeOf),
      people: people.map(personOf),
      async commit(writes) {
        try {
          // Before the commit: a restored backup must not know somebody whom nobody remembers erasing.
          if (writes.erased.length > 0) await erasures?.note(event, writes.erased);
        } catch (cause) {
          await transaction.rollBack();
          throw cause;
        }
        await transaction.commit(writingSteps(statements, event, writes));
        if (writes.erased.length > 0) await engine.forget();
      },
      abandon: () => transaction.rollBack(),
    } satisfies Turn;
  };
}
