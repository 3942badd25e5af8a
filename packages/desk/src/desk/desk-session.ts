import { due, nextChange } from '@plenary/rules';
import { codeOf } from '../fault.ts';
import { sendWaitingMail } from '../mail/waiting-mail.ts';
import { linkToken } from '../people/personal-link.ts';
import { asIfSwept, viewOf } from '../people/registration-view.ts';
import { randomId, receiptNumber } from '../random-ids.ts';
import type { EventRules } from '../revisions/event-rules.ts';
import type { Store } from '../store/store.ts';
import { type Answering, answering } from '../turn/answering.ts';
import type { TurnRunner } from '../turn/run-turn.ts';
import { caughtUp, readLedger } from '../turn/warm-ledger.ts';
import type { RegistrationView } from './desk.ts';
import type { DeskLog } from './desk-log.ts';
import type { OpenDeskOptions } from './open-desk.ts';
import { wakeTimer } from './wake-timer.ts';

/** A desk that has opened its store and read the journal. */
export interface Session extends Pick<Answering, 'answer' | 'sweep' | 'failing'> {
  readonly secret: string;
  readonly runner: TurnRunner;
  /** A registration as it stands now, with its link's rotation. */
  view(registration: string): Promise<{ view: RegistrationView; rotation: number } | null>;
  runDue(budgetMs: number): Promise<{ sent: number; waiting: number }>;
  close(): Promise<void>;
}

/** Opens the store, reads the event's journal and begins to answer. */
export async function openSession(options: OpenDeskOptions, rules: EventRules): Promise<Session> {
  const store = typeof options.store === 'function' ? await options.store() : options.store;
  const letGo = async (): Promise<void> => {
    if (typeof options.store === 'function') await store.close();
  };
  try {
    const secret = options.secret ?? (await store.secret());
    return begin(options, await warmRunner(options, rules, store), secret, letGo);
  } catch (cause) {
    // Otherwise the next try would find the file in use, by nobody.
    await letGo();
    throw cause;
  }
}

function begin(
  options: OpenDeskOptions,
  runner: TurnRunner,
  secret: string,
  letGo: () => Promise<void>,
): Session {
  const { event, deliver, autorun = true, queueLimit = 2048, turnSize = 64 } = options;
  const { policy, policyName, store } = runner;
  const log = safely(options.log);
  const now = (): number => Math.max(runner.clock(), runner.warm.lastInstant);
  const timer = wakeTimer(work);
  const desk = answering(runner, {
    queueLimit,
    turnSize,
    log,
    committed: () => autorun && timer.wake(),
  });
  let mailing: Promise<number> = Promise.resolve(0);

  /** What stands now, heard from whichever desk decided it. */
  async function view(registration: string): ReturnType<Session['view']> {
    const { head, facts } = await store.journal(event.id, runner.warm.seq);
    runner.warm = caughtUp(runner.warm, head, facts);
    return viewOf(event, store, asIfSwept(policy, runner.warm.ledger, now()), registration);
  }

  /** One run at a time, so that no two lease each other's mail. */
  function sendMail(goOn: () => boolean): Promise<number> {
    if (!deliver) return Promise.resolve(0);
    const room = {
      event,
      store,
      now,
      deliver,
      read: async (registration: string) => {
        const found = await view(registration);
        const token = found && linkToken(secret, event.id, { registration, ...found });
        return found && token ? { view: found.view, token } : null;
      },
      log,
    };
    mailing = mailing.catch(() => 0).then(() => sendWaitingMail(room, goOn));
    return mailing;
  }

  async function sweep(): Promise<void> {
    const { ledger, policyName: adopted } = runner.warm;
    // What follows from rules that have changed need not wait for somebody to ask something.
    const changed = adopted !== '' && adopted !== policyName;
    if (changed || due(policy, ledger, now()).length > 0) await desk.sweep();
  }

  async function work(): Promise<number> {
    try {
      await sweep();
      await sendMail(() => true);
      const { dueAt } = await store.waitingMail(event.id);
      const next = [nextChange(policy, runner.warm.ledger, now()), deliver ? dueAt : null];
      return Math.min(...next.map((at) => (at ?? Number.POSITIVE_INFINITY) - now()));
    } catch (cause) {
      log({ code: 'wake.failed', cause: codeOf(cause) });
      return 5_000;
    }
  }

  if (autorun) timer.wake();
  return {
    secret,
    runner,
    view,
    answer: desk.answer,
    sweep: desk.sweep,
    failing: desk.failing,
    async runDue(budgetMs) {
      const until = performance.now() + budgetMs;
      await sweep();
      const sent = await sendMail(() => performance.now() < until);
      const { waiting } = await store.waitingMail(event.id);
      return { sent, waiting };
    },
    async close() {
      await desk.idle();
      await timer.stop();
      await mailing.catch(() => 0);
      await letGo();
    },
  };
}

async function warmRunner(
  { event, clock = Date.now, newId = randomId }: OpenDeskOptions,
  rules: EventRules,
  store: Store,
): Promise<TurnRunner> {
  return {
    event,
    ...rules,
    store,
    clock,
    newId,
    newReceipt: receiptNumber,
    warm: await readLedger(event, rules.policy, store),
  };
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
