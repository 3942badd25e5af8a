import type { CompiledEvent } from '@plenary/model/compiled';
import { availability } from '@plenary/rules';
import { addressIn } from '../commands/judge-command.ts';
import { codeOf, fault } from '../fault.ts';
import { readLinkToken } from '../people/personal-link.ts';
import { eventRules } from '../revisions/event-rules.ts';
import type { Store } from '../store/store.ts';
import { commandHash } from '../turn/command-hash.ts';
import type { Desk, MailOrder } from './desk.ts';
import type { DeskLog } from './desk-log.ts';
import { openSession, type Session } from './desk-session.ts';

/** What a desk is opened with. */
export interface OpenDeskOptions {
  readonly event: CompiledEvent;
  /** An open store, which stays its owner's to close; or what opens one, at the desk's first use. */
  readonly store: Store | (() => Promise<Store>);
  /** Hands a mail over; rejects where that failed, and is asked again later. Without it mail waits. */
  readonly deliver?: (order: MailOrder) => Promise<void>;
  /** Milliseconds since the epoch; by default the system's clock. */
  readonly clock?: () => number;
  /** Makes personal links; by default the store's own. Whoever has it can open every registration. */
  readonly secret?: string;
  /** Whether mail is sent and holds are ended as time goes by; otherwise only by `runDue`. */
  readonly autorun?: boolean;
  /** How many commands may wait before the desk says that it is busy; 2048 by default. */
  readonly queueLimit?: number;
  /** How many commands share one commit at most; 64 by default. */
  readonly turnSize?: number;
  /** Told of faults, without personal data. */
  readonly log?: DeskLog;
  /** Makes ids; by default 128 random bits each. For tests. */
  readonly newId?: () => string;
}

const keyPattern = /^[A-Za-z0-9_-]{16,128}$/;
/** How far the clock may be behind the store before the desk says that it is not ready. */
const tolerance = 5 * 60_000;

/**
 * The registration desk of one event. Nothing happens until it is first used.
 *
 * @param options - the event, where it is kept, and how mail leaves.
 * @throws Error with code `desk.unsupported` and, in `features`, what the event asks for that a desk
 *   cannot do yet: `waitingList`, `parties`, `approval`, `invitations` (quotas and earmarks for them
 *   too), `themeChoice.ranked`, `proveAddress`, `deadlines` (by audience), `perPerson` (above 1).
 *   Nothing that an event asks for is left out in silence.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore, openDesk } from '@plenary/desk';
 * import { sampleEvent } from '@plenary/desk/testing';
 *
 * const event = sampleEvent();
 * const desk = openDesk({ event, store: memoryStore(), clock: () => event.startsAt - 86_400_000 });
 * const answers = { name: 'Noor', email: 'noor@example.org', theme: 'theme-1' };
 * const command = { type: 'register', answers, locale: 'nl' } as const;
 * const outcome = await desk.submit({ key: 'made-with-the-form', command });
 * assert.equal(outcome.ok, true);
 * assert.equal((await desk.availability()).quotas[0]?.used, 1);
 * await desk.close();
 * ```
 */
export function openDesk(options: OpenDeskOptions): Desk {
  const { event, clock = Date.now } = options;
  const rules = eventRules(event);
  let session: Promise<Session> | null = null;
  let lastInstant = (): number => 0;
  let closing: Promise<void> | null = null;

  async function ready(): Promise<Session> {
    if (closing) throw fault('desk.closed', 'this desk is closed');
    session ??= openSession(options, rules);
    const opening = session;
    try {
      const opened = await opening;
      lastInstant = () => opened.runner.warm.lastInstant;
      return opened;
    } catch (cause) {
      // The next use tries again: what was wrong may have been mended.
      if (session === opening) session = null;
      throw cause;
    }
  }

  const now = (): number => Math.max(clock(), lastInstant());

  return {
    event,
    now,
    async submit({ key, command }) {
      const arrived = clock();
      if (!keyPattern.test(key)) {
        return { ok: false, reasons: [{ code: 'command.malformed', path: 'key' }] };
      }
      // Before it waits, so that a command that cannot even be read fails by itself.
      const read = {
        key,
        command,
        commandHash: commandHash(command),
        address: addressIn(event.form, command),
      };
      const { answer } = await ready();
      return answer({ ...read, receivedAt: Math.max(arrived, lastInstant()) });
    },
    async availability() {
      const { runner } = await ready();
      return availability(rules.policy, runner.warm.ledger, now());
    },
    async registration(id) {
      const found = await (await ready()).view(id);
      return found?.view ?? null;
    },
    async openLink(token) {
      const { secret, view } = await ready();
      const target = readLinkToken(secret, event.id, token);
      const found = target && (await view(target.registration));
      return found && found.rotation === target.rotation ? found.view : null;
    },
    async runDue({ budgetMs = 10_000 } = {}) {
      return (await ready()).runDue(budgetMs);
    },
    async health() {
      try {
        const { failing, sweep } = await ready();
        // Whoever is taken out of service for a failed turn gets no other one to show that it passed.
        if (failing()) await sweep();
        return healthOf(failing(), lastInstant() - clock());
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        return { ok: false, reason: `${codeOf(cause)}: ${message}` };
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

function healthOf(failing: string | null, behindMs: number): Awaited<ReturnType<Desk['health']>> {
  if (failing) return { ok: false, reason: `${failing}: the last turn could not be written` };
  if (behindMs <= tolerance) return { ok: true };
  const minutes = Math.floor(behindMs / 60_000);
  return { ok: false, reason: `clock.behind: ${minutes} minutes before the last turn's instant` };
}
