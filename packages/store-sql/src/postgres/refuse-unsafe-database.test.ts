import { expect, test } from 'vitest';
import { type DatabaseFacts, refuseUnsafeDatabase } from './refuse-unsafe-database.ts';

const sound: DatabaseFacts = {
  version: '15.4',
  version_number: 150_004,
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  usual_synchronous_commit: 'on',
  encoding: 'UTF8',
  client_encoding: 'UTF8',
  in_recovery: false,
  read_only: 'off',
  isolation: 'read committed',
};

test.each<[string, Partial<DatabaseFacts>, string]>([
  ['store.postgres-too-old', { version: '14.9', version_number: 140_009 }, '14.9'],
  ['store.not-durable', { fsync: 'off' }, 'fsync'],
  ['store.not-durable', { full_page_writes: 'off' }, 'full_page_writes'],
  ['store.not-durable', { synchronous_commit: 'off' }, 'synchronous_commit'],
  ['store.not-durable', { usual_synchronous_commit: 'off' }, 'synchronous_commit'],
  ['store.postgres-setting', { encoding: 'LATIN1' }, 'LATIN1'],
  ['store.postgres-setting', { client_encoding: 'SQL_ASCII' }, 'SQL_ASCII'],
  ['store.postgres-setting', { in_recovery: true }, 'standby'],
  ['store.postgres-setting', { read_only: 'on' }, 'read_only'],
  ['store.postgres-setting', { isolation: 'read uncommitted' }, 'read uncommitted'],
])('%s where a database says %o', (code, facts, word) => {
  expect(() => refuseUnsafeDatabase({ ...sound, ...facts })).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(word) }),
  );
});

test.each<Partial<DatabaseFacts>>([
  {},
  { synchronous_commit: 'local', usual_synchronous_commit: 'remote_apply' },
  { isolation: 'serializable' },
  // An engine that speaks PostgreSQL and has no such setting.
  { fsync: null, full_page_writes: null, synchronous_commit: null, read_only: null },
])('a database that says %o is taken', (facts) => {
  expect(() => refuseUnsafeDatabase({ ...sound, ...facts })).not.toThrow();
});
