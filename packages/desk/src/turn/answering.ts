import type { Outcome } from '../desk/desk.ts';
import type { DeskLog } from '../desk/desk-log.ts';
import { codeOf, fault } from '../fault.ts';
import type { TurnAnswer, TurnCommand } from './decide-turn.ts';
import { runTurn, type TurnEnd, type TurnRunner } from './run-turn.ts';
import { turnQueue } from './turn-queue.ts';

/** The part of a desk that takes commands in and answers them after the commit. */
export interface Answering {
  answer(command: TurnCommand): Promise<Outcome>;
  /** Runs a turn for what has fallen due, with whatever commands wait. */
  sweep(): Promise<void>;
  idle(): Promise<void>;
  /** The code the last turn failed with; null since one succeeded. */
  failing(): string | null;
}

interface Waiting {
  readonly command: TurnCommand;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Answers commands in turns.
 *
 * @param committed - called after each turn that ended well.
 */
export function answering(
  runner: TurnRunner,
  settings: { queueLimit: number; turnSize: number; log: DeskLog; committed: () => void },
): Answering {
  const { queueLimit, turnSize, log } = settings;
  let failing: string | null = null;
  let turnSeconds = 0;

  async function run(batch: readonly Waiting[]): Promise<void> {
    const began = performance.now();
    const commands = batch.map(({ command }) => command);
    const end = await runTurn(runner, commands);
    turnSeconds = (performance.now() - began) / 1000;
    failing = end.as === 'committed' ? null : codeOf(end.cause);
    if (failing === 'store.guard' && batch.length > 1) {
      // One of them asks what may not be: each on its own, so that the others are not refused with it.
      for (const one of batch) await run([one]);
      return;
    }
    settle(batch, end, log);
    if (end.as === 'committed') settings.committed();
  }

  const queue = turnQueue({ limit: queueLimit, turnSize, run });

  return {
    answer(command) {
      return new Promise((resolve, reject) => {
        if (queue.add({ command, resolve, reject })) return;
        const retryAfter = Math.max(1, Math.ceil((queueLimit / turnSize) * turnSeconds));
        resolve({ ok: false, reasons: [{ code: 'desk.busy', retryAfter }] });
      });
    },
    sweep: queue.turn,
    idle: queue.idle,
    failing: () => failing,
  };
}

function settle(batch: readonly Waiting[], end: TurnEnd, log: DeskLog): void {
  if (end.as === 'committed') {
    batch.forEach((waiting, index) => {
      tell(waiting, end.answers[index], log);
    });
    return;
  }
  log({ code: end.as === 'unknown' ? 'turn.unknown' : 'turn.failed', cause: codeOf(end.cause) });
  for (const { resolve, reject } of batch) {
    if (end.as === 'unknown') resolve({ ok: false, reasons: [{ code: 'desk.unknown' }] });
    else reject(end.cause);
  }
}

function tell({ resolve, reject }: Waiting, answer: TurnAnswer | undefined, log: DeskLog): void {
  if (answer && 'outcome' in answer) {
    resolve(answer.outcome);
    return;
  }
  const cause = answer?.cause;
  log({ code: 'command.failed', cause: codeOf(cause) });
  reject(fault('command.failed', 'this command could not be judged; nothing was written', cause));
}
