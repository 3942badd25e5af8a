import { expect, test } from 'vitest';
import { storeFault } from '../store-fault.ts';
import { asCommitFault, asPostgresFault } from './postgres-fault.ts';

function fromServer(code: string, severity = 'ERROR'): Error {
  return Object.assign(new Error('as the server says'), { code, severity, detail: 'Key (noor)' });
}

test.each([
  ['40001', 'store.conflict'],
  ['40P01', 'store.conflict'],
  ['55P03', 'store.busy'],
  ['57014', 'store.busy'],
  ['53300', 'store.busy'],
  ['53100', 'store.full'],
  ['57P01', 'store.io'],
  ['57P03', 'store.io'],
  ['08006', 'store.io'],
  ['25P03', 'store.io'],
  ['58030', 'store.io'],
  ['23514', 'store.guard'],
  ['23505', 'store.guard'],
  ['XX001', 'store.corrupt'],
  ['42P01', 'store.postgres'],
])('SQLSTATE %s before the commit is %s', (state, code) => {
  expect(asPostgresFault(fromServer(state))).toMatchObject({ code, name: 'StoreFault' });
});

test('a connection that fails has no SQLSTATE, whatever its code looks like', () => {
  for (const code of ['ECONNRESET', 'EPIPE', undefined]) {
    const thrown = Object.assign(new Error('gone'), { code });
    expect(asPostgresFault(thrown)).toMatchObject({ code: 'store.io' });
  }
});

test.each(['57P01', '08006', '53100', '58030', '40003', 'XX001'])(
  'SQLSTATE %s at COMMIT leaves its fate unknown',
  (state) => {
    expect(asCommitFault(fromServer(state))).toMatchObject({ code: 'store.unknown' });
  },
);

test('a lost connection at COMMIT leaves its fate unknown', () => {
  expect(asCommitFault(new Error('Connection terminated'))).toMatchObject({
    code: 'store.unknown',
  });
});

test.each([
  ['40001', 'store.conflict'],
  ['40P01', 'store.conflict'],
  ['23514', 'store.guard'],
])('SQLSTATE %s at COMMIT says that nothing was written', (state, code) => {
  expect(asCommitFault(fromServer(state))).toMatchObject({ code });
  expect(asCommitFault(fromServer(state, 'FATAL'))).toMatchObject({ code: 'store.unknown' });
});

test('a fault that is one already stays itself', () => {
  const fault = storeFault('store.conflict', 'ROLLBACK');
  expect(asPostgresFault(fault)).toBe(fault);
  expect(asCommitFault(fault)).toBe(fault);
});

test('what a row held is not told on', () => {
  const fault = asPostgresFault(fromServer('23505'));
  expect(JSON.stringify([fault.message, fault.cause])).not.toContain('noor');
  expect(fault.cause).toMatchObject({ detail: undefined });
});
