import { type StoreFaultCode, storeFault } from '../store-fault.ts';
import type { Step } from '../turn-steps.ts';

/** What a database says of itself, in PostgreSQL's own words; null for what it does not know. */
export interface DatabaseFacts {
  readonly version: string;
  readonly version_number: number;
  readonly fsync: string | null;
  readonly full_page_writes: string | null;
  /** For this session, and what a session gets where it says nothing. */
  readonly synchronous_commit: string | null;
  readonly usual_synchronous_commit: string | null;
  readonly encoding: string;
  readonly client_encoding: string;
  readonly in_recovery: boolean;
  readonly read_only: string | null;
  /** Within a transaction that was begun as READ COMMITTED. */
  readonly isolation: string;
}

/** Asks a database what it says of itself; within a transaction such as turns are. */
export const databaseFacts: Step = {
  sql: `SELECT current_setting('server_version') AS version,
    CAST(current_setting('server_version_num') AS integer) AS version_number,
    current_setting('fsync', true) AS fsync,
    current_setting('full_page_writes', true) AS full_page_writes,
    current_setting('synchronous_commit', true) AS synchronous_commit,
    (SELECT reset_val FROM pg_settings WHERE name = 'synchronous_commit')
      AS usual_synchronous_commit,
    current_setting('server_encoding') AS encoding,
    current_setting('client_encoding') AS client_encoding,
    pg_is_in_recovery() AS in_recovery,
    current_setting('default_transaction_read_only', true) AS read_only,
    current_setting('transaction_isolation') AS isolation`,
  parameters: [],
};

type Refusal = readonly [
  code: StoreFaultCode,
  is: (facts: DatabaseFacts) => boolean,
  why: (facts: DatabaseFacts) => string,
];

/** The first that is true is said. */
const refusals: readonly Refusal[] = [
  [
    'store.postgres-too-old',
    ({ version_number }) => version_number < 150_000,
    ({ version }) => `PostgreSQL ${version} is too old: 15 is the first that serves`,
  ],
  [
    'store.postgres-setting',
    ({ in_recovery }) => in_recovery,
    () => 'this is a standby, which repeats what another server does: give the primary',
  ],
  [
    'store.not-durable',
    ({ fsync }) => fsync === 'off',
    () => 'PostgreSQL has fsync = off: a power cut would lose what was answered. Turn it on',
  ],
  [
    'store.not-durable',
    ({ full_page_writes }) => full_page_writes === 'off',
    () => 'PostgreSQL has full_page_writes = off: a power cut could damage pages. Turn it on',
  ],
  [
    'store.not-durable',
    (facts) => [facts.synchronous_commit, facts.usual_synchronous_commit].includes('off'),
    () =>
      'PostgreSQL has synchronous_commit = off, for this user or for all: commits would be answered ' +
      'before they are on disk. Set it to on (or local, remote_write, remote_apply)',
  ],
  [
    'store.postgres-setting',
    ({ encoding }) => encoding !== 'UTF8',
    ({ encoding }) => `the database is in ${encoding}, which has no room for every name: use UTF8`,
  ],
  [
    'store.postgres-setting',
    ({ client_encoding }) => client_encoding !== 'UTF8',
    ({ client_encoding }) => `this connection has client_encoding = ${client_encoding}: use UTF8`,
  ],
  [
    'store.postgres-setting',
    ({ read_only }) => read_only === 'on',
    () => 'PostgreSQL has default_transaction_read_only = on: nothing could be written',
  ],
  [
    'store.postgres-setting',
    ({ isolation }) => !['read committed', 'repeatable read', 'serializable'].includes(isolation),
    ({ isolation }) => `READ COMMITTED was asked for, and PostgreSQL gives ${isolation}`,
  ],
];

/** Throws for a database that could lose what was answered, or that cannot serve. */
export function refuseUnsafeDatabase(facts: DatabaseFacts): void {
  for (const [code, is, why] of refusals) {
    if (is(facts)) throw storeFault(code, why(facts));
  }
}
