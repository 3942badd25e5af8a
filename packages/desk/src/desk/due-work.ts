import { due, nextChange } from '@plenary/rules';
import type { MailOrder } from '../mail/mail-order.ts';
import { type MailRoom, sendWaitingMail } from '../mail/waiting-mail.ts';
import type { Retention } from '../people/retention.ts';
import type { WarmLedger } from '../turn/warm-ledger.ts';
import { within } from '../within.ts';
import type { DueDone } from './desk.ts';

/** What a desk does of itself, as time goes by. */
export interface DueWork {
  /** Does what is due; after so many milliseconds no mail is begun, nor waited for. */
  run(budgetMs: number): Promise<DueDone>;
  /** When there is something to do next; infinite where there never is. Milliseconds since the epoch. */
  next(): Promise<number>;
  /** Resolves when no mail is being handed over. */
  idle(): Promise<void>;
}

/** What it is done with. */
export interface DueRoom {
  readonly standing: () => WarmLedger;
  /** Hears what other processes have decided. */
  readonly heard: () => Promise<WarmLedger>;
  readonly now: () => number;
  /** Runs a turn for what has fallen due. */
  readonly sweep: () => Promise<void>;
  /** Erases registrations and parties in one turn. */
  readonly erase: (ids: readonly string[]) => Promise<void>;
  readonly retention: Retention;
  readonly store: MailRoom['store'];
  /** null where no mail leaves. */
  readonly mail: MailRoom | null;
}

/** Sweeps, forgets what is kept no longer and sends mail, when asked to. */
export function dueWork({
  standing,
  heard,
  now,
  sweep,
  erase,
  retention,
  store,
  mail,
}: DueRoom): DueWork {
  let mailing: Promise<unknown> = Promise.resolve();
  let sent = 0;
  const room = mail && {
    ...mail,
    async deliver(order: MailOrder) {
      await mail.deliver(order);
      sent += 1;
    },
  };

  function kept(): Parameters<Retention['next']>[0] {
    const { revision, ledger } = standing();
    return { event: revision.event, ledger, now: now() };
  }

  async function sweepIfDue(): Promise<void> {
    // Whoever made a hold may be gone by the time it ends.
    const { revision, ledger } = await heard();
    if (due(revision.policy, ledger, now()).length > 0) await sweep();
  }

  /** One run at a time, so that no two lease each other's mail. */
  function sendMail(goOn: () => boolean): Promise<unknown> {
    if (room === null) return Promise.resolve();
    mailing = mailing.catch(() => {}).then(() => sendWaitingMail(room, goOn));
    return mailing;
  }

  return {
    async run(budgetMs) {
      const until = performance.now() + budgetMs;
      await sweepIfDue();
      await retention.run(kept(), erase);
      const before = sent;
      // A transport that hangs keeps its mail leased, and nobody else waiting.
      const mailed = sendMail(() => performance.now() < until);
      await within(Math.max(0, until - performance.now()), mailed);
      const { waiting } = await store.waitingMail(standing().revision.event.id);
      return { sent: sent - before, waiting };
    },
    async next() {
      const { revision, ledger } = standing();
      const { dueAt } = await store.waitingMail(revision.event.id);
      const instants = [
        nextChange(revision.policy, ledger, now()),
        retention.next(kept()),
        mail && dueAt,
      ];
      return Math.min(...instants.map((at) => at ?? Number.POSITIVE_INFINITY));
    },
    async idle() {
      await mailing.catch(() => {});
    },
  };
}
