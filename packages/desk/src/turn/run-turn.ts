import type { CompiledEvent } from '@plenary/model/compiled';
import { codeOf, fault } from '../fault.ts';
import type { EventRules } from '../revisions/event-rules.ts';
import type { Store, Turn } from '../store/store.ts';
import { type DecidedTurn, decideTurn, type TurnCommand } from './decide-turn.ts';
import { caughtUp, readLedger, type WarmLedger } from './warm-ledger.ts';

/** What turns run with; `warm` moves on with each of them. */
export interface TurnRunner extends EventRules {
  readonly event: CompiledEvent;
  readonly store: Store;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly newReceipt: () => string;
  warm: WarmLedger;
}

/** How a turn ended: decided and durable, proved not written, or not known. */
export type TurnEnd =
  | { readonly as: 'committed'; readonly answers: DecidedTurn['answers'] }
  | { readonly as: 'failed' | 'unknown'; readonly cause: unknown };

/** Pauses before each try after the first, in milliseconds. */
const pauses = [10, 50, 250, 1000];

/**
 * Runs one turn: opens it, decides, commits. What failed before the commit is done again a few times;
 * what failed at the commit is settled by asking again under the lock, where stored outcomes tell which
 * commands are there.
 */
export async function runTurn(
  runner: TurnRunner,
  commands: readonly TurnCommand[],
): Promise<TurnEnd> {
  let unsettled = false;
  let anew = false;
  for (let tries = 0; ; tries += 1) {
    try {
      const turn = await opened(runner, commands);
      // What stands under the lock is known, whatever became of the commit before.
      unsettled = false;
      return { as: 'committed', answers: await decideAndCommit(runner, turn, commands) };
    } catch (cause) {
      unsettled ||= codeOf(cause) === 'store.unknown';
      const guarded = codeOf(cause) === 'store.guard';
      // Refused again on a ledger read anew: asking once more would change nothing.
      const pause = guarded && anew ? undefined : pauses[tries];
      if (guarded) await readAnew(runner);
      anew = guarded;
      if (pause === undefined) return { as: unsettled ? 'unknown' : 'failed', cause };
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }
}

function opened(
  { event, store, warm }: TurnRunner,
  commands: readonly TurnCommand[],
): Promise<Turn> {
  const addresses = commands.map(({ address }) => address);
  return store.open({
    event: event.id,
    since: warm.seq,
    keys: unique(commands.map(({ key }) => key)),
    addresses: unique(addresses.filter((address) => address !== null)),
  });
}

async function decideAndCommit(
  runner: TurnRunner,
  turn: Turn,
  commands: readonly TurnCommand[],
): Promise<DecidedTurn['answers']> {
  const { ledger, writes, answers } = await decidedOrAbandoned(runner, turn, commands);
  if (writes) {
    await turn.commit(writes);
    const { seq, lastInstant, policy: policyName } = writes.head;
    runner.warm = { ledger, seq, lastInstant, policyName };
  } else {
    await turn.abandon();
  }
  return answers;
}

async function decidedOrAbandoned(
  runner: TurnRunner,
  turn: Turn,
  commands: readonly TurnCommand[],
): Promise<DecidedTurn> {
  try {
    const { head, tail, outcomes, people } = turn;
    if (head.seq < runner.warm.seq) {
      throw fault('store.guard', `the journal went back from ${runner.warm.seq} to ${head.seq}`);
    }
    // Kept even if this turn writes nothing: mail and pages read it too.
    runner.warm = caughtUp(runner.warm, head, tail);
    const instants = commands.map(({ receivedAt }) => receivedAt);
    const decidedAt = Math.max(runner.clock(), head.lastInstant, ...instants);
    const { ledger } = runner.warm;
    return decideTurn({ ...runner, ledger, head, commands, outcomes, people, decidedAt });
  } catch (cause) {
    await turn.abandon();
    throw cause;
  }
}

/** A guard only ever stops what a wrong ledger decided; without a journal to read the old one stays. */
async function readAnew(runner: TurnRunner): Promise<void> {
  try {
    runner.warm = await readLedger(runner.event, runner.policy, runner.store);
  } catch {
    // The next try opens the store again and says what is wrong with it.
  }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
