import { type JournalVerdict, type QuotaRow, verifyJournal } from '@plenary/desk';
import { type Dialect, stepOf } from '../dialect.ts';
import type { Engine } from '../engine.ts';
import { readFingerprint } from '../kept-fingerprint.ts';
import { fingerprintOf } from '../link-secret.ts';
import { readsOn } from '../reads.ts';
import { standingVersion } from '../schema/migrate-tables.ts';
import { migrations } from '../schema/migrations.ts';

/** What a backup holds of one event. */
export interface BackedUpEvent {
  readonly event: string;
  /** How many facts its journal has. */
  readonly facts: number;
  /** The hash chain's last link: of two copies of one event, the same link is the same journal. */
  readonly chain: string;
  /** The revision that holds. */
  readonly revision: number;
}

/** Why a backup is not to be relied on. */
export type BackupReason =
  /** The file cannot be read as a database, or the database finds damage in itself. */
  | { readonly code: 'backup.damaged' }
  /** It holds no tables of ours. */
  | { readonly code: 'backup.empty' }
  /** Its tables are another release's: check it with that one, or bring a copy up to this one first. */
  | { readonly code: 'backup.other-schema'; readonly stands: number; readonly known: number }
  | {
      readonly code: 'backup.journal';
      readonly event: string;
      readonly reasons: Extract<JournalVerdict, { ok: false }>['reasons'];
    }
  /** What is used of a quota is not the number of its claims, or more than it may ever be. */
  | ({ readonly code: 'backup.seats'; readonly event: string } & QuotaRow)
  /** Personal links were made with another secret than the one given: none would open. */
  | { readonly code: 'backup.other-secret' }
  /** Personal links were made, and no secret is given to compare. */
  | { readonly code: 'backup.secret-missing' };

/** Whether a backup can be relied on. */
export type BackupVerdict =
  | { readonly ok: true; readonly events: readonly BackedUpEvent[] }
  | { readonly ok: false; readonly reasons: readonly BackupReason[] };

/**
 * Looks at everything a database keeps: journals, seats, the secret's fingerprint. Reads only.
 *
 * @param secret - the secret that is kept for it; null where there is none.
 */
export async function verdictOn(
  engine: Pick<Engine, 'read'>,
  dialect: Dialect,
  secret: string | null,
): Promise<BackupVerdict> {
  const stands = await standingVersion(engine, dialect);
  const known = migrations.length;
  if (stands === 0) return { ok: false, reasons: [{ code: 'backup.empty' }] };
  if (stands !== known) {
    return { ok: false, reasons: [{ code: 'backup.other-schema', stands, known }] };
  }
  const fingerprint = await readFingerprint(engine, dialect);
  const checked = await Promise.all(
    (await eventsIn(engine, dialect)).map((event) => checkedEvent(engine, dialect, event)),
  );
  const reasons = [
    ...secretReasons(fingerprint, secret),
    ...checked.flatMap(({ reasons: ofEvent }) => ofEvent),
  ];
  if (reasons.length > 0) return { ok: false, reasons };
  return { ok: true, events: checked.flatMap(({ found }) => found) };
}

async function eventsIn(engine: Pick<Engine, 'read'>, { queries }: Dialect): Promise<string[]> {
  const query = queries.selectFrom('event').select('id').orderBy('id');
  const [rows = []] = await engine.read([stepOf(query)]);
  return (rows as readonly { id: string }[]).map(({ id }) => id);
}

async function checkedEvent(
  engine: Pick<Engine, 'read'>,
  dialect: Dialect,
  event: string,
): Promise<{ found: BackedUpEvent[]; reasons: BackupReason[] }> {
  const reads = readsOn(engine, dialect, null);
  const rows = await reads.quotas(event);
  const reasons: BackupReason[] = rows
    .filter(({ used, claims, ceiling }) => used !== claims || used > ceiling)
    .map((row) => ({ code: 'backup.seats', event, ...row }));
  const journal = await verifyJournal(reads, event);
  if (!journal.ok) {
    return {
      found: [],
      reasons: [...reasons, { code: 'backup.journal', event, reasons: journal.reasons }],
    };
  }
  const { facts, chain } = journal;
  const { head } = await reads.journal(event, facts);
  return { found: [{ event, facts, chain, revision: head.revision }], reasons };
}

function secretReasons(fingerprint: string | null, secret: string | null): BackupReason[] {
  if (fingerprint === null) return [];
  if (secret === null) return [{ code: 'backup.secret-missing' }];
  return fingerprintOf(secret) === fingerprint ? [] : [{ code: 'backup.other-secret' }];
}
