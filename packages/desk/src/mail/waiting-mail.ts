import type { DeskLog } from '../desk/desk-log.ts';
import { codeOf, fault } from '../fault.ts';
import type { ReadingRoom } from '../people/reading-room.ts';
import type { LeasedMail, MailSettlement } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import { within } from '../within.ts';
import { mailLanes } from './mail-lanes.ts';
import type { MailOrder } from './mail-order.ts';
import { mailToSend } from './mail-to-send.ts';

/** What sending mail needs. */
export interface MailRoom {
  readonly store: Store;
  readonly now: () => number;
  /** What stands at this moment. */
  readonly read: () => Promise<ReadingRoom>;
  readonly deliver: (order: MailOrder) => Promise<void>;
  readonly log: DeskLog;
}

/** Leasing and settling cost a commit each, so many share them; handing over is for a few at a time. */
const batch = 64;
const half = batch / 2;
const atOnce = 8;
const deliverWithin = 30_000;
/** The longest that those of a batch wait for their turn, and some to spare. */
const leaseFor = (batch / atOnce + 1) * deliverWithin;
/** How long what was sent stays unsettled while others are still on their way. */
const settleWithin = 1_000;

/** After so many tries, the last of them hours after the first, a mail is dead. */
export const mostTries = 16;

/** How long to wait after a failed try, in milliseconds: doubling from ten seconds to an hour. */
export function pauseAfter(tries: number): number {
  return Math.min(3_600_000, 5_000 * 2 ** tries);
}

/**
 * Sends what is due, at least once each, until nothing is or `goOn` says stop. State is read again for
 * each, so that no mail says what has ceased to be true. Mails about one registration go one after another,
 * in the order of what they tell; one that takes long holds up no other registration's.
 *
 * @returns how many were handed over.
 */
export async function sendWaitingMail(room: MailRoom, goOn: () => boolean): Promise<number> {
  const event = (await room.read()).event.id;
  const lanes = mailLanes(atOnce);
  const inbox = settlementInbox();
  let underway = 0;
  let sent = 0;
  for (;;) {
    if (underway <= half && goOn()) {
      const now = room.now();
      const lease = { event, now, until: now + leaseFor, limit: batch - underway };
      for (const mail of await room.store.leaseMail(lease)) {
        underway += 1;
        lanes.run(mail.registration, async () => inbox.put(await sendOne(room, mail)));
      }
    }
    if (underway === 0) return sent;
    const settled = await inbox.take(Math.min(underway, half));
    if (settled.length > 0) await room.store.settleMail(event, settled);
    underway -= settled.length;
    sent += settled.filter(({ as }) => as === 'sent').length;
  }
}

async function sendOne(room: MailRoom, mail: LeasedMail): Promise<MailSettlement> {
  const { id, tries } = mail;
  try {
    const order = await mailToSend(await room.read(), mail, room.now());
    if (order === null) return { id, as: 'dropped' };
    await inTime(room.deliver(order));
    return { id, as: 'sent' };
  } catch (cause) {
    const dead = tries >= mostTries;
    room.log({ code: dead ? 'mail.dead' : 'mail.failed', cause: codeOf(cause), mail: id });
    return dead ? { id, as: 'dead' } : { id, as: 'retry', dueAt: room.now() + pauseAfter(tries) };
  }
}

/** A transport that hangs must not hold the lease: that try has failed. */
async function inTime(delivery: Promise<void>): Promise<void> {
  const message = `not handed over within ${deliverWithin} ms`;
  await within(deliverWithin, delivery, () => {
    throw fault('mail.timeout', message);
  });
}

/** What has become of mails, until it is settled in the store. */
function settlementInbox(): {
  put(settlement: MailSettlement): void;
  take(enough: number): Promise<readonly MailSettlement[]>;
} {
  let settled: MailSettlement[] = [];
  let arrived = (): void => {};
  return {
    put(settlement) {
      settled.push(settlement);
      arrived();
    },
    async take(enough) {
      const there = new Promise<void>((resolve) => {
        arrived = () => (settled.length >= enough ? resolve() : undefined);
        arrived();
      });
      await within(settleWithin, there);
      const taken = settled;
      settled = [];
      return taken;
    },
  };
}
