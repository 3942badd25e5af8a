import { erasuresToRepeat } from '../people/erasures-to-repeat.ts';
import { randomId, receiptNumber } from '../random-ids.ts';
import type { StandingRevision } from '../revisions/standing-revision.ts';
import type { Store } from '../store/store.ts';
import { runTurn, type TurnRunner } from '../turn/run-turn.ts';
import { readLedger } from '../turn/warm-ledger.ts';
import { codeId } from './code-id.ts';
import type { DeskLog } from './desk-log.ts';
import type { DeskSettings } from './desk-settings.ts';
import { checkDone, erasing } from './erasing.ts';

/** With what a desk is started. */
interface Started {
  readonly options: DeskSettings;
  readonly file: StandingRevision;
  readonly store: Store;
  readonly secret: string;
  readonly log: DeskLog;
}

/**
 * What turns run with, once the journal is read, it is decided what becomes of the file, and whoever was
 * erased before a backup was restored is erased again: before that nothing is served.
 */
export async function startedRunner(started: Started): Promise<TurnRunner> {
  const runner = await warmRunner(started);
  await adoptAtStart(runner);
  await repeatErasures(runner);
  return runner;
}

async function warmRunner(started: Started): Promise<TurnRunner> {
  const { options, file, store, secret, log } = started;
  const { clock, newId = randomId, adopt: take } = options;
  return {
    store,
    clock,
    log,
    newId,
    newReceipt: receiptNumber,
    codeId: (code) => codeId(secret, file.event.id, code),
    warm: await readLedger(store, file),
    adopting: { file, take },
  };
}

/** The first file waits for the first command: an event is not written to by being opened. */
async function adoptAtStart(runner: TurnRunner): Promise<void> {
  if (runner.warm.revision.number > 0) checkDone(await runTurn(runner, { do: 'adopt' }));
}

async function repeatErasures(runner: TurnRunner): Promise<void> {
  const { event } = runner.warm.revision;
  const left = await erasuresToRepeat(runner.store, runner.warm.ledger, event.id);
  const size = 64;
  for (let at = 0; at < left.length; at += size) {
    const commands = erasing(left.slice(at, at + size), runner.clock());
    checkDone(await runTurn(runner, { do: 'answer', commands }));
  }
}
