import type { EventModel } from '@plenary/model';
import { availability } from '@plenary/rules';
import { digestOf } from '../digest.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import type { MailOrder } from '../mail/mail-order.ts';
import { openedLink } from '../people/opened-link.ts';
import { partyViewOf } from '../people/party-view.ts';
import { exportPerson } from '../people/person-export.ts';
import { viewOf } from '../people/registration-view.ts';
import { takingLink } from '../people/taken-link.ts';
import { fileRevision } from '../revisions/standing-revision.ts';
import type { Store } from '../store/store.ts';
import type { Asked } from '../turn/decide-turn.ts';
import type { Desk } from './desk.ts';
import { unhealthy } from './desk-health.ts';
import type { DeskLog } from './desk-log.ts';
import { closedFault, openSession, type Session } from './desk-session.ts';
import { deskSettings } from './desk-settings.ts';
import { isKey, queuedCommand, refusedAtIntake } from './intake.ts';

/** What a desk is opened with. */
export interface OpenDeskOptions {
  /** The event's file: the first revision, and what later starts are held against. */
  readonly event: EventModel;
  /** An open store, which stays its owner's to close; or what opens one, at the desk's first use. */
  readonly store: Store | (() => Promise<Store>);
  /** Hands a mail over; rejects where that failed, and is asked again later. Without it mail waits. */
  readonly deliver?: (order: MailOrder) => Promise<void>;
  /** Milliseconds since the epoch; by default the system's clock. */
  readonly clock?: () => number;
  /**
   * Makes personal links and the ids of invitation codes; by default the store's own. Whoever has it can
   * open every registration; with another one no link and no code is known any more. 32 characters or more.
   */
  readonly secret?: string;
  /** Whether mail is sent and holds are ended as time goes by; otherwise only by `runDue`. */
  readonly autorun?: boolean;
  /** How many commands may wait before the desk says that it is busy; 2048 by default. */
  readonly queueLimit?: number;
  /** How many commands share one commit at most; 64 by default. */
  readonly turnSize?: number;
  /**
   * How long anybody waits for an answer, in milliseconds; 30 seconds by default. Then the answer is
   * `desk.busy` where their turn has not begun, and nothing will be written; `desk.unknown` where it has.
   */
  readonly answerWithin?: number;
  /**
   * Where the file was changed and other revisions were published too, which of them is to hold: the
   * file, which is published, or what the desk holds. Without it such a start stops.
   */
  readonly adopt?: 'file' | 'desk';
  /** How long an answer is given again for its key, in milliseconds; 90 days by default. */
  readonly keepOutcomesFor?: number;
  /** Told of faults, without personal data. */
  readonly log?: DeskLog;
  /** Makes ids; by default 128 random bits each. For tests. */
  readonly newId?: () => string;
}

/**
 * The registration desk of one event. Nothing happens until it is first used; then the journal is read,
 * and it is decided what becomes of the event's file:
 * - the first one is the first revision, stored with the first command;
 * - one that was changed since it was last adopted is published as the next revision, unless other
 *   revisions were published meanwhile;
 * - one that was adopted before the last one is passed over, and the log says so (`file.older`): a newer
 *   process has taken over.
 *
 * @param given - the event, where it is kept, and how mail leaves.
 * @throws EventError (`code: 'event.invalid'`) where the file is no event; an Error with code `desk.option`
 *   where an option can only be a mistake, such as a secret of fewer than 32 characters. At the first use, an Error
 *   with code `desk.revisions-parted` where both the file and the desk's event were changed (`changes`
 *   says how; `adopt` settles it), `desk.file-refused` where the file leaves out an id that is in use
 *   (`reasons`), `desk.own-type-missing` where the event that holds has fields of a team's own kind that
 *   the file no longer names; `desk.closed` after `close`; and whatever the store throws.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore, openDesk } from '@plenary/desk';
 * import { sampleEvent } from '@plenary/desk/testing';
 *
 * const clock = (): number => Date.UTC(2023, 10, 1);
 * const desk = openDesk({ event: sampleEvent(), store: memoryStore(), clock });
 * const answers = { name: 'Noor', email: 'noor@example.org', theme: 'theme-1' };
 * const command = { type: 'register', answers, locale: 'nl' } as const;
 * const outcome = await desk.submit({ key: 'made-with-the-form', command });
 * assert.equal(outcome.ok, true);
 * assert.equal((await desk.availability()).quotas[0]?.used, 1);
 * await desk.close();
 * ```
 */
export function openDesk(given: OpenDeskOptions): Desk {
  const options = deskSettings(given);
  const { clock } = options;
  const file = fileRevision(options.event);
  let session: Promise<Session> | null = null;
  let opened: Session | null = null;
  let closing: Promise<void> | null = null;

  async function ready(): Promise<Session> {
    if (closing) throw closedFault();
    session ??= openSession(options, file);
    const opening = session;
    try {
      opened = await opening;
      return opened;
    } catch (cause) {
      // The next use tries again: what was wrong may have been mended.
      if (session === opening) session = null;
      throw cause;
    }
  }

  const now = (): number => Math.max(clock(), opened?.standing().lastInstant ?? 0);

  return {
    get event() {
      return (opened?.standing().revision ?? file).event;
    },
    now,
    async submit(submission) {
      const arrived = clock();
      const refused = refusedAtIntake(submission);
      if (refused) return refused;
      const { answer, receivedAt, links } = await ready();
      return answer(queuedCommand(submission, receivedAt(arrived), links));
    },
    async settle(key) {
      return isKey(key) ? (await ready()).settle(key) : null;
    },
    async publish(event, publishing) {
      return (await ready()).publish(event, publishing);
    },
    async revisions() {
      const { store } = await ready();
      return store.revisions(file.event.id, 0);
    },
    async availability(profile) {
      const { revision, ledger } = await (await ready()).heard();
      return availability(revision.policy, ledger, now(), profile);
    },
    async standing() {
      const { ledger } = await (await ready()).room();
      return { policy: ledger.policy, ledger };
    },
    async registration(id) {
      const found = await viewOf(await (await ready()).room(), id);
      return found?.view ?? null;
    },
    async party(id) {
      const found = await partyViewOf(await (await ready()).room(), id);
      return found?.view ?? null;
    },
    async openLink(token) {
      return openedLink(await (await ready()).room(), token);
    },
    async takeLink(token) {
      const arrived = clock();
      const opened = await ready();
      const receivedAt = opened.receivedAt(arrived);
      const taking = await takingLink(await opened.room(), token);
      if (taking === null) return null;
      const { key, command } = taking.submission;
      const read = async (): Promise<Asked> => ({ ok: true, command });
      const outcome = await opened.answer({
        key,
        commandHash: digestOf(command),
        receivedAt,
        read,
      });
      return outcome.ok ? taking.token : null;
    },
    async exportPerson(address) {
      return exportPerson(await (await ready()).room(), address, now());
    },
    async verifyJournal() {
      const { store } = await ready();
      return verifyJournal(store, file.event.id);
    },
    async *follow({ since, signal }) {
      yield* (await ready()).follow(since, signal);
    },
    async deadMail() {
      const { store } = await ready();
      return store.deadMail(file.event.id);
    },
    async retryMail(ids) {
      return (await ready()).retryMail(ids);
    },
    async runDue({ budgetMs = 10_000 } = {}) {
      return (await ready()).runDue(budgetMs);
    },
    async health() {
      try {
        return await (await ready()).health();
      } catch (cause) {
        return unhealthy(cause);
      }
    },
    close() {
      closing ??= closed(session);
      return closing;
    },
  };
}

/** Resolves when a session, if there is one, has let go. */
async function closed(session: Promise<Session> | null): Promise<void> {
  const opened = await session?.catch(() => null);
  await opened?.close();
}
