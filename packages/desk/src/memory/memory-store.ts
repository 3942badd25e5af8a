import { fault } from '../fault.ts';
import { randomId } from '../random-ids.ts';
import type {
  Adoption,
  JournalFact,
  JournalHead,
  LeasedMail,
  MailSettlement,
  MailWrite,
  QuotaChange,
  QuotaRow,
  RegistrationDetails,
  Store,
  StoredOutcome,
  StoredPerson,
  Turn,
  TurnRequest,
  Writes,
} from '../store/store.ts';

interface Quota {
  readonly limit: number;
  readonly used: number;
  readonly ceiling: number;
}

interface Mail extends MailWrite {
  readonly state: 'waiting' | 'leased' | 'sent' | 'dropped' | 'dead';
  /** When it may be sent; while leased, when the lease runs out. */
  readonly dueAt: number;
  readonly tries: number;
}

/** What one event has, replaced whole by a commit; registrations themselves are the ledger's. */
interface Shelf {
  readonly head: JournalHead;
  readonly facts: readonly JournalFact[];
  readonly quotas: ReadonlyMap<string, Quota>;
  /** Claims as `registration quota`. */
  readonly claims: ReadonlyMap<string, string>;
  readonly details: ReadonlyMap<string, RegistrationDetails>;
  readonly people: ReadonlyMap<string, StoredPerson>;
  readonly outcomes: ReadonlyMap<string, StoredOutcome>;
  readonly mail: ReadonlyMap<string, Mail>;
}

const emptyShelf: Shelf = {
  head: { seq: 0, chain: '', lastInstant: 0, policy: '' },
  facts: [],
  quotas: new Map(),
  claims: new Map(),
  details: new Map(),
  people: new Map(),
  outcomes: new Map(),
  mail: new Map(),
};

/**
 * A store in memory: for tests, for demonstrations, and to read what a store has to do. What it holds is
 * gone with the process.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore } from '@plenary/desk';
 *
 * const store = memoryStore();
 * assert.deepEqual(await store.waitingMail('open-day'), { waiting: 0, dueAt: null });
 * ```
 */
export function memoryStore(): Store {
  const secret = randomId() + randomId();
  const shelves = new Map<string, Shelf>();
  const shelfOf = (event: string): Shelf => shelves.get(event) ?? emptyShelf;
  const locks = new Map<string, Promise<void>>();

  async function lock(event: string): Promise<() => void> {
    const before = locks.get(event);
    let unlock = (): void => {};
    const held = new Promise<void>((resolve) => {
      unlock = resolve;
    });
    locks.set(event, held);
    await before;
    return unlock;
  }

  async function open(request: TurnRequest): Promise<Turn> {
    const unlock = await lock(request.event);
    const shelf = shelfOf(request.event);
    return {
      head: shelf.head,
      tail: shelf.facts.slice(request.since),
      outcomes: found(shelf.outcomes, request.keys),
      people: found(shelf.people, request.addresses),
      async commit(writes) {
        try {
          // A copy, as a database makes one: what the caller does with its own changes nothing here.
          shelves.set(request.event, written(shelf, structuredClone(writes)));
        } finally {
          unlock();
        }
      },
      async abandon() {
        unlock();
      },
    };
  }

  return {
    open,
    async journal(event, since) {
      const { head, facts } = shelfOf(event);
      return { head, facts: facts.slice(since) };
    },
    async details(event, registration) {
      return shelfOf(event).details.get(registration) ?? null;
    },
    async quotas(event) {
      return quotaRows(shelfOf(event));
    },
    async leaseMail({ event, now, until, limit }) {
      const shelf = shelfOf(event);
      const due = [...shelf.mail.values()].filter((mail) => isWaiting(mail) && mail.dueAt <= now);
      const leased = due.slice(0, limit).map((mail) => leasedUntil(mail, until));
      shelves.set(event, { ...shelf, mail: merged(shelf.mail, leased, ({ id }) => id) });
      return leased.map(asLeased);
    },
    async settleMail(event, settlements) {
      const shelf = shelfOf(event);
      const settled = settlements.flatMap((settlement) => settle(shelf.mail, settlement));
      shelves.set(event, { ...shelf, mail: merged(shelf.mail, settled, ({ id }) => id) });
    },
    async waitingMail(event) {
      const due = [...shelfOf(event).mail.values()].filter(isWaiting).map(({ dueAt }) => dueAt);
      return { waiting: due.length, dueAt: due.length > 0 ? Math.min(...due) : null };
    },
    async secret() {
      return secret;
    },
    async close() {},
  };
}

/** The shelf with a turn's changes; throws, leaving the old one as it was, where they may not be. */
function written(old: Shelf, writes: Writes): Shelf {
  if (writes.head.seq !== old.head.seq + writes.facts.length) {
    throw fault('store.guard', `the journal ends at ${old.head.seq}, which this turn did not see`);
  }
  const shelf = writes.adoption ? adopted(old, writes.adoption) : old;
  const claims = new Map(shelf.claims);
  for (const { registration, quota } of writes.released) claims.delete(`${registration} ${quota}`);
  for (const { registration, quota } of writes.claimed) {
    claims.set(`${registration} ${quota}`, quota);
  }
  const registered = writes.details.map((details) => ({ ...details, rotation: 0 }));
  const details = merged(shelf.details, registered, ({ registration }) => registration);
  return {
    head: writes.head,
    facts: [...shelf.facts, ...writes.facts],
    quotas: merged(shelf.quotas, writes.quotas.map(guarded(shelf)), ({ quota }) => quota),
    claims,
    details: merged(
      details,
      writes.amendments.flatMap(amended(details)),
      (row) => row.registration,
    ),
    people: merged(shelf.people, writes.people, ({ address }) => address),
    outcomes: merged(shelf.outcomes, writes.outcomes, ({ key }) => key),
    mail: merged(shelf.mail, writes.mail.map(waiting), ({ id }) => id),
  };
}

function adopted(shelf: Shelf, { quotas, claims }: Adoption): Shelf {
  const rows = quotas.map(({ quota, limit }): [string, Quota] => {
    const used = claims.filter((claim) => claim.quota === quota).length;
    return [quota, { limit, used, ceiling: Math.max(limit, used) }];
  });
  return {
    ...shelf,
    quotas: new Map(rows),
    claims: new Map(claims.map((claim) => [`${claim.registration} ${claim.quota}`, claim.quota])),
  };
}

/** What stands between a defect above and an oversold day: a change that may not be throws. */
function guarded(shelf: Shelf): (change: QuotaChange) => Quota & { quota: string } {
  return ({ quota, delta, overridden }) => {
    const row = shelf.quotas.get(quota);
    const used = (row?.used ?? 0) + delta;
    const admitted = row && used >= 0 && (delta <= 0 || overridden || used <= row.limit);
    if (!admitted) throw fault('store.guard', `quota ${quota} admits no change of ${delta} seats`);
    const { limit } = row;
    const ceiling = Math.max(limit, overridden ? used : Math.min(row.ceiling, used));
    return { quota, limit, used, ceiling };
  };
}

function amended(
  details: ReadonlyMap<string, RegistrationDetails>,
): (given: Writes['amendments'][number]) => RegistrationDetails[] {
  return (given) => {
    const standing = details.get(given.registration);
    return standing ? [{ ...standing, ...given }] : [];
  };
}

function quotaRows({ quotas, claims }: Shelf): QuotaRow[] {
  return [...quotas].map(([quota, { limit, used, ceiling }]) => {
    const claimed = [...claims.values()].filter((claim) => claim === quota).length;
    return { quota, limit, used, ceiling, claims: claimed };
  });
}

function waiting(mail: MailWrite): Mail {
  return { ...mail, state: 'waiting', dueAt: mail.at, tries: 0 };
}

function isWaiting({ state }: Mail): boolean {
  return state === 'waiting' || state === 'leased';
}

function leasedUntil(mail: Mail, until: number): Mail {
  return { ...mail, state: 'leased', dueAt: until, tries: mail.tries + 1 };
}

function asLeased({ id, template, registration, at, tries }: Mail): LeasedMail {
  return { id, template, registration, at, tries };
}

function settle(mails: ReadonlyMap<string, Mail>, settlement: MailSettlement): Mail[] {
  const mail = mails.get(settlement.id);
  if (!mail) return [];
  return settlement.as === 'retry'
    ? [{ ...mail, state: 'waiting', dueAt: settlement.dueAt }]
    : [{ ...mail, state: settlement.as }];
}

function found<Row>(rows: ReadonlyMap<string, Row>, keys: readonly string[]): Row[] {
  return keys.map((key) => rows.get(key)).filter((row) => row !== undefined);
}

function merged<Row, New extends Row>(
  rows: ReadonlyMap<string, Row>,
  changes: readonly New[],
  keyOf: (row: New) => string,
): ReadonlyMap<string, Row> {
  return new Map([...rows, ...changes.map((row): [string, Row] => [keyOf(row), row])]);
}
