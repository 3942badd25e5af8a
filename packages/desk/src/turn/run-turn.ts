import { addressesIn } from '../commands/addresses-in.ts';
import type { DeskLog } from '../desk/desk-log.ts';
import { codeOf, fault } from '../fault.ts';
import type { FileToAdopt } from '../revisions/file-to-adopt.ts';
import type { PublishOutcome } from '../revisions/publishing.ts';
import type { Store, Turn } from '../store/store.ts';
import { type DecidedTurn, decideTurn, type TurnCommand, type TurnInput } from './decide-turn.ts';
import { planTurn, type TurnPlan, type TurnWork } from './turn-plan.ts';
import { caughtUp, furthest, readLedger, type WarmLedger } from './warm-ledger.ts';

/** What turns run with; `warm` moves on with each of them. */
export interface TurnRunner extends Pick<TurnInput, 'newId' | 'newReceipt' | 'codeId'> {
  readonly store: Store;
  readonly clock: () => number;
  readonly log: DeskLog;
  warm: WarmLedger;
  /** The file the desk was started with; null once it is decided what becomes of it. */
  adopting: FileToAdopt | null;
}

/** How a turn ended: decided and durable, proved not written, or not known. */
export type TurnEnd =
  | {
      readonly as: 'committed';
      readonly answers: DecidedTurn['answers'];
      /** null unless it was run to publish. */
      readonly published: PublishOutcome | null;
    }
  | { readonly as: 'failed' | 'unknown'; readonly cause: unknown };

/** Pauses before each try after the first, in milliseconds. */
const pauses = [10, 50, 250, 1000];
/** After so many milliseconds no further try begins: whoever waits is told. */
const longest = 15_000;

/**
 * Runs one turn: opens it, decides, commits. What failed before the commit is done again a few times;
 * what failed at the commit is settled by asking again under the lock, where stored outcomes and the
 * revision that holds tell what is there.
 */
export async function runTurn(runner: TurnRunner, work: TurnWork): Promise<TurnEnd> {
  const began = performance.now();
  let unsettled = false;
  let anew = false;
  for (let tries = 0; ; tries += 1) {
    try {
      const turn = await opened(runner, work);
      // What stands under the lock is known, whatever became of the commit before.
      unsettled = false;
      return { as: 'committed', ...(await decideAndCommit(runner, turn, work)) };
    } catch (cause) {
      const code = codeOf(cause);
      unsettled ||= code === 'store.unknown';
      const guarded = code === 'store.guard';
      // Refused again on a ledger read anew, or by the desk itself: again would change nothing.
      const final = (guarded && anew) || code.startsWith('desk.');
      const pause = final || performance.now() - began > longest ? undefined : pauses[tries];
      if (guarded) await readAnew(runner);
      anew = guarded;
      if (pause === undefined) {
        return unsettled ? settled(runner, work, cause) : { as: 'failed', cause };
      }
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }
}

/**
 * What became of a last commit, as far as it can be told: each command with a key leaves its outcome in the
 * commit, and any other a fact. Where nothing is there, it failed.
 */
async function settled(runner: TurnRunner, work: TurnWork, cause: unknown): Promise<TurnEnd> {
  try {
    const turn = await opened(runner, work);
    await turn.abandon();
    const keyed = commandsOf(work).some(({ key }) => key !== null);
    const nothing = keyed ? turn.outcomes.length === 0 : turn.head.seq === runner.warm.seq;
    if (!nothing) return { as: 'unknown', cause };
    return { as: 'failed', cause: fault('store.io', 'the commit failed: nothing is there', cause) };
  } catch {
    return { as: 'unknown', cause };
  }
}

function opened({ store, warm }: TurnRunner, work: TurnWork): Promise<Turn> {
  const { event, number } = warm.revision;
  const commands = commandsOf(work);
  return store.open({
    event: event.id,
    since: warm.seq,
    revision: number,
    keys: unique(commands.flatMap(({ key }) => key ?? [])),
    addresses: addressesOf(warm, commands),
  });
}

function addressesOf({ revision }: WarmLedger, commands: readonly TurnCommand[]): string[] {
  const { form } = revision.event;
  return unique(
    commands.flatMap(({ asked }) => (asked.ok ? addressesIn(form, asked.command) : [])),
  );
}

async function decideAndCommit(
  runner: TurnRunner,
  turn: Turn,
  work: TurnWork,
): Promise<Pick<Extract<TurnEnd, { as: 'committed' }>, 'answers' | 'published'>> {
  const { plan, decided } = await decidedOrAbandoned(runner, turn, work);
  const { warm, writes, answers } = decided;
  await (writes ? turn.commit(writes) : turn.abandon());
  // Whoever read the journal meanwhile may have heard more.
  runner.warm = furthest(runner.warm, warm);
  if (plan.becomes !== null) runner.adopting = null;
  if (plan.becomes === 'older')
    runner.log({ code: 'file.older', cause: 'adopted before the last' });
  return { answers, published: work.do === 'publish' ? publishedBy(plan, decided) : null };
}

function publishedBy({ outcome }: TurnPlan, { warm, refusal }: DecidedTurn): PublishOutcome {
  if (outcome) return outcome;
  return refusal.length > 0
    ? { ok: false, reasons: refusal }
    : { ok: true, revision: warm.revision.number };
}

async function decidedOrAbandoned(
  runner: TurnRunner,
  turn: Turn,
  work: TurnWork,
): Promise<{ plan: TurnPlan; decided: DecidedTurn }> {
  try {
    const commands = commandsOf(work);
    await catchUp(runner, turn, commands);
    const { head, outcomes, people } = turn;
    const { warm } = runner;
    const plan = await planTurn(runner.store, runner.adopting, warm, work);
    const instants = commands.map(({ receivedAt }) => receivedAt);
    const decidedAt = Math.max(runner.clock(), head.lastInstant, ...instants);
    const { newId, newReceipt, codeId } = runner;
    const file = plan.file && { ...plan.file, at: decidedAt };
    const { publication } = plan;
    const decided = decideTurn({
      ...{ warm, head, outcomes, people, commands, decidedAt, publication, file },
      ...{ newId, newReceipt, codeId },
    });
    if (plan.becomes !== null && decided.refusal.length > 0) throw unpublished(decided);
    return { plan, decided };
  } catch (cause) {
    await turn.abandon();
    throw cause;
  }
}

async function catchUp(
  runner: TurnRunner,
  turn: Turn,
  commands: readonly TurnCommand[],
): Promise<void> {
  const { head, tail, revision } = turn;
  const before = runner.warm;
  if (head.seq < before.seq) {
    throw fault('store.guard', `the journal went back from ${before.seq} to ${head.seq}`);
  }
  // Kept even if this turn writes nothing: mail and pages read it too.
  runner.warm = caughtUp(before, head, tail, revision);
  if (runner.warm.revision === before.revision) return;
  if (runner.warm.revision.policyName !== head.policy) {
    runner.log({ code: 'rules.parted', cause: 'published by another version of the desk' });
  }
  const known = new Set(addressesOf(before, commands));
  const strange = addressesOf(runner.warm, commands).some((address) => !known.has(address));
  // Another form finds other addresses in the same answers: the next try asks the store for those.
  if (strange) throw fault('store.conflict', 'the form was changed by another desk');
}

/** A guard only ever stops what a wrong ledger decided; without a journal to read the old one stays. */
async function readAnew(runner: TurnRunner): Promise<void> {
  try {
    runner.warm = await readLedger(runner.store, runner.warm.revision);
  } catch {
    // The next try opens the store again and says what is wrong with it.
  }
}

function unpublished({ refusal }: DecidedTurn): Error {
  const codes = refusal.map(({ code }) => code).join(', ');
  return fault('desk.file-refused', `the event's rules could not be adopted: ${codes}`);
}

function commandsOf(work: TurnWork): readonly TurnCommand[] {
  return work.do === 'answer' ? work.commands : [];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
