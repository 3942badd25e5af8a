import type { EventModel } from '@plenary/model';
import { codeOf, fault } from '../fault.ts';
import { followJournal } from '../journal/follow-journal.ts';
import type { ReadingRoom } from '../people/reading-room.ts';
import { asIfSwept } from '../people/registration-view.ts';
import { retention } from '../people/retention.ts';
import type { PublishOptions, PublishOutcome } from '../revisions/publishing.ts';
import type { StandingRevision } from '../revisions/standing-revision.ts';
import type { JournalFact } from '../store/journal.ts';
import type { Store } from '../store/store.ts';
import { answering, type QueuedCommand } from '../turn/answering.ts';
import type { TurnRunner } from '../turn/run-turn.ts';
import { furthest, heardFrom, type WarmLedger } from '../turn/warm-ledger.ts';
import type { DueDone } from './desk.ts';
import { type DeskHealth, healthOf } from './desk-health.ts';
import type { DeskLog } from './desk-log.ts';
import type { DeskSettings } from './desk-settings.ts';
import { dueWork } from './due-work.ts';
import { checkDone, erasing } from './erasing.ts';
import type { LinkRoom } from './intake.ts';
import { listeners } from './listeners.ts';
import type { Outcome } from './outcome.ts';
import { publishInTurn } from './publish-in-turn.ts';
import { sharedWork } from './shared-work.ts';
import { startedRunner } from './started-runner.ts';
import { wakeTimer } from './wake-timer.ts';

/** A desk that has opened its store and read the journal. */
export interface Session {
  readonly store: Store;
  /** What this desk knows to stand. */
  standing(): WarmLedger;
  /** When something was received that arrived then: never before an instant that was decided at. */
  receivedAt(arrived: number): number;
  /** What links are read by. */
  links(): LinkRoom;
  /** The same, after hearing what other processes have decided. */
  heard(): Promise<WarmLedger>;
  /** The same again as if all that is due had been swept, to read people by. */
  room(): Promise<ReadingRoom>;
  answer(command: QueuedCommand): Promise<Outcome>;
  settle(key: string): Promise<Outcome | null>;
  publish(event: EventModel, options: PublishOptions): Promise<PublishOutcome>;
  follow(since: number, signal: AbortSignal): AsyncIterable<JournalFact>;
  retryMail(ids: readonly string[]): Promise<void>;
  runDue(budgetMs: number): Promise<DueDone>;
  health(): Promise<DeskHealth>;
  close(): Promise<void>;
}

/** Opens the store, reads the event's journal and begins to answer. */
export async function openSession(options: DeskSettings, file: StandingRevision): Promise<Session> {
  const store = typeof options.store === 'function' ? await options.store() : options.store;
  const letGo = async (): Promise<void> => {
    if (typeof options.store === 'function') await store.close();
  };
  try {
    const secret = options.secret ?? (await store.secret());
    const log = safely(options.log);
    const runner = await startedRunner({ options, file, store, secret, log });
    return begin(options, runner, secret, letGo);
  } catch (cause) {
    // Otherwise the next try would find the file in use, by nobody.
    await letGo();
    throw cause;
  }
}

function begin(
  options: DeskSettings,
  runner: TurnRunner,
  secret: string,
  letGo: () => Promise<void>,
): Session {
  const { deliver, autorun = true, keepOutcomesFor } = options;
  const { queueLimit = 2048, turnSize = 64, answerWithin = 30_000 } = options;
  const { store, log } = runner;
  const { id } = runner.warm.revision.event;
  const committed = listeners();
  const closing = new AbortController();
  const now = (): number => Math.max(runner.clock(), runner.warm.lastInstant);

  const desk = answering(runner, {
    ...{ queueLimit, turnSize, answerWithin, log },
    committed: committed.tell,
  });

  const heard = sharedWork(async () => {
    const found = await heardFrom(store, runner.warm);
    // A turn may have ended meanwhile.
    runner.warm = furthest(runner.warm, found);
    return runner.warm;
  });

  async function room(): Promise<ReadingRoom> {
    const { revision, ledger } = await heard();
    return {
      event: revision.event,
      store,
      secret,
      ledger: asIfSwept(revision.policy, ledger, now()),
    };
  }

  const work = dueWork({
    standing: () => runner.warm,
    heard,
    now,
    sweep: desk.sweep,
    async erase(ids) {
      checkDone(await desk.alone({ do: 'answer', commands: erasing(ids, now()) }));
    },
    retention: retention(store, keepOutcomesFor),
    store,
    mail: deliver ? { store, now, deliver, log, read: room } : null,
  });

  const timer = wakeTimer(async () => {
    try {
      await work.run(Number.POSITIVE_INFINITY);
      return (await work.next()) - now();
    } catch (cause) {
      log({ code: 'wake.failed', cause: codeOf(cause) });
      return 5_000;
    }
  });
  if (autorun) {
    committed.listen(timer.wake);
    timer.wake();
  }

  async function settle(key: string): Promise<Outcome | null> {
    const { warm } = runner;
    const { number: revision } = warm.revision;
    const turn = await store.open({
      event: id,
      since: warm.seq,
      revision,
      keys: [key],
      addresses: [],
    });
    await turn.abandon();
    return turn.outcomes[0]?.outcome ?? null;
  }

  return {
    store,
    standing: () => runner.warm,
    receivedAt: (arrived) => Math.max(arrived, runner.warm.lastInstant),
    links: () => ({ event: runner.warm.revision.event, store, secret }),
    heard,
    room,
    async answer(command) {
      if (closing.signal.aborted) throw closedFault();
      return desk.answer(command);
    },
    // After all that waits here, which may have that key.
    settle: (key) => desk.between(() => settle(key)),
    publish: (event, publishing) => publishInTurn(desk, runner, event, publishing),
    follow: (since, signal) =>
      followJournal({
        store,
        event: id,
        since,
        signal: AbortSignal.any([signal, closing.signal]),
        woken: committed.listen,
      }),
    async retryMail(ids) {
      await store.settleMail(
        id,
        ids.map((one) => ({ id: one, as: 'retry', dueAt: now() })),
      );
      if (autorun) timer.wake();
    },
    runDue: work.run,
    async health() {
      const { lastInstant } = await heard();
      if (desk.hangs()) return healthOf('turn.late', 0);
      // Whoever is taken out of service for a failed turn gets no other one to show that it passed.
      if (desk.failing()) await desk.sweep();
      return healthOf(desk.failing(), lastInstant - runner.clock());
    },
    async close() {
      closing.abort();
      await desk.idle();
      await timer.stop();
      await work.idle();
      await letGo();
    },
  };
}

/** What whoever comes too late is told. */
export function closedFault(): Error {
  return fault('desk.closed', 'this desk is closed');
}

/** A log that throws must not stop a turn. */
function safely(log: DeskLog = () => {}): DeskLog {
  return (line) => {
    try {
      log(line);
    } catch {
      // There is nobody left to tell.
    }
  };
}
