import type { DeskLog } from '../desk/desk-log.ts';
import type { Outcome } from '../desk/outcome.ts';
import { codeOf, fault } from '../fault.ts';
import type { Asked, TurnAnswer, TurnCommand } from './decide-turn.ts';
import { runTurn, type TurnEnd, type TurnRunner } from './run-turn.ts';
import type { TurnWork } from './turn-plan.ts';
import { turnQueue } from './turn-queue.ts';

/** The part of a desk that takes commands in and answers them after the commit. */
export interface Answering {
  answer(command: QueuedCommand): Promise<Outcome>;
  /**
   * Runs a turn of its own, after all that waits and before all that comes. It has failed, by `desk.busy`,
   * where the queue is full.
   */
  alone(work: TurnWork): Promise<TurnEnd>;
  /** Does something between two turns, after all that waits. Rejects where the queue is full. */
  between<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Runs a turn for what has fallen due, with whatever commands wait. */
  sweep(): Promise<void>;
  idle(): Promise<void>;
  /** Seconds after which it is worth asking a full queue again. */
  retryAfter(): number;
  /** The code the last turn failed with; null since one succeeded. */
  failing(): string | null;
  /** Whether a turn is under way for longer than anybody waits for an answer. */
  hangs(): boolean;
}

/** A command that waits; what a link in it stands for is read when its turn comes. */
export interface QueuedCommand extends Omit<TurnCommand, 'asked'> {
  readonly read: () => Promise<Asked>;
}

type Waiting =
  | {
      readonly command: QueuedCommand;
      readonly resolve: (outcome: Outcome) => void;
      readonly reject: (cause: unknown) => void;
    }
  | { readonly alone: () => Promise<void> };
type Asking = Exclude<Waiting, { alone: unknown }>;

const unknown: Outcome = { ok: false, reasons: [{ code: 'desk.unknown' }] };

/** How commands are answered. */
export interface AnsweringSettings {
  /** How many may wait. */
  readonly queueLimit: number;
  /** How many share a turn at most. */
  readonly turnSize: number;
  /** How long anybody waits for an answer, in milliseconds. */
  readonly answerWithin: number;
  readonly log: DeskLog;
  /** Called after each turn that ended well. */
  readonly committed: () => void;
}

/**
 * Answers commands in turns. Whoever has waited too long is answered all the same: busy if their turn has
 * not begun, and what they asked is dropped; unknown if it has.
 */
export function answering(runner: TurnRunner, settings: AnsweringSettings): Answering {
  const { queueLimit, turnSize, answerWithin, log } = settings;
  let failing: string | null = null;
  let turnSeconds = 0;
  let began: number | null = null;

  async function turned(work: TurnWork): Promise<TurnEnd> {
    const start = performance.now();
    began = start;
    const end = await runTurn(runner, work);
    began = null;
    turnSeconds = (performance.now() - start) / 1000;
    failing = end.as === 'committed' ? null : codeOf(end.cause);
    if (end.as === 'committed') settings.committed();
    return end;
  }

  async function runBatch(batch: readonly Asking[]): Promise<void> {
    const read = await Promise.all(batch.map(readAsking));
    const asked = read.filter((one) => one !== null);
    const commands = asked.map(({ command }) => command);
    const end = await turned({ do: 'answer', commands });
    if (end.as !== 'committed' && codeOf(end.cause) === 'store.guard' && asked.length > 1) {
      // One of them asks what may not be: each on its own, so that the others are not refused with it.
      for (const { asking } of asked) await runBatch([asking]);
      return;
    }
    settle(
      asked.map(({ asking }) => asking),
      end,
      log,
    );
  }

  const queue = turnQueue<Waiting>({
    limit: queueLimit,
    turnSize,
    alone: (one) => 'alone' in one,
    async run(batch) {
      const [first] = batch;
      if (first && 'alone' in first) await first.alone();
      else await runBatch(batch.filter((one) => 'command' in one));
    },
  });

  function retryAfter(): number {
    return Math.max(1, Math.ceil((queueLimit / turnSize) * turnSeconds));
  }

  function busy(): Outcome {
    return { ok: false, reasons: [{ code: 'desk.busy', retryAfter: retryAfter() }] };
  }

  async function answer(command: QueuedCommand): Promise<Outcome> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const asking = { command, resolve, reject };
    if (!queue.add(asking)) return busy();
    const late = setTimeout(() => resolve(queue.remove(asking) ? busy() : unknown), answerWithin);
    try {
      return await promise;
    } finally {
      clearTimeout(late);
    }
  }

  function between<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const added = queue.add({ alone: () => work().then(resolve, reject) });
      if (!added) reject(fault('desk.busy', 'too much waits at this desk'));
    });
  }

  return {
    answer,
    alone: (work) =>
      between(() => turned(work)).catch((cause: unknown) => ({ as: 'failed', cause })),
    between,
    sweep: queue.turn,
    idle: queue.idle,
    retryAfter,
    failing: () => failing,
    hangs: () => began !== null && performance.now() - began > answerWithin,
  };
}

/** null for one whose link could not be read: it is told, and the others go on. */
async function readAsking(
  asking: Asking,
): Promise<{ asking: Asking; command: TurnCommand } | null> {
  const { key, commandHash, receivedAt, read } = asking.command;
  try {
    return { asking, command: { key, commandHash, receivedAt, asked: await read() } };
  } catch (cause) {
    asking.reject(cause);
    return null;
  }
}

function settle(batch: readonly Asking[], end: TurnEnd, log: DeskLog): void {
  if (end.as === 'committed') {
    batch.forEach((waiting, index) => {
      tell(waiting, end.answers[index], log);
    });
    return;
  }
  log({ code: end.as === 'unknown' ? 'turn.unknown' : 'turn.failed', cause: codeOf(end.cause) });
  for (const { resolve, reject } of batch) {
    if (end.as === 'unknown') resolve(unknown);
    else reject(end.cause);
  }
}

function tell({ resolve, reject }: Asking, answer: TurnAnswer | undefined, log: DeskLog): void {
  if (answer && 'outcome' in answer) {
    resolve(answer.outcome);
    return;
  }
  const cause = answer?.cause;
  log({ code: 'command.failed', cause: codeOf(cause) });
  reject(fault('command.failed', 'this command could not be judged; nothing was written', cause));
}
