import type { CompiledEvent } from '@plenary/model/compiled';
import type { MailOrder, MailTemplate, RegistrationView } from '../desk/desk.ts';
import type { DeskLog } from '../desk/desk-log.ts';
import { codeOf, fault } from '../fault.ts';
import type { LeasedMail, MailSettlement, Store } from '../store/store.ts';

/** What sending mail needs. */
export interface MailRoom {
  readonly event: CompiledEvent;
  readonly store: Store;
  readonly now: () => number;
  /** A registration as it stands at this moment, with its link. */
  readonly read: (
    registration: string,
  ) => Promise<{ view: RegistrationView; token: string } | null>;
  readonly deliver: (order: MailOrder) => Promise<void>;
  readonly log: DeskLog;
}

/** Leasing and settling cost a commit each, so many share them; handing over is for a few at a time. */
const batch = 64;
const atOnce = 8;
const deliverWithin = 30_000;
/** The longest a batch takes, and some to spare. */
const leaseFor = (batch / atOnce + 1) * deliverWithin;

/** After so many tries, the last of them hours after the first, a mail is dead. */
export const mostTries = 16;

/** How long to wait after a failed try, in milliseconds: doubling from ten seconds to an hour. */
export function pauseAfter(tries: number): number {
  return Math.min(3_600_000, 5_000 * 2 ** tries);
}

/**
 * Sends what is due, at least once each, until nothing is or `goOn` says stop. State is read again for
 * each, so that no mail says what has ceased to be true.
 *
 * @returns how many were handed over.
 */
export async function sendWaitingMail(room: MailRoom, goOn: () => boolean): Promise<number> {
  let sent = 0;
  while (goOn()) {
    const now = room.now();
    const lease = { event: room.event.id, now, until: now + leaseFor, limit: batch };
    const leased = await room.store.leaseMail(lease);
    if (leased.length === 0) break;
    const settlements = await sendBatch(room, leased);
    await room.store.settleMail(room.event.id, settlements);
    sent += settlements.filter(({ as }) => as === 'sent').length;
  }
  return sent;
}

/**
 * Whether a mail still tells the truth. Nobody is told of a seat that has been given back since, nor of
 * a withdrawal that was undone: what was decided later has its own mail.
 */
export function stillTrue(template: MailTemplate, state: RegistrationView['state']): boolean {
  switch (template) {
    case 'withdrawn':
      return state !== 'confirmed';
    case 'stands':
      return state !== 'ended';
    default:
      return state === 'confirmed';
  }
}

/** Mails about one registration go one after another, in the order of what they tell. */
function byRegistration(leased: readonly LeasedMail[]): LeasedMail[][] {
  const registrations = [...new Set(leased.map(({ registration }) => registration))];
  return registrations.map((one) => leased.filter(({ registration }) => registration === one));
}

async function sendBatch(
  room: MailRoom,
  leased: readonly LeasedMail[],
): Promise<readonly MailSettlement[]> {
  const waiting = byRegistration(leased);
  const settlements: MailSettlement[] = [];
  const lane = async (): Promise<void> => {
    for (let mails = waiting.shift(); mails; mails = waiting.shift()) {
      for (const mail of mails) settlements.push(await sendOne(room, mail));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return settlements;
}

async function sendOne(room: MailRoom, mail: LeasedMail): Promise<MailSettlement> {
  const { id, template, at, tries } = mail;
  try {
    const found = await room.read(mail.registration);
    if (!found || !stillTrue(template, found.view.state)) return { id, as: 'dropped' };
    const { view: registration, token } = found;
    const order = { id, template, event: room.event, registration, token, at, now: room.now() };
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
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const tooSlow = fault('mail.timeout', `not handed over within ${deliverWithin} ms`);
    timer = setTimeout(() => reject(tooSlow), deliverWithin);
  });
  try {
    await Promise.race([delivery, late]);
  } finally {
    clearTimeout(timer);
  }
}
